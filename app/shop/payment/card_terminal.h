// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/money.h"

#include <functional>
#include <string>

namespace comptoir::shop {

enum class CardOutcome {
    Approved,
    Declined,
    Cancelled,
    Unknown, ///< no answer means unknown, never refused (drivers.md §0)
};

struct CardAnswer {
    CardOutcome outcome = CardOutcome::Unknown;
    Money amount = Money::zero(Currency::eur());
    std::string authorisation;
    std::string scheme;
    std::string last4;
    std::string reason;
};

/// The payment terminal as payment sees it. Calls return at once; `answered` runs on the till thread.
class CardTerminal {
public:
    virtual ~CardTerminal() = default;

    /// Asks for `amount`. `key` names the attempt: the same key is the same payment.
    virtual void debit(Money amount, const std::string& key, std::function<void(CardAnswer)> answered) = 0;

    /// Gives `amount` back to a card; otherwise as debit().
    virtual void refund(Money amount, const std::string& key, std::function<void(CardAnswer)> answered) = 0;

    /// What became of the debit() or refund() with that key; Unknown when the terminal cannot be asked or cannot tell.
    virtual void query(Money amount, const std::string& key, std::function<void(CardAnswer)> answered) = 0;

    /// Asks the terminal to give up; the answer to the call still tells what happened.
    virtual void cancel() = 0;
};

} // namespace comptoir::shop
