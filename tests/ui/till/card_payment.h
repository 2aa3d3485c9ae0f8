// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/till/till_shop.h"

namespace comptoir::test {

/// One article for 89 €, and the card is asked for.
inline void payByCard(TillShop& shop)
{
    shop.scan(kTrousersCode);
    shop.settle();
    emit shop.models.sale()->paymentAsked();
    shop.settle();
    emit shop.models.payment()->cardAsked();
    shop.settle();
}

/// The terminal took it.
inline shop::CardAnswer approval()
{
    return {.outcome = shop::CardOutcome::Approved,
        .amount = Money::fromMinor(8900, Currency::eur()),
        .authorisation = "400001",
        .scheme = "CB",
        .last4 = "0042"};
}

} // namespace comptoir::test
