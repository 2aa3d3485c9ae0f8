// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/result.h"

#include <filesystem>
#include <map>
#include <stdexcept>
#include <string>

namespace comptoir::archive {

/// Files by name, with `/` between folders. The order is that of the names, so that a zip of them is always the same.
using Files = std::map<std::string, std::string>;

/// The machine refused: disk full, no such folder.
class ArchiveError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Writes a zip, whole or not at all, durably. The same files give the same bytes. Throws ArchiveError, also when
/// `path` is there already.
void writeZip(const std::filesystem::path& path, const Files& files);

/// Reads a whole zip, at most `maxBytes` unpacked. Why not, in French, when it cannot be read.
Result<Files, std::string> readZip(const std::filesystem::path& path, std::size_t maxBytes = std::size_t{1} << 30U);

} // namespace comptoir::archive
