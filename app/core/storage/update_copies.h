// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace comptoir::storage {

/// The databases of a till as the version before an update left them, in `before-update/`: a newer version may give
/// them a schema that the old one cannot read. Nobody may have a database of `folder` open, and the till's lock is
/// held.

/// What keepCopies() takes of the disk, in bytes.
std::int64_t sizeOfCopies(const std::filesystem::path& folder);

/// Keeps them, whole or not at all, in place of those of an earlier update. `version` is the one that leaves them.
void keepCopies(const std::filesystem::path& folder, const std::string& version);

/// For a start of that `version`: what a newer one has given another schema is put back, and lies in
/// `before-update/tried/` from then on. Answers which files; none when there is nothing to go back from. A
/// StorageError, and nothing is changed, when the newer version has recorded something: no sale is ever left behind.
std::vector<std::string> putCopiesBack(const std::filesystem::path& folder, const std::string& version);

} // namespace comptoir::storage
