// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/catalogue_writer.h"

#include "app/core/storage/catalogue_folder.h"
#include "app/core/storage/catalogue_schema.h"
#include "app/core/storage/catalogue_tables.h"
#include "app/core/storage/migrations.h"
#include "app/core/storage/transaction.h"

namespace comptoir::storage {

namespace {

std::string fileName(const FeedCursor& cursor)
{
    return "catalogue-" + cursor.history + "-" + std::to_string(cursor.offset) + ".db";
}

bool standsAt(const std::filesystem::path& file, const FeedCursor& cursor)
{
    try {
        Connection connection(file, Access::ReadOnly);
        checkSchema(connection, FileKind::Catalogue, kCatalogueSchema);
        return readCatalogueCursor(connection) == cursor;
    } catch (const StorageError&) {
        // It came from outside: whatever is wrong with it, the feed asks for another.
        return false;
    }
}

} // namespace

struct CatalogueWriter::Open {
    explicit Open(const std::filesystem::path& path)
        : connection(path, Access::ReadWrite)
        , tables(connection)
        , cursor(readCatalogueCursor(connection))
    {
        checkSchema(connection, FileKind::Catalogue, kCatalogueSchema);
    }

    Connection connection;
    CatalogueTables tables;
    FeedCursor cursor;
};

CatalogueWriter::CatalogueWriter(std::filesystem::path folder)
    : m_folder(std::move(folder))
{
    std::filesystem::create_directories(m_folder);
}

CatalogueWriter::~CatalogueWriter() = default;

CatalogueWriter::Open* CatalogueWriter::current()
{
    if (m_open == nullptr) {
        if (const auto file = currentCatalogue(m_folder); file && std::filesystem::exists(*file)) {
            m_open = std::make_unique<Open>(*file);
        }
    }
    return m_open.get();
}

FeedCursor CatalogueWriter::cursor()
{
    const Open* open = current();
    return open == nullptr ? FeedCursor() : open->cursor;
}

Result<void, FeedRefusal> CatalogueWriter::apply(std::span<const FeedChange> changes, const FeedCursor& to)
{
    Open* open = current();
    if (open == nullptr) {
        return unexpected(FeedRefusal::DigestDiffers);
    }
    Transaction transaction(open->connection);
    open->tables.startFrom(FeedDigest(open->cursor.digest));
    for (const FeedChange& change : changes) {
        if (change.deleted) {
            open->tables.remove(change.row.key);
        } else if (const auto put = open->tables.put(change.row); !put) {
            return put;
        }
    }
    if (open->tables.digest().value() != to.digest) {
        return unexpected(FeedRefusal::DigestDiffers);
    }
    open->tables.finish();
    writeCatalogueCursor(open->connection, to);
    transaction.commit();
    open->cursor = to;
    return {};
}

Result<void, FeedRefusal> CatalogueWriter::install(const std::filesystem::path& file, const FeedCursor& to)
{
    if (!standsAt(file, to)) {
        return unexpected(FeedRefusal::Unreadable);
    }
    m_open.reset();
    const std::string name = fileName(to);
    for (const char* beside : {"-wal", "-shm"}) {
        std::filesystem::remove(m_folder / (name + beside));
    }
    moveFile(file, m_folder / name);
    m_open = std::make_unique<Open>(m_folder / name);
    makeCurrentCatalogue(m_folder, name);
    return {};
}

void CatalogueWriter::idle()
{
    const Open* open = current();
    if (open == nullptr) {
        return;
    }
    m_open->connection.checkpoint();
    const std::string kept = open->connection.path().filename().string();
    for (const auto& entry : std::filesystem::directory_iterator(m_folder)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with("catalogue-") && !name.starts_with(kept)) {
            std::filesystem::remove(entry.path());
        }
    }
}

} // namespace comptoir::storage
