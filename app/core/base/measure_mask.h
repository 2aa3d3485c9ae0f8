// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/result.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace comptoir {

enum class MeasureKind {
    Weight,
    Price,
    Count,
};

/// How one prefix of in-store numbers (02, 20…29) carries a weight or a price:
/// `prefix` item digits [verifier] value digits, check digit; 13 digits in all. There is no public standard in France:
/// the table of masks is the shop's own data.
struct MeasureMask {
    std::string prefix;
    int itemDigits = 5;
    int valueDigits = 5;
    int decimals = 3; ///< of the value: 3 reads 01234 as 1.234 kg, 2 reads it as 12.34 €
    bool verifier = false; ///< one GS1 price or measure verifier digit between item and value
    MeasureKind kind = MeasureKind::Weight;

    /// Its digits add up to 13 and every part has a possible length.
    bool valid() const;

    friend bool operator==(const MeasureMask&, const MeasureMask&) = default;
};

/// What a label says: the article, and `value` with `decimals` of a kilogram, a currency unit or a piece.
struct Measured {
    std::string itemDigits; ///< without the prefix
    std::int64_t value = 0;
    int decimals = 0;
    MeasureKind kind = MeasureKind::Weight;

    friend bool operator==(const Measured&, const Measured&) = default;
};

enum class MeasureError {
    OtherPrefix,
    Malformed, ///< not 13 digits (or 14 with a leading 0), or the mask itself is impossible
    CheckDigit,
    Verifier,
};

/// Reads `digits` by `mask`. A wrong check or verifier digit refuses the label: it is scanned again, never guessed.
Result<Measured, MeasureError> applyMask(const MeasureMask& mask, std::string_view digits);

/// The mask with the longest prefix of `digits`; null when the shop has none for it.
const MeasureMask* findMask(std::span<const MeasureMask> masks, std::string_view digits);

/// The GS1 verifier digit of a 4 or 5 digit value (GS1 General Specifications, price check digit).
char measureVerifier(std::string_view valueDigits);

} // namespace comptoir
