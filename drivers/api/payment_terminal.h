// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/currency.h"
#include "drivers/api/device.h"

#include <cstdint>
#include <functional>
#include <string>
#include <variant>

namespace comptoir::drivers {

/// A payment to ask for. The caller has written it down durably before.
struct CardRequest {
    std::int64_t amountMinor = 0; ///< minor units of `currency`, above 0
    Currency currency;
    std::string idempotencyKey; ///< 12 decimal digits, never used for another attempt
};

struct CardApproved {
    std::int64_t amountMinor = 0; ///< what the terminal approved; a partial approval is less than asked
    std::string authorisation; ///< may be empty: offline approvals have none
    std::string application; ///< scheme or application as the terminal names it, "CB", "VISA DEBIT"
    std::string last4; ///< last digits of the card, empty when the terminal hides them
    std::string raw; ///< the terminal's whole answer, for the journal and for disputes
};

enum class CardRefusal {
    Refused, ///< by the bank or the card
    NotAllowed, ///< amount, currency or mode not accepted by the terminal
    TimedOut, ///< by the terminal's own answer, never by our clock
    Format,
    Other,
};

struct CardDeclined {
    CardRefusal reason = CardRefusal::Refused;
    std::string code; ///< as the terminal gave it
    std::string raw;
};

/// The terminal says that the customer or the cashier gave up; or nothing had been sent yet.
struct CardCancelled {
    std::string raw;
};

/// No answer that settles it: money may have moved. The amount stays blocked until a person or the terminal resolves
/// it.
struct CardUnknown {
    DeviceError why = DeviceError::OutcomeUnknown;
    std::string raw; ///< what had come, if anything
};

/// Nothing left this program: safe to try again.
struct CardNotSent {
    DeviceError why = DeviceError::Disconnected;
};

using CardOutcome = std::variant<CardApproved, CardDeclined, CardCancelled, CardUnknown, CardNotSent>;

enum class CardProgress {
    Connecting,
    Sent, ///< handed over: from here on no answer means unknown
    Acknowledged, ///< the terminal took it into account and waits for the card
};

/// A card terminal. One payment at a time.
class PaymentTerminal {
public:
    virtual ~PaymentTerminal() = default;

    /// Blocks until the terminal answered or its time is over: from the device's own thread.
    /// `progress` is called on that thread.
    virtual CardOutcome debit(const CardRequest& request, const std::function<void(CardProgress)>& progress) = 0;

    /// Gives that amount back to a card. Otherwise as debit().
    virtual CardOutcome refund(const CardRequest& request, const std::function<void(CardProgress)>& progress) = 0;

    /// What became of an earlier debit() or refund() with that key, as the terminal remembers it: what it does not
    /// prove to be that very payment is Unknown. Asks nobody for a card. Blocks for seconds, from the device's own
    /// thread.
    virtual CardOutcome query(const CardRequest& request) = 0;

    /// Asks a debit() or another call that runs to end; from any thread. Its outcome still says what became of the
    /// money: Cancelled only if the terminal said so or nothing had been sent, else Unknown.
    virtual void cancel() = 0;

    /// Called at each change of state, on the device's thread. Set it before the first payment.
    virtual void onState(StateSink sink) = 0;
};

} // namespace comptoir::drivers
