// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/reference_writer.h"

#include "app/core/storage/feed_key.h"
#include "app/core/storage/feed_tables.h"
#include "app/core/storage/migrations.h"
#include "app/core/storage/reference_schema.h"
#include "app/core/storage/transaction.h"

#include <optional>
#include <vector>

namespace comptoir::storage {

struct ReferenceWriter::Open {
    Open(const std::filesystem::path& file, std::optional<PinSeal> seal)
        : connection(file, Access::ReadWrite)
        , pins(std::move(seal))
    {
        migrate(connection, FileKind::Reference, kReferenceMigrations);
        if (pins) {
            logIsClean = !sealStored() || emptyLogAfterVacuum();
        }
        tables.emplace(connection);
        if (pins) {
            tables->setPinSeal(*pins);
            forgetForeign();
        }
    }

    struct Stored {
        std::string feed;
        FeedRow row;
    };

    std::vector<Stored> people()
    {
        std::vector<Stored> found;
        Statement read(connection, R"(SELECT feed, key, version, body FROM feed_row
            WHERE key >= ?1 || '/' AND key < ?1 || '0' AND deleted = 0)");
        for (Rows rows = read.run(kOperatorRow); rows.next();) {
            found.push_back({rows.text(0), {.key = rows.text(1), .version = rows.integer(2), .body = rows.text(3)}});
        }
        return found;
    }

    /// Seals what is stored in clear; false when nothing was.
    bool sealStored()
    {
        Transaction transaction(connection);
        Statement write(connection, "UPDATE feed_row SET body = ?3 WHERE feed = ?1 AND key = ?2");
        bool any = false;
        for (const auto& [feed, row] : people()) {
            const FeedRow sealed = pins->sealed(row);
            if (sealed != row) {
                write.execute(feed, row.key, sealed.body);
                any = true;
            }
        }
        transaction.commit();
        return any;
    }

    /// Pages that are free still hold what was in them: the file is written anew.
    bool emptyLogAfterVacuum()
    {
        connection.execute("VACUUM");
        return connection.emptyLog();
    }

    void forgetForeign()
    {
        Transaction transaction(connection);
        for (const auto& [feed, row] : people()) {
            if (PinSeal::isSealed(row) && PinSeal::isSealed(pins->opened(row))) {
                tables->clear(feed);
                tables->setCursor(feed, {}, 0);
            }
        }
        transaction.commit();
    }

    Connection connection;
    std::optional<PinSeal> pins;
    std::optional<FeedTables> tables;
    bool logIsClean = true; ///< no page of a time before the verifiers were sealed
};

ReferenceWriter::ReferenceWriter(const std::filesystem::path& file)
    : m_open(std::make_unique<Open>(file, std::nullopt))
{
}

ReferenceWriter::ReferenceWriter(const std::filesystem::path& file, PinSeal pins)
    : m_open(std::make_unique<Open>(file, std::move(pins)))
{
}

ReferenceWriter::~ReferenceWriter() = default;

FeedCursor ReferenceWriter::cursor(const std::string& feed)
{
    return m_open->tables->cursor(feed).value_or(FeedCursor());
}

Result<void, FeedRefusal> ReferenceWriter::apply(
    const std::string& feed, std::span<const FeedChange> changes, const FeedCursor& to)
{
    Transaction transaction(m_open->connection);
    auto applied = m_open->tables->apply(feed, changes, to);
    if (applied) {
        transaction.commit();
    }
    return applied;
}

Result<void, FeedRefusal> ReferenceWriter::replace(
    const std::string& feed, std::span<const FeedRow> rows, const FeedCursor& to)
{
    Transaction transaction(m_open->connection);
    auto replaced = m_open->tables->replace(feed, rows, to);
    if (replaced) {
        transaction.commit();
    }
    return replaced;
}

void ReferenceWriter::idle()
{
    if (m_open->logIsClean) {
        m_open->connection.checkpoint();
    } else {
        m_open->logIsClean = m_open->connection.emptyLog();
    }
}

} // namespace comptoir::storage
