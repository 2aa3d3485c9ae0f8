// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/api/payment_terminal.h"
#include "drivers/caisse_ap/tlv.h"

#include <optional>
#include <string>

namespace comptoir::drivers {

struct CaisseApSettings {
    std::string till = "01"; ///< two digits, as the terminal's receipt names the till
    /// The certified identifier of the application (12 digits), where a terminal asks for it. Empty: each attempt's own
    /// key, which the terminal repeats in its answer.
    std::string applicationId;
};

/// The debit that asks for `request` (Caisse-AP over IP, protocol 3.00). Empty when the amount, the currency, the key
/// or the settings cannot be written in it: nothing must be sent then.
std::optional<TlvMessage> debitRequest(const CardRequest& request, const CaisseApSettings& settings);

/// The credit that gives the amount back.
std::optional<TlvMessage> refundRequest(const CardRequest& request, const CaisseApSettings& settings);

/// The protocol asks nothing by a payment's number. It has the duplicate of the last payment, and that is asked for
/// under a number that no payment has: only a terminal that repeats the payment's own number, and not the question's,
/// says anything about it.
std::optional<TlvMessage> duplicateRequest(const CardRequest& request, const CaisseApSettings& settings);

} // namespace comptoir::drivers
