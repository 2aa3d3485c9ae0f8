// SPDX-License-Identifier: Apache-2.0
#include "app/core/base/gtin.h"

#include "app/core/base/check.h"

#include <algorithm>

namespace comptoir {

namespace {

constexpr std::size_t kFullLength = 14;

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

char gtinCheckDigit(std::string_view digits)
{
    int sum = 0;
    int weight = 3;
    for (auto it = digits.rbegin(); it != digits.rend(); ++it) {
        check(isDigit(*it), "a check digit is computed over digits");
        sum += (*it - '0') * weight;
        weight = 4 - weight;
    }
    return static_cast<char>('0' + (10 - sum % 10) % 10);
}

Result<Gtin, GtinError> Gtin::parse(std::string_view digits)
{
    if (!std::ranges::all_of(digits, isDigit)) {
        return unexpected(GtinError::NotDigits);
    }
    if (digits.size() != 8 && digits.size() != 12 && digits.size() != 13 && digits.size() != kFullLength) {
        return unexpected(GtinError::Length);
    }
    if (gtinCheckDigit(digits.substr(0, digits.size() - 1)) != digits.back()) {
        return unexpected(GtinError::CheckDigit);
    }
    return Gtin(std::string(kFullLength - digits.size(), '0').append(digits));
}

std::string_view Gtin::display() const
{
    const std::string_view all = m_digits;
    return all.front() == '0' ? all.substr(1) : all;
}

bool Gtin::restrictedCirculation() const
{
    const std::string_view prefix = std::string_view(m_digits).substr(1, 2);
    return m_digits.front() == '0' && (prefix == "02" || prefix.front() == '2');
}

} // namespace comptoir
