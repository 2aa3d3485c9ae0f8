// SPDX-License-Identifier: Apache-2.0
#include "app/core/base/decimal_text.h"

namespace comptoir {

std::string decimalText(std::int64_t value, int decimals)
{
    std::string text = std::to_string(value);
    if (decimals <= 0) {
        return text;
    }
    const std::size_t sign = value < 0 ? 1 : 0;
    const auto places = static_cast<std::size_t>(decimals);
    const std::size_t digits = text.size() - sign;
    if (digits <= places) {
        text.insert(sign, places + 1 - digits, '0');
    }
    text.insert(text.size() - places, 1, ',');
    return text;
}

} // namespace comptoir
