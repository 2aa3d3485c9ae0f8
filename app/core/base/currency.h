// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace comptoir {

/// An ISO 4217 currency: its code and how many decimals its minor unit has (EUR 2, JPY 0, TND 3).
class Currency {
public:
    /// Empty for a code that is not three capital letters, or not in the ISO 4217 list kept here.
    static std::optional<Currency> parse(std::string_view code);

    static constexpr Currency eur() { return Currency({'E', 'U', 'R'}, 2); }

    std::string_view code() const { return {m_code.data(), m_code.size()}; }
    constexpr int exponent() const { return m_exponent; }

    /// Minor units in one unit: 100 for EUR.
    constexpr std::int64_t minorPerUnit() const
    {
        std::int64_t power = 1;
        for (int i = 0; i < m_exponent; ++i) {
            power *= 10;
        }
        return power;
    }

    friend constexpr bool operator==(const Currency&, const Currency&) = default;

private:
    constexpr Currency(std::array<char, 3> code, int exponent)
        : m_code(code)
        , m_exponent(static_cast<std::int8_t>(exponent))
    {
    }

    std::array<char, 3> m_code;
    std::int8_t m_exponent;
};

} // namespace comptoir
