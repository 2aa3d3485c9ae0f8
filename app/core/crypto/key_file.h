// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace comptoir::crypto {

enum class KeyError {
    Missing, ///< no such file
    Unreadable, ///< there, but not to be read
    Exposed, ///< others than its owner may read it
    Foreign, ///< another account owns it, and may change it
    Malformed, ///< not a P-256 private key
};

/// What is in a private key's file, when this account alone may read it.
Result<std::string, KeyError> readKeyFile(const std::filesystem::path& file);

/// Writes `file` as 0600, whole or not at all, durably. Throws std::system_error when the machine refuses, and when
/// `file` exists: a key is never overwritten.
void writeKeyFile(const std::filesystem::path& file, std::string_view content);

} // namespace comptoir::crypto
