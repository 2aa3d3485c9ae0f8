// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace comptoir::shop {

/// True for well-formed UTF-8 (Unicode 15 table 3-7) without NUL.
bool isUtf8(std::string_view text);

} // namespace comptoir::shop
