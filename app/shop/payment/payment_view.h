// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/clock.h"
#include "app/core/domain/tender.h"

#include <optional>
#include <string>
#include <vector>

namespace comptoir::shop {

enum class CardState {
    Idle,
    Waiting, ///< the terminal works
    Declined,
    Cancelled,
    Unverified, ///< no answer: never charged again until settled
};

struct PaymentView {
    Money total;
    int articles = 0;
    Money paid;
    Money remaining;
    std::vector<Tender> tenders;
    std::vector<Tender> excess; ///< charged to a card and more than the ticket now needs: to be given back
    std::vector<Money> shortcuts;
    CardState card = CardState::Idle;
    bool refunding = false; ///< `card` is about giving money back
    Money cardAmount;
    std::string cardReason;
    Instant cardSince;
    std::optional<Money> cashCeiling; ///< by law, of one debt
    bool complete = false;
};

enum class PaymentRefusal {
    NothingDue,
    OverCeiling, ///< cash above the legal limit
    OverDue,
    NotPositive,
    CardBusy,
    NotComplete,
    TotalChanged, ///< the ticket is another since begin(): it is begun again
    NoteDue, ///< a note must be handed over first: OpenSale::noteDue()
    TooLong, ///< OpenSale::tooLong(): lines go to another ticket first
    NotSaved, ///< the record was refused: give nothing back
};

} // namespace comptoir::shop
