// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/gtin.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace comptoir {

/// A decimal number as GS1 writes it: 001234 with 3 decimals is 1.234.
struct Gs1Number {
    std::int64_t digits = 0;
    int decimals = 0;

    /// In thousandths; empty when it has a finer part or is too large to be a quantity or a price.
    std::optional<std::int64_t> thousandths() const;

    friend bool operator==(const Gs1Number&, const Gs1Number&) = default;
};

/// What a till uses of a GS1 element string or Digital Link: AIs 01, 10, 17, 21, 310n and 392n. Others are stepped
/// over.
struct Gs1Data {
    std::optional<Gtin> gtin;
    std::string batch;
    std::string serial;
    std::string expiry; ///< YYMMDD, its day may be 00 (the whole month)
    std::optional<Gs1Number> weightKg;
    std::optional<Gs1Number> price; ///< in the shop's currency

    friend bool operator==(const Gs1Data&, const Gs1Data&) = default;
};

/// Parses an element string: AIs in a row, a GS character (0x1D) after each of variable length. Empty when it is not
/// one: an unknown length, a value too long or short, a GTIN or date that cannot be, the same AI twice with two values.
/// GS1 General Specifications §7.8.
std::optional<Gs1Data> parseElementString(std::string_view text);

/// Parses a Digital Link of any domain and stem: `…/01/{gtin}[/22|10|21/…][?17=…&3103=…]`. Empty when it has no GTIN.
/// GS1 Digital Link URI Syntax 1.4.
std::optional<Gs1Data> parseDigitalLink(std::string_view uri);

} // namespace comptoir
