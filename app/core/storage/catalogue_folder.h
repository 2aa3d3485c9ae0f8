// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace comptoir::storage {

/// The file `catalogue.current` names; nothing before the first one.
std::optional<std::filesystem::path> currentCatalogue(const std::filesystem::path& folder);

/// Names `file`, which lies in `folder`, as the current one: atomically and durably.
void makeCurrentCatalogue(const std::filesystem::path& folder, const std::string& file);

/// Changes whenever `catalogue.current` is replaced; cheap enough to ask before every look-up. Zeros without one.
struct CatalogueStamp {
    std::uint64_t file = 0;
    std::int64_t changedNs = 0;

    friend bool operator==(const CatalogueStamp&, const CatalogueStamp&) = default;
};
CatalogueStamp catalogueStamp(const std::filesystem::path& folder);

/// Writes `content` to `path` so that a crash leaves the old file or the new one.
void replaceFile(const std::filesystem::path& path, const std::string& content);

/// What was written to `path` is on the disk when this returns.
void syncPath(const std::filesystem::path& path);

/// Renames durably.
void moveFile(const std::filesystem::path& from, const std::filesystem::path& to);

} // namespace comptoir::storage
