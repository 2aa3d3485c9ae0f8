// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/session/records.h"

#include <filesystem>
#include <string_view>

namespace comptoir::sync {

/// SHA-256 of a whole file. Throws when it cannot be read.
Hash sha256OfFile(const std::filesystem::path& path);

Hash sha256Of(std::string_view bytes);

} // namespace comptoir::sync
