// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/catalogue_file.h"

#include "app/core/crypto/stream_hash.h"
#include "app/core/storage/catalogue_folder.h"
#include "app/core/storage/catalogue_writer.h"
#include "app/core/storage/feed_key.h"
#include "app/core/storage/feed_tables.h"
#include "app/core/storage/migrations.h"

#include <fstream>
#include <span>
#include <vector>

namespace comptoir::storage {

namespace {

// Part by part: the file may be larger than the memory HQ is allowed.
crypto::Hash hashOfFile(const std::filesystem::path& file)
{
    constexpr std::size_t kPart = std::size_t{1024} * 1024;
    std::ifstream stream(file, std::ios::binary);
    std::vector<char> part(kPart);
    crypto::StreamHash hash;
    while (stream.read(part.data(), kPart) || stream.gcount() > 0) {
        hash.add(std::as_bytes(std::span(part).first(static_cast<std::size_t>(stream.gcount()))));
    }
    if (stream.bad() || !stream.eof()) {
        throw StorageError("cannot read " + file.string());
    }
    return hash.value();
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
    const auto size = static_cast<std::int64_t>(std::filesystem::file_size(file));
    return {.path = file, .at = at, .size = size, .sha256 = hashOfFile(file)};
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
