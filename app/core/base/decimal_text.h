// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

namespace comptoir {

/// `value` counted in 10^-`decimals`, written with a decimal comma and all its decimals: (1234, 2) is "12,34", (-5, 2)
/// is "-0,05", (7, 0) is "7". Any 64-bit value: for reports and exports over records that may be hostile.
std::string decimalText(std::int64_t value, int decimals);

} // namespace comptoir
