// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace comptoir::journal {

/// Committed before the terminal is asked (journal.md §1.6).
struct PaymentRequestRecord {
    std::string key; ///< idempotency key, also for the terminal's last transaction
    std::string settlement; ///< basket it pays
    std::string tender = "card";
    std::string terminal;
    std::string currency = "EUR";
    std::int64_t amount = 0; ///< negative asks for a refund

    friend bool operator==(const PaymentRequestRecord&, const PaymentRequestRecord&) = default;
};

enum class PaymentOutcome {
    Approved,
    Partial,
    Declined,
    Cancelled,
    Unknown,
    RefundRequested,
    RefundConfirmed,
    RefundFailed,
};

std::string_view textOf(PaymentOutcome outcome);
std::optional<PaymentOutcome> paymentOutcomeOf(std::string_view text);

/// Committed before anything is shown. Several may follow one request; the last counts.
struct PaymentResultRecord {
    std::string key; ///< of the request
    PaymentOutcome result = PaymentOutcome::Unknown;
    std::int64_t amount = 0; ///< approved
    std::string authorisation;
    std::string last4;
    std::string scheme;
    std::string reason; ///< of the terminal, when it declined

    friend bool operator==(const PaymentResultRecord&, const PaymentResultRecord&) = default;
};

} // namespace comptoir::journal
