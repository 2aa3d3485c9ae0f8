// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/catalogue_file.h"

#include "app/core/storage/catalogue_folder.h"
#include "app/core/storage/catalogue_writer.h"
#include "app/core/storage/feed_key.h"
#include "app/core/storage/feed_tables.h"
#include "app/core/storage/migrations.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace comptoir::storage {

namespace {

// Mapped, not read: the file may be larger than the memory HQ is allowed.
crypto::Hash hashOfFile(const std::filesystem::path& file, std::size_t size)
{
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        throw StorageError("cannot open " + file.string());
    }
    void* bytes = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor, 0);
    ::close(descriptor);
    if (bytes == MAP_FAILED) {
        throw StorageError("cannot read " + file.string());
    }
    const crypto::Hash hash = crypto::sha256(std::span(static_cast<const std::byte*>(bytes), size));
    ::munmap(bytes, size);
    return hash;
}

void fill(CatalogueBuilder& builder, FeedTables& tables, const std::string& feed)
{
    constexpr std::int64_t kSlice = 2000;
    std::string last;
    for (;;) {
        auto rows = tables.rows(feed, last, kSlice);
        if (rows.empty()) {
            return;
        }
        last = rows.back().key;
        if (!builder.add(std::move(rows))) {
            throw StorageError("the catalogue has an unreadable row before " + last);
        }
    }
}

} // namespace

CatalogueFileRows::CatalogueFileRows(const std::filesystem::path& file)
    : m_connection(file, Access::ReadOnly)
    , m_product(m_connection, "SELECT version, body FROM product WHERE sku = ?1")
    , m_entry(m_connection, "SELECT version, body FROM entry WHERE key = ?1")
{
    checkSchema(m_connection, FileKind::Catalogue, kCatalogueSchema);
}

std::optional<FeedRow> CatalogueFileRows::row(const std::string& key)
{
    const auto parts = feedKeyParts(key);
    const bool product = parts.size() == 2 && parts[0] == kProductRow;
    Rows rows = product ? m_product.run(parts[1]) : m_entry.run(key);
    if (!rows.next()) {
        return std::nullopt;
    }
    return FeedRow{.key = key, .version = rows.integer(0), .body = rows.text(1)};
}

FeedFile describeFile(const std::filesystem::path& file, const FeedCursor& at)
{
    const auto size = std::filesystem::file_size(file);
    return {.path = file, .at = at, .size = static_cast<std::int64_t>(size), .sha256 = hashOfFile(file, size)};
}

FeedFile makeCatalogueFile(
    const std::filesystem::path& feeds, const std::string& feed, const std::filesystem::path& folder)
{
    Connection connection(feeds, Access::ReadOnly);
    FeedTables tables(connection);
    // One view of the feed for all the slices.
    connection.execute("BEGIN");
    const FeedCursor at = tables.cursor(feed).value_or(FeedCursor());
    std::filesystem::create_directories(folder);
    const auto file = folder / (feed + "-" + at.history + "-" + std::to_string(at.offset) + ".snapshot");
    std::filesystem::path unfinished = file;
    unfinished += ".part";
    CatalogueBuilder builder(unfinished);
    fill(builder, tables, feed);
    connection.execute("COMMIT");
    auto made = builder.finish(at.history, at.offset);
    if (!made || made->at != at) {
        throw StorageError("the rows of " + feed + " do not give its digest");
    }
    moveFile(unfinished, file);
    made->path = file;
    return std::move(*made);
}

} // namespace comptoir::storage
