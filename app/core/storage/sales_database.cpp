// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/sales_database.h"

#include "app/core/storage/migrations.h"
#include "app/core/storage/sales_projection.h"
#include "app/core/storage/sales_schema.h"
#include "app/core/storage/transaction.h"

#include <sqlite3.h>

#include <array>

namespace comptoir::storage {

namespace {

constexpr std::array kMigrations = {
    kSalesSchema,
    R"(CREATE TABLE applied (
           register TEXT PRIMARY KEY,
           sequence INTEGER NOT NULL
       ) STRICT, WITHOUT ROWID;
       CREATE TABLE apply_error (
           register TEXT NOT NULL,
           sequence INTEGER NOT NULL,
           reason   TEXT NOT NULL,
           PRIMARY KEY (register, sequence)
       ) STRICT, WITHOUT ROWID)",
    kReviewSchema,
    kReturnedSchema,
};

} // namespace

struct SalesDatabase::Open {
    struct Migrated {
        explicit Migrated(Connection& connection) { migrate(connection, FileKind::Sales, kMigrations); }
    };

    explicit Open(const std::filesystem::path& file)
        : connection(file, Access::ReadWrite)
        , migrated(connection)
        , projection(connection)
        , reader(connection)
        , applied(connection, "SELECT sequence FROM applied WHERE register = ?1")
        , setApplied(connection, "INSERT OR REPLACE INTO applied (register, sequence) VALUES (?1, ?2)")
        , addError(connection, "INSERT OR REPLACE INTO apply_error (register, sequence, reason) VALUES (?1, ?2, ?3)")
        , errors(connection, "SELECT count(*) FROM apply_error WHERE register = ?1")
        , clearErrors(connection, "DELETE FROM apply_error WHERE register = ?1")
    {
    }

    /// Nothing of a record that fails halfway stays.
    void apply(const ReceivedRecord& received)
    {
        const auto record = journal::readRecord(received.body);
        if (!record) {
            addError.execute(received.registerId, received.sequence, "unreadable");
            return;
        }
        connection.execute("SAVEPOINT record");
        try {
            projection.apply(*record);
        } catch (const StorageError& error) {
            // Anything but a row that does not fit is the machine's own trouble.
            constexpr int kPrimaryCode = 0xFF;
            if ((error.code() & kPrimaryCode) != SQLITE_CONSTRAINT) {
                throw;
            }
            connection.execute("ROLLBACK TO record");
            addError.execute(received.registerId, received.sequence, error.what());
        }
        connection.execute("RELEASE record");
    }

    Connection connection;
    Migrated migrated;
    SalesProjection projection;
    SalesReader reader;
    Statement applied;
    Statement setApplied;
    Statement addError;
    Statement errors;
    Statement clearErrors;
};

SalesDatabase::SalesDatabase(const std::filesystem::path& file)
    : m_open(std::make_unique<Open>(file))
{
}

SalesDatabase::~SalesDatabase() = default;

std::size_t SalesDatabase::applyNext(ReceiverDatabase& received, const std::string& registerId, std::size_t maxRecords)
{
    constexpr std::size_t kBytes = 4 * 1024 * 1024;
    const auto records = received.read(registerId, applied(registerId) + 1, maxRecords, kBytes);
    if (records.empty()) {
        return 0;
    }
    Transaction transaction(m_open->connection);
    for (const ReceivedRecord& record : records) {
        m_open->apply(record);
    }
    m_open->setApplied.execute(registerId, records.back().sequence);
    transaction.commit();
    return records.size();
}

std::int64_t SalesDatabase::applied(const std::string& registerId)
{
    Rows rows = m_open->applied.run(registerId);
    return rows.next() ? rows.integer(0) : 0;
}

std::int64_t SalesDatabase::errors(const std::string& registerId)
{
    Rows rows = m_open->errors.run(registerId);
    rows.next();
    return rows.integer(0);
}

void SalesDatabase::rebuild(const std::string& registerId)
{
    Transaction transaction(m_open->connection);
    m_open->projection.clear(registerId);
    m_open->clearErrors.execute(registerId);
    m_open->setApplied.execute(registerId, 0);
    transaction.commit();
}

SalesReader& SalesDatabase::reader()
{
    return m_open->reader;
}

void SalesDatabase::idle()
{
    m_open->connection.checkpoint();
}

} // namespace comptoir::storage
