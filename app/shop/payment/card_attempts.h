// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/payment/card_terminal.h"
#include "app/shop/settlement/desk.h"

#include <optional>
#include <string>
#include <vector>

namespace comptoir::shop {

/// Requests to the payment terminal and what became of each, in the journal and in their table, always both (journal.md
/// §1.6). Till thread.
class CardAttempts {
public:
    explicit CardAttempts(Desk& desk);

    /// Durable before the terminal is asked. `refunds` is the key of the payment that is given back. Answers the new
    /// key, or nothing when the record was refused.
    std::optional<std::string> request(const Basket& basket, Money amount, const std::string& refunds = {});

    /// The same, to give a payment of a recorded ticket back; `settlement` is of the ticket that cancels it.
    std::optional<std::string> requestRefund(const Uuid& settlement, const storage::PaymentAttempt& charged);

    std::optional<storage::PaymentAttempt> find(const std::string& key) { return m_desk.till().payments().find(key); }
    std::vector<storage::PaymentAttempt> ofBasket(const Uuid& basket);

    /// The card payments of a recorded ticket, in its order; empty when one of them is not known here.
    std::optional<std::vector<storage::PaymentAttempt>> charges(const journal::TicketRecord& ticket);

    /// Nobody knows what became of the money, or it was charged for a sale that is gone. Oldest first.
    std::vector<storage::PaymentAttempt> unsettled() { return m_desk.till().payments().unsettled(); }

    /// Records the answer. A confirmed refund also ends the payment it gives back. `saleIsThere`: open or held; without
    /// one an approval stays unsettled, for a manager to give the money back.
    void store(storage::PaymentAttempt attempt, const CardAnswer& answer, bool saleIsThere);

    /// A manager saw to it that the customer has the money of a charge without a sale back.
    void storeGivenBack(storage::PaymentAttempt attempt);

private:
    std::optional<std::string> record(const Uuid& settlement, Money amount, const std::string& refunds);
    void record(const storage::PaymentAttempt& attempt, const CardAnswer& answer);

    Desk& m_desk;
};

} // namespace comptoir::shop
