// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/api/payment_terminal.h"
#include "drivers/caisse_ap/tlv.h"

#include <string>

namespace comptoir::drivers {

enum class AnswerKind {
    None, ///< no action code: an echo, or the beginning of an answer
    TakenIntoAccount, ///< another one follows
    Final,
};

AnswerKind kindOf(const TlvMessage& answer);

/// What a final answer to `request` means. Approved only by its action code, and only when what it repeats of the
/// request (number, till, currency, direction) is what was asked; any doubt is Unknown, never declined.
CardOutcome interpretAnswer(const TlvMessage& answer, const TlvMessage& request);

/// What the duplicate of the terminal's last payment says of the payment numbered `key`. That terminal's answer counts
/// when it bears this very number and amount, and of a payment done also the bank's or the card's mark; else Unknown.
CardOutcome interpretDuplicate(const TlvMessage& answer, const TlvMessage& request, const std::string& key);

/// The answer as it may be kept: of the card's number its last four digits, and nothing of a field that is not known to
/// be harmless (expiry date, cardholder data of newer versions).
std::string keepable(const TlvMessage& answer);

/// The same of all messages of a stream, and how many bytes behind them made no field.
std::string keepable(const TlvStream& stream, std::size_t received);

} // namespace comptoir::drivers
