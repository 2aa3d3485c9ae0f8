// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/result.h"

#include <compare>
#include <string>
#include <string_view>

namespace comptoir {

enum class GtinError {
    Length,
    NotDigits,
    CheckDigit,
};

/// A GS1 trade item number, kept as its 14 digits: EAN-8, UPC-A, EAN-13 and GTIN-14 of one article are equal.
class Gtin {
public:
    /// From 8, 12, 13 or 14 digits whose check digit holds (GS1 General Specifications §7.9).
    static Result<Gtin, GtinError> parse(std::string_view digits);

    /// Always 14 digits, zero-filled on the left.
    const std::string& digits14() const { return m_digits; }

    /// As people see it on the article: 13 digits, 14 only when the first is not 0.
    std::string_view display() const;

    /// GS1 prefix 02 or 20–29: a number that means something in this shop only.
    bool restrictedCirculation() const;

    friend bool operator==(const Gtin&, const Gtin&) = default;
    friend auto operator<=>(const Gtin&, const Gtin&) = default;

private:
    explicit Gtin(std::string digits)
        : m_digits(std::move(digits))
    {
    }

    std::string m_digits;
};

/// The GS1 check digit ('0'…'9') that belongs after `digits` (all decimal).
char gtinCheckDigit(std::string_view digits);

} // namespace comptoir
