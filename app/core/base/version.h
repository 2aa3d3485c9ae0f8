// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace comptoir {

/// The version of the software, as records and receipts name it.
inline constexpr std::string_view kVersion = "0.1.0";

} // namespace comptoir
