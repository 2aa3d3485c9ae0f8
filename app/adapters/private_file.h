// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace comptoir::adapters {

/// Writes a file that only its owner can read (0600), whole or not at all, synced. Throws std::system_error.
void writePrivateFile(const std::filesystem::path& path, std::string_view content);

/// A secret's file; nothing when there is none. Throws std::runtime_error that says what to do when others may read it
/// or own it.
std::optional<std::string> readPrivateFile(const std::filesystem::path& path);

/// `from` takes the place of `to`, durably. Throws std::filesystem::filesystem_error or std::system_error.
void replaceFile(const std::filesystem::path& from, const std::filesystem::path& to);

/// `keys/` of a device, which only its owner may enter; made when it is not there.
std::filesystem::path ownKeyFolder(const std::filesystem::path& folder);

/// The file's content; nothing when there is none.
std::optional<std::string> readFile(const std::filesystem::path& path);

} // namespace comptoir::adapters
