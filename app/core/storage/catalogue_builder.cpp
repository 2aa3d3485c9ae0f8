// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/catalogue_fill.h"
#include "app/core/storage/catalogue_schema.h"
#include "app/core/storage/transaction.h"

#include <future>
#include <optional>

namespace comptoir::storage {

namespace {

// Frees the name of an earlier attempt, log and all.
const std::filesystem::path& freshFile(const std::filesystem::path& file)
{
    std::filesystem::remove(file);
    return file;
}

} // namespace

struct CatalogueBuilder::Open {
    explicit Open(const std::filesystem::path& file)
        : connection(freshFile(file), Access::Bulk)
    {
        createCatalogue(connection);
        fill.emplace(connection);
        transaction.emplace(connection);
    }

    Connection connection;
    std::optional<CatalogueFill> fill;
    std::optional<Transaction> transaction;
    SliceReader reader; // belongs to `reading` while it is valid
    std::future<Result<CatalogueSlice, FeedRefusal>> reading;
};

CatalogueBuilder::CatalogueBuilder(const std::filesystem::path& file)
    : m_open(std::make_unique<Open>(file))
{
}

CatalogueBuilder::~CatalogueBuilder() = default;

Result<void, FeedRefusal> CatalogueBuilder::add(std::vector<FeedRow> rows)
{
    auto before = m_open->reading.valid() ? m_open->reading.get() : CatalogueSlice();
    m_open->reading = std::async(std::launch::async,
        [&reader = m_open->reader, rows = std::move(rows)]() mutable { return reader.read(std::move(rows)); });
    if (!before) {
        return unexpected(before.error());
    }
    m_open->fill->write(*before);
    return {};
}

Result<FeedFile, FeedRefusal> CatalogueBuilder::finish(const std::string& history, std::int64_t offset)
{
    if (const auto last = add({}); !last) {
        return unexpected(last.error());
    }
    m_open->reading.wait();
    m_open->fill->finish(m_open->reader.takeShared());
    const FeedCursor cursor{.history = history, .offset = offset, .digest = m_open->reader.digest().value()};
    writeCatalogueCursor(m_open->connection, cursor);
    m_open->transaction->commit();
    m_open->transaction.reset();
    // Its bytes are final: they are hashed while the disk takes them.
    auto described = std::async(std::launch::async, describeFile, m_open->connection.path(), cursor);
    m_open->connection.seal();
    m_open.reset();
    return described.get();
}

} // namespace comptoir::storage
