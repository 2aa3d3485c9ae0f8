// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/measured_label.h"

#include <algorithm>

namespace comptoir::storage {

namespace {

std::int64_t powerOfTen(int exponent)
{
    std::int64_t power = 1;
    for (int i = 0; i < exponent; ++i) {
        power *= 10;
    }
    return power;
}

/// `value` with `decimals` as a count of 10^-`wanted`, half away from zero.
std::int64_t rescaled(std::int64_t value, int decimals, int wanted)
{
    if (decimals <= wanted) {
        return value * powerOfTen(wanted - decimals);
    }
    const std::int64_t divisor = powerOfTen(decimals - wanted);
    return (value + divisor / 2) / divisor;
}

Quantity weightFor(Money price, UnitPrice unitPrice)
{
    constexpr std::int64_t kScale = 10'000;
    if (unitPrice.tenThousandths <= 0) {
        return Quantity::pieces(1);
    }
    const std::int64_t asked = price.minor() * (kScale / price.currency().minorPerUnit()) * Quantity::kOne;
    const std::int64_t thousandths = (asked + unitPrice.tenThousandths / 2) / unitPrice.tenThousandths;
    return Quantity::fromThousandths(std::clamp<std::int64_t>(thousandths, 1, Quantity::kLimit));
}

} // namespace

ScannedOffer measuredOffer(Offer offer, std::string barcode, const Measured& measured)
{
    constexpr int kThousandths = 3;
    ScannedOffer scanned{.offer = std::move(offer), .barcode = std::move(barcode)};
    const UnitPrice price = scanned.offer.price;
    switch (measured.kind) {
    case MeasureKind::Weight:
    case MeasureKind::Count:
        scanned.quantity = Quantity::fromThousandths(
            std::min(rescaled(measured.value, measured.decimals, kThousandths), Quantity::kLimit));
        break;
    case MeasureKind::Price:
        scanned.labelledPrice =
            Money::fromMinor(rescaled(measured.value, measured.decimals, price.currency.exponent()), price.currency);
        if (scanned.offer.product.unit != Unit::Piece) {
            scanned.quantity = weightFor(*scanned.labelledPrice, price);
        }
        break;
    }
    return scanned;
}

} // namespace comptoir::storage
