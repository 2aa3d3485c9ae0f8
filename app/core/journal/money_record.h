// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/journal/ticket_record.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace comptoir::journal {

enum class MoneyKind {
    Deposit, ///< towards an order; negative gives it back
    GiftCardIssue,
    GiftCardTopUp,
    AccountSettlement, ///< a customer pays what an account owes, or is paid what it holds
};

std::string_view textOf(MoneyKind kind);
std::optional<MoneyKind> moneyKindOf(std::string_view text);

/// What the money belongs to: at least one is named.
struct MoneyLink {
    std::string account; ///< id of a gift card, store credit or customer account
    std::string order; ///< id

    friend bool operator==(const MoneyLink&, const MoneyLink&) = default;
};

/// Money that pays for no supply (journal.md §4): in no sales total and no VAT, in the drawer all the same.
struct MoneyRecord {
    MoneyKind kind = MoneyKind::Deposit;
    std::string settlement; ///< id shared with the ticket of the same payment
    std::string currency = "EUR";
    std::int64_t amount = 0; ///< negative is given back
    std::int64_t rounding = 0;
    std::vector<PaymentRecord> payments; ///< Σ = amount + rounding
    MoneyLink link;
    std::string customer; ///< random id
    std::string reason;
    std::string approval;

    friend bool operator==(const MoneyRecord&, const MoneyRecord&) = default;
};

} // namespace comptoir::journal
