// SPDX-License-Identifier: Apache-2.0
#include "app/core/base/currency.h"

#include <algorithm>

namespace comptoir {

namespace {

struct Entry {
    std::string_view code;
    int exponent;
};

// ISO 4217, the currencies a French retailer's shops and the tests meet.
constexpr std::array kCurrencies = {
    Entry{"CHF", 2},
    Entry{"CZK", 2},
    Entry{"DKK", 2},
    Entry{"EUR", 2},
    Entry{"GBP", 2},
    Entry{"HUF", 2},
    Entry{"JPY", 0},
    Entry{"MAD", 2},
    Entry{"NOK", 2},
    Entry{"PLN", 2},
    Entry{"RON", 2},
    Entry{"SEK", 2},
    Entry{"TND", 3},
    Entry{"USD", 2},
    Entry{"XPF", 0},
};

} // namespace

std::optional<Currency> Currency::parse(std::string_view code)
{
    const auto found = std::ranges::find(kCurrencies, code, &Entry::code);
    if (found == kCurrencies.end()) {
        return std::nullopt;
    }
    return Currency({code[0], code[1], code[2]}, found->exponent);
}

} // namespace comptoir
