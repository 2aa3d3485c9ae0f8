// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace comptoir::shop {

/// Why a row of a catalogue file was left out.
enum class RejectReason {
    BadQuoting,
    RowTooLong,
    NotUtf8,
    TooManyFields, ///< more than the first row names: a separator inside a text that has no quotes
    MissingCode, ///< neither gtin nor sku
    CodeLength, ///< a GTIN has 8, 12, 13 or 14 digits
    CodeNotDigits,
    CheckDigit,
    DuplicateCode, ///< an earlier row has that gtin or sku
    SkuTooLong, ///< beyond 40 characters
    MissingName,
    NameTooLong,
    MissingPrice, ///< none, or 0 for an article whose price is not open
    BadPrice,
    MissingVatRate,
    UnknownVatRate, ///< not a rate of this territory
    UnknownUnit,
    UnknownFlag,
    BadNumber, ///< eco-contribution, content or case
    BadDate, ///< not a day as YYYY-MM-DD
};
inline constexpr std::size_t kRejectReasonCount = 20;

/// As reports in JSON name it: "check_digit".
std::string_view nameOf(RejectReason reason);

struct Rejection {
    std::int64_t line = 0; ///< of the file, from 1
    std::string code; ///< gtin or sku as written, or empty
    RejectReason reason = RejectReason::BadQuoting;

    friend bool operator==(const Rejection&, const Rejection&) = default;
};

} // namespace comptoir::shop
