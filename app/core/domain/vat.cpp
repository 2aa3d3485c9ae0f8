// SPDX-License-Identifier: Apache-2.0
#include "app/core/domain/vat.h"

namespace comptoir {

namespace {

constexpr std::int64_t kWhole = 10'000; // basis points in 100 %

} // namespace

VatSplit splitGross(Money gross, Rate rate, VatTie tie)
{
    check(rate.basisPoints >= 0 && rate.basisPoints <= kWhole, "a VAT rate lies between 0 and 100 %");
    const std::int64_t withTax = kWhole + rate.basisPoints;
    switch (tie) {
    case VatTie::NetUp: {
        const Money netOfTax = proportion(gross, kWhole, withTax);
        return {netOfTax, gross - netOfTax};
    }
    case VatTie::TaxUp: {
        const Money tax = proportion(gross, rate.basisPoints, withTax);
        return {gross - tax, tax};
    }
    }
    failCheck(__FILE__, __LINE__, "no such tie rule");
}

Money partialRefund(Money total, std::int64_t of, std::int64_t before, std::int64_t part)
{
    check(before >= 0 && part >= 0 && before + part <= of, "no more comes back than was sold");
    return proportion(total, before + part, of) - proportion(total, before, of);
}

Money roundCash(Money due, std::int64_t stepMinor)
{
    check(stepMinor > 0, "cash rounds to a positive step");
    const std::int64_t steps = proportion(due, 1, stepMinor).minor();
    return Money::fromMinor(steps * stepMinor, due.currency());
}

} // namespace comptoir
