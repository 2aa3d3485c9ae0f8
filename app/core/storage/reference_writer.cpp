// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/reference_writer.h"

#include "app/core/storage/feed_tables.h"
#include "app/core/storage/migrations.h"
#include "app/core/storage/reference_schema.h"
#include "app/core/storage/transaction.h"

#include <optional>

namespace comptoir::storage {

struct ReferenceWriter::Open {
    explicit Open(const std::filesystem::path& file)
        : connection(file, Access::ReadWrite)
    {
        migrate(connection, FileKind::Reference, kReferenceMigrations);
        tables.emplace(connection);
    }

    Connection connection;
    std::optional<FeedTables> tables;
};

ReferenceWriter::ReferenceWriter(const std::filesystem::path& file)
    : m_open(std::make_unique<Open>(file))
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
    m_open->connection.checkpoint();
}

} // namespace comptoir::storage
