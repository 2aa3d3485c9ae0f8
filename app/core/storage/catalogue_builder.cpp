// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/catalogue_schema.h"
#include "app/core/storage/catalogue_tables.h"
#include "app/core/storage/transaction.h"

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
        tables.emplace(connection);
        transaction.emplace(connection);
    }

    Connection connection;
    std::optional<CatalogueTables> tables;
    std::optional<Transaction> transaction;
};

CatalogueBuilder::CatalogueBuilder(const std::filesystem::path& file)
    : m_open(std::make_unique<Open>(file))
{
}

CatalogueBuilder::~CatalogueBuilder() = default;

Result<void, FeedRefusal> CatalogueBuilder::add(const FeedRow& row)
{
    return m_open->tables->addNew(row);
}

FeedCursor CatalogueBuilder::finish(const std::string& history, std::int64_t offset)
{
    Connection& connection = m_open->connection;
    indexModels(connection);
    m_open->tables->fillModels();
    indexFamilies(connection);
    connection.execute("INSERT INTO model_words (model_words) VALUES ('optimize')");
    const FeedCursor cursor{.history = history, .offset = offset, .digest = m_open->tables->digest().value()};
    writeCatalogueCursor(connection, cursor);
    m_open->transaction->commit();
    m_open->transaction.reset();
    connection.seal();
    m_open.reset();
    return cursor;
}

} // namespace comptoir::storage
