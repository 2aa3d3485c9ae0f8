// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace comptoir::adapters {

/// Writes a file that only its owner can read (0600), whole or not at all, synced. Throws std::system_error.
void writePrivateFile(const std::filesystem::path& path, std::string_view content);

/// A secret's file; nothing when there is none. Throws std::runtime_error that says what to do when others may read it.
std::optional<std::string> readPrivateFile(const std::filesystem::path& path);

/// The file's content; nothing when there is none.
std::optional<std::string> readFile(const std::filesystem::path& path);

} // namespace comptoir::adapters
