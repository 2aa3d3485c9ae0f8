// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/payment/card_terminal.h"
#include "app/shop/settlement/drawer.h"
#include "app/shop/settlement/open_sale.h"

#include <functional>
#include <optional>
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
    Money paid;
    Money remaining;
    std::vector<Tender> tenders;
    std::vector<Money> shortcuts;
    CardState card = CardState::Idle;
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
    NoteDue, ///< a note must be handed over first: OpenSale::noteDue()
    NotSaved, ///< the record was refused: give nothing back
};

/// Taking payment for the open sale. Till thread.
class Payment {
public:
    Payment(Desk& desk, OpenSale& sale, CardTerminal& terminal, Drawer& drawer);

    /// Told on the till thread when the terminal changed something.
    void whenChanged(std::function<void(PaymentView)> told) { m_told = std::move(told); }

    PaymentView begin();
    PaymentView view() const;

    Result<PaymentView, PaymentRefusal> cash(Money given);
    Result<PaymentView, PaymentRefusal> card(Money amount);
    void cancelCard();
    Result<PaymentView, PaymentRefusal> takeBack(std::size_t tender);

    /// The cashier says what the silent terminal's own screen shows: accepted with its authorisation number, or not.
    Result<PaymentView, PaymentRefusal> settleCard(bool accepted, const std::string& authorisation);

    /// Records the ticket; only then the drawer opens. Nothing is shown as done before this returns.
    Result<RecordedTicket, PaymentRefusal> finish();

    /// Back to the ticket; tenders taken so far stay.
    bool mayLeave() const { return m_card != CardState::Waiting; }

private:
    void takeUp(const storage::PaymentAttempt& attempt);
    bool requestCard(Money amount);
    void answered(const std::string& key, const CardAnswer& answer);
    void storeAnswer(storage::PaymentAttempt attempt, const CardAnswer& answer);
    void tell();

    Desk& m_desk;
    OpenSale& m_sale;
    CardTerminal& m_terminal;
    Drawer& m_drawer;
    Settlement m_settlement;
    std::optional<Uuid> m_paying; ///< basket the tenders belong to
    CardState m_card = CardState::Idle;
    Money m_cardAmount;
    std::string m_cardKey;
    std::string m_cardReason;
    Instant m_cardSince;
    std::function<void(PaymentView)> m_told;
};

} // namespace comptoir::shop
