// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/till_database.h"

#include "app/core/base/check.h"
#include "app/core/storage/till_schema.h"

namespace comptoir::storage {

Result<std::unique_ptr<TillDatabase>, LockHeld> TillDatabase::open(
    const std::filesystem::path& file, const std::string& program)
{
    std::filesystem::path lockFile = file;
    lockFile += ".lock";
    auto lock = FileLock::acquire(lockFile, program);
    if (!lock) {
        return unexpected(std::move(lock.error()));
    }
    return std::unique_ptr<TillDatabase>(new TillDatabase(std::move(*lock), file));
}

// The statements of the repositories are prepared against the newest schema, so it comes first.
TillDatabase::Migrated::Migrated(Connection& connection)
{
    migrateTill(connection);
}

TillDatabase::TillDatabase(FileLock lock, const std::filesystem::path& file)
    : m_lock(std::move(lock))
    , m_reserve(file)
    , m_connection(file, Access::ReadWrite)
    , m_migrated(m_connection)
    , m_sales(m_connection)
    , m_carts(m_connection)
    , m_printJobs(m_connection)
    , m_payments(m_connection)
    , m_documents(m_connection)
    , m_settings(m_connection)
    , m_pins(m_connection)
{
    m_connection.listen(m_reserve);
}

void TillDatabase::expectRoom()
{
    m_reserve.beginning();
    if (m_reserve.state() == DiskState::Full) {
        throw StorageError("till.db: the disk is full, and the reserve used", StorageError::kDiskFull);
    }
}

RegisterJournal& TillDatabase::startJournal(
    journal::Identity identity, journal::Calendar calendar, const Clock& clock, crypto::Signer& signer)
{
    check(m_journal == nullptr, "the journal is started once");
    m_journal =
        std::make_unique<RegisterJournal>(m_connection, std::move(identity), std::move(calendar), clock, signer);
    return *m_journal;
}

RegisterJournal& TillDatabase::journal()
{
    check(m_journal != nullptr, "the journal is not started");
    return *m_journal;
}

Connection openTillReader(const std::filesystem::path& file)
{
    {
        Connection probe(file, Access::ReadOnly);
        checkTill(probe);
    }
    return {file, Access::ReadOnly};
}

} // namespace comptoir::storage
