// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/basket.h"
#include "app/core/domain/pricing.h"
#include "app/core/domain/tender.h"

#include <optional>
#include <string>
#include <vector>

namespace comptoir {

enum class Nature {
    Sale,
    Return,
    Exchange,
    Cancellation,
};

struct TicketLine {
    BasketLine line; ///< what was sold, with its own snapshot of label and price
    PricedLine priced;
};

/// Running totals of a register (journal.md §6): never reset.
struct GrandTotal {
    std::int64_t net = 0;
    std::int64_t absolute = 0;

    friend bool operator==(const GrandTotal&, const GrandTotal&) = default;
};

/// `before` plus one ticket: net grows by its gross total, absolute by Σ|positive lines| + Σ|negative lines|.
GrandTotal accumulate(GrandTotal before, const std::vector<TicketLine>& lines);

struct TicketTotals {
    Money netOfTax;
    Money tax;
    Money gross;
    Money rounding;
};

/// A settled sale, return or exchange, ready to be recorded. It has no number yet: the journal gives it.
struct Ticket {
    Basket basket;
    Nature nature = Nature::Sale;
    std::vector<TicketLine> lines{};
    std::vector<BasketRule> basketRules{};
    std::vector<VatTotal> vat{};
    std::vector<Tender> tenders{};
    TicketTotals totals;
    Language language = Language::French; ///< of the labels on its receipt
};

/// Puts basket, its prices and its tenders together; check()s that Σ tenders is the total.
Ticket makeTicket(
    const Basket& basket, const PricedBasket& priced, const std::vector<Tender>& tenders, Language language);

} // namespace comptoir
