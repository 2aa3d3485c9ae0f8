// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/connection.h"
#include "app/core/storage/feed_row.h"

#include <filesystem>
#include <optional>
#include <string>

namespace comptoir::storage {

/// A catalogue file that stands for a place of its feed; never changed once made.
struct FeedFile {
    std::filesystem::path path;
    FeedCursor at;
    std::int64_t size = 0;
    crypto::Hash sha256;
};

/// The rows a catalogue file was made of.
class CatalogueFileRows {
public:
    explicit CatalogueFileRows(const std::filesystem::path& file);

    std::optional<FeedRow> row(const std::string& key);

private:
    Connection m_connection;
    Statement m_product;
    Statement m_entry;
};

/// Makes the catalogue file of `feed`, as the database at `feeds` has it now, in `folder`; it reads through a
/// connection of its own.
FeedFile makeCatalogueFile(
    const std::filesystem::path& feeds, const std::string& feed, const std::filesystem::path& folder);

/// Size and SHA-256 of a file.
FeedFile describeFile(const std::filesystem::path& file, const FeedCursor& at);

} // namespace comptoir::storage
