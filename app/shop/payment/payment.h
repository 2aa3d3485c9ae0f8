// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/payment/card_attempts.h"
#include "app/shop/payment/payment_view.h"
#include "app/shop/settlement/drawer.h"
#include "app/shop/settlement/open_sale.h"

#include <deque>
#include <functional>
#include <optional>
#include <set>
#include <vector>

namespace comptoir::shop {

/// Taking payment for the open sale, and finding out what became of card payments. Till thread.
class Payment {
public:
    Payment(Desk& desk, OpenSale& sale, CardTerminal& terminal, Drawer& drawer);

    /// Told on the till thread when the terminal changed something.
    void whenChanged(std::function<void(PaymentView)> told) { m_told = std::move(told); }

    /// A StorageError when the disk is full: no payment begins that could not be recorded.
    PaymentView begin();
    PaymentView view() const;

    Result<PaymentView, PaymentRefusal> cash(Money given);
    Result<PaymentView, PaymentRefusal> card(Money amount);
    void cancelCard();

    /// Cash goes back at once; a card through the terminal, and stays a tender until that confirms. Counts on through
    /// `tenders` and then `excess`.
    Result<PaymentView, PaymentRefusal> takeBack(std::size_t tender);

    /// The cashier says what the silent terminal's own screen shows: accepted with its authorisation number, or not.
    Result<PaymentView, PaymentRefusal> settleCard(bool accepted, const std::string& authorisation);

    /// Records the ticket; only then the drawer opens. Nothing is shown as done before this returns.
    Result<RecordedTicket, PaymentRefusal> finish();

    /// Back to the ticket; tenders taken so far stay.
    bool mayLeave() const { return m_card != CardState::Waiting; }

    /// Asks the terminal what became of each payment nobody knows the end of: at the start before anything else, and
    /// again while the terminal is silent. What it does not know stays as it is.
    void requery();

    /// Told on the till thread when such a payment was settled, or a new one is unsettled.
    void whenSettled(std::function<void()> told) { m_settled = std::move(told); }

    /// The card payment of the open sale that matters most: charged or unknown, else the last one that was refused.
    std::optional<storage::PaymentAttempt> lastCard();

    /// The manager's list: payments nobody knows the end of, and charges whose sale is gone. Oldest first.
    std::vector<storage::PaymentAttempt> toReconcile() { return m_attempts.unsettled(); }

    /// A charge that is known and whose sale is gone: the customer gets the money back, by hand or by the terminal.
    static bool chargedWithoutSale(const storage::PaymentAttempt& attempt);

    /// What a manager found out of one on the list: charged with its authorisation number, or not; of a charge without
    /// a sale, that the customer has the money back.
    Result<void, PaymentRefusal> reconcile(const std::string& key, bool charged, const std::string& authorisation);
    Result<void, PaymentRefusal> givenBack(const std::string& key);

    /// Answers of the terminal that a full disk kept from being recorded. They are, before anything else is done about
    /// a payment.
    bool answersWait() const { return !m_waiting.empty(); }
    /// Records them. A StorageError while the machine still refuses them; they stay.
    void storeAnswers();

private:
    struct Waiting {
        std::string key;
        CardAnswer answer;
    };

    bool paying() const { return m_paying == m_sale.basket().id(); }
    bool totalChanged() const { return m_settlement.due() != m_sale.priced().total; }
    void takeUp(const storage::PaymentAttempt& attempt);
    void addCard(const storage::PaymentAttempt& attempt);
    Result<PaymentView, PaymentRefusal> refund(const Tender& tender);
    void ask(const std::string& key, Money amount, bool refunding);
    void answered(const std::string& key, const CardAnswer& answer);
    void take(const std::string& key, const CardAnswer& answer);
    void store(const std::string& key, const CardAnswer& answer);
    void tellOf(const std::string& key, const CardAnswer& answer);
    void show(const storage::PaymentAttempt& attempt, const CardAnswer& answer);
    void recalled(const std::string& key, const CardAnswer& answer);
    bool saleIsThere(const Uuid& basket);
    void tell();

    Desk& m_desk;
    OpenSale& m_sale;
    CardTerminal& m_terminal;
    Drawer& m_drawer;
    CardAttempts m_attempts;
    Settlement m_settlement;
    std::vector<Tender> m_excess;
    std::optional<Uuid> m_paying; ///< basket the tenders belong to
    CardState m_card = CardState::Idle;
    bool m_refunding = false;
    Money m_cardAmount;
    std::string m_cardKey;
    std::string m_cardReason;
    Instant m_cardSince;
    std::set<std::string> m_asked; ///< queries under way
    std::deque<Waiting> m_waiting;
    std::function<void(PaymentView)> m_told;
    std::function<void()> m_settled;
};

} // namespace comptoir::shop
