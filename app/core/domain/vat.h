// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/money.h"

#include <vector>

namespace comptoir {

/// Who gets the half cent when a rate's total is an exact tie (money.md R8). Fixed in the journal's genesis.
enum class VatTie {
    NetUp,
    TaxUp,
};

struct VatSplit {
    Money netOfTax;
    Money tax;
};

/// HT and TVA of a TTC total at `rate`: HT is rounded, TVA is the rest, so they always add up (money.md R7).
VatSplit splitGross(Money gross, Rate rate, VatTie tie);

/// One rate of one ticket.
struct VatTotal {
    Rate rate;
    Money gross;
    Money netOfTax;
    Money tax;

    friend bool operator==(const VatTotal&, const VatTotal&) = default;
};

/// What the k-th part of `of` gives back of `total`, cumulatively rounded so that the parts add up (money.md R10).
/// `before` and `part` in thousandths of what was sold (`of`).
Money partialRefund(Money total, std::int64_t of, std::int64_t before, std::int64_t part);

/// Rounds a cash amount to `stepMinor` (1 = no rounding), symmetric for refunds (money.md R12).
Money roundCash(Money due, std::int64_t stepMinor);

} // namespace comptoir
