// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/clock.h"
#include "app/core/base/uuid.h"
#include "app/core/storage/connection.h"

#include <optional>
#include <string>
#include <vector>

namespace comptoir::storage {

/// What became of one request to a payment terminal.
enum class AttemptState {
    Requested, ///< committed before the terminal was asked; after a crash it means unknown
    Approved,
    Declined,
    Cancelled,
    Unknown,
    Refunded, ///< approved, and given back to the card
};

struct PaymentAttempt {
    std::string key; ///< idempotency key
    Uuid basket;
    std::int64_t amountMinor = 0; ///< asked for; of an answer: approved
    std::string currency = "EUR";
    AttemptState state = AttemptState::Requested;
    std::string authorisation;
    std::string last4;
    std::string scheme;
    std::string reason;
    Instant at;
    std::string refunds; ///< of a refund: the key of the payment it gives back
};

/// Requests to payment terminals and their answers, durable before anything is shown. Till thread.
class PaymentAttemptRepository {
public:
    explicit PaymentAttemptRepository(Connection& connection);

    /// A new attempt, or the answer to one (by key).
    void save(const PaymentAttempt& attempt);

    std::optional<PaymentAttempt> find(const std::string& key);
    std::vector<PaymentAttempt> ofBasket(const Uuid& basket);

    /// Requested or Unknown: nobody knows yet what became of the money.
    std::vector<PaymentAttempt> unsettled();

private:
    Statement m_save;
    Statement m_find;
    Statement m_ofBasket;
    Statement m_unsettled;
};

} // namespace comptoir::storage
