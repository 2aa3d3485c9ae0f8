// SPDX-License-Identifier: Apache-2.0
#include "app/core/base/measure_mask.h"

#include "app/core/base/check.h"
#include "app/core/base/gtin.h"

#include <algorithm>

namespace comptoir {

namespace {

constexpr std::size_t kLength = 13;

// The weighted products of the specification's tables, for the digits 0 to 9.
constexpr std::string_view kTwoMinus = "0246891357";
constexpr std::string_view kThree = "0369258147";
constexpr std::string_view kFivePlus = "0516273849";
constexpr std::string_view kFiveMinus = "0594837261";

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int weighted(std::string_view table, char digit)
{
    return table[static_cast<std::size_t>(digit - '0')] - '0';
}

/// In-store numbers come as 13 digits, or as the 14 of the same GTIN.
std::string_view thirteen(std::string_view digits)
{
    return digits.size() == kLength + 1 && digits.front() == '0' ? digits.substr(1) : digits;
}

} // namespace

char measureVerifier(std::string_view valueDigits)
{
    check(valueDigits.size() == 4 || valueDigits.size() == 5, "a verifier covers four or five digits");
    check(std::ranges::all_of(valueDigits, isDigit), "a verifier covers digits");
    if (valueDigits.size() == 4) {
        const int sum = weighted(kTwoMinus, valueDigits[0]) + weighted(kTwoMinus, valueDigits[1])
            + weighted(kThree, valueDigits[2]) + weighted(kFiveMinus, valueDigits[3]);
        return static_cast<char>('0' + sum * 3 % 10);
    }
    const int sum = weighted(kFivePlus, valueDigits[0]) + weighted(kTwoMinus, valueDigits[1])
        + weighted(kFiveMinus, valueDigits[2]) + weighted(kFivePlus, valueDigits[3])
        + weighted(kTwoMinus, valueDigits[4]);
    const int wanted = (10 - sum % 10) % 10;
    return static_cast<char>('0' + kFiveMinus.find(static_cast<char>('0' + wanted)));
}

bool MeasureMask::valid() const
{
    const bool digitsOnly = std::ranges::all_of(prefix, isDigit);
    const bool covered = !verifier || valueDigits == 4 || valueDigits == 5;
    const bool possible = prefix.size() >= 2 && prefix.size() < kLength && itemDigits >= 1 && itemDigits < 12
        && valueDigits >= 1 && valueDigits < 12 && decimals >= 0 && decimals <= 6;
    return digitsOnly && covered && possible
        && prefix.size() + static_cast<std::size_t>(itemDigits + valueDigits + (verifier ? 1 : 0)) + 1 == kLength;
}

Result<Measured, MeasureError> applyMask(const MeasureMask& mask, std::string_view digits)
{
    const std::string_view all = thirteen(digits);
    if (!mask.valid() || all.size() != kLength || !std::ranges::all_of(all, isDigit)) {
        return unexpected(MeasureError::Malformed);
    }
    if (!all.starts_with(mask.prefix)) {
        return unexpected(MeasureError::OtherPrefix);
    }
    if (gtinCheckDigit(all.substr(0, kLength - 1)) != all.back()) {
        return unexpected(MeasureError::CheckDigit);
    }
    const auto itemLength = static_cast<std::size_t>(mask.itemDigits);
    const auto valueLength = static_cast<std::size_t>(mask.valueDigits);
    const std::string_view value = all.substr(kLength - 1 - valueLength, valueLength);
    if (mask.verifier && measureVerifier(value) != all[mask.prefix.size() + itemLength]) {
        return unexpected(MeasureError::Verifier);
    }
    Measured measured{
        .itemDigits = std::string(all.substr(mask.prefix.size(), itemLength)),
        .value = 0,
        .decimals = mask.decimals,
        .kind = mask.kind,
    };
    for (const char c : value) {
        measured.value = measured.value * 10 + (c - '0');
    }
    return measured;
}

const MeasureMask* findMask(std::span<const MeasureMask> masks, std::string_view digits)
{
    const std::string_view all = thirteen(digits);
    const MeasureMask* best = nullptr;
    for (const MeasureMask& mask : masks) {
        if (all.starts_with(mask.prefix) && (best == nullptr || mask.prefix.size() > best->prefix.size())) {
            best = &mask;
        }
    }
    return best;
}

} // namespace comptoir
