// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace comptoir {

/// The version of the software, as records and receipts name it.
inline constexpr std::string_view kVersion = "0.1.0";

/// The rule pack in force: 16 hex digits of its hash. Packs as data come with the fiscal plug-ins; until then the
/// rules are those of this version.
inline constexpr std::string_view kRulePack = "0000000000000000";

} // namespace comptoir
