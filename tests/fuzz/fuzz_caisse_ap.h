// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/check.h"
#include "drivers/caisse_ap/answer.h"
#include "drivers/caisse_ap/request.h"

#include <string_view>

namespace comptoir::tests {

/// Reads `bytes` as what a card terminal sent. Money may be told as paid only where the terminal said so, and what is
/// kept must read back without the card's number.
inline void fuzzCaisseAp(std::string_view bytes)
{
    using namespace drivers;
    static const TlvMessage request = *debitRequest(
        {.amountMinor = 990, .currency = Currency::eur(), .idempotencyKey = "012345678901"}, CaisseApSettings{});
    const TlvStream stream = parseTlv(bytes);
    check(stream.consumed <= bytes.size(), "consumed more than came");
    check(!stream.whole || stream.consumed == bytes.size(), "whole with bytes left over");
    for (const TlvMessage& message : stream.messages) {
        check(parseTlv(encodeTlv(message)).messages == std::vector{message}, "a message does not survive a round trip");
        check(keepable(parseTlv(keepable(message)).messages.front()) == keepable(message), "kept twice is kept once");
        const CardOutcome outcome = interpretAnswer(message, request);
        const std::string* action = message.find("AE");
        const auto says = [&](std::string_view code) { return action != nullptr && *action == code; };
        if (const auto* approved = std::get_if<CardApproved>(&outcome)) {
            check(says("10"), "approved without the terminal's word");
            check(approved->amountMinor > 0 && approved->amountMinor <= 990, "approved another amount");
            check(approved->last4.size() == 4 || approved->last4.empty(), "more than four digits of the card");
        }
        check(!std::holds_alternative<CardDeclined>(outcome) || says("01"), "declined without the terminal's word");
        check(!std::holds_alternative<CardCancelled>(outcome) || says("01"), "cancelled without the terminal's word");
    }
    (void)keepable(stream, bytes.size());
}

} // namespace comptoir::tests
