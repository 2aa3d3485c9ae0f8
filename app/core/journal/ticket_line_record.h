// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/crypto/hash.h"
#include "app/core/domain/pricing.h"
#include "app/core/journal/line_terms.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace comptoir::journal {

// Amounts are minor units of the ticket's currency, unit prices 1e-4 of its unit, quantities thousandths, rates basis
// points, as the record holds them. An empty text or optional is absent from the record.

struct RuleAmount {
    std::string rule; ///< promotion code, or MANUAL:<reason>
    std::int64_t amount = 0;
    std::string approval; ///< of a manual discount beyond its operator's limit

    friend bool operator==(const RuleAmount&, const RuleAmount&) = default;
};

struct OverrideRecord {
    OverrideKind kind = OverrideKind::Price;
    std::int64_t old = 0; ///< unit price, or rate, before
    std::string reason;
    std::string approval;

    friend bool operator==(const OverrideRecord&, const OverrideRecord&) = default;
};

/// The order a line comes from.
struct LineOrder {
    std::string id;
    std::int64_t line = 0;

    friend bool operator==(const LineOrder&, const LineOrder&) = default;
};

/// The sold line a return line takes back: of a ticket, or of an order that had none.
struct ReturnedLine {
    std::string registerId; ///< absent when the ticket's `original` names it
    std::int64_t sequence = 0;
    std::optional<crypto::Hash> hash;
    std::string order; ///< id; then nothing of the above
    std::int64_t line = 0;

    friend bool operator==(const ReturnedLine&, const ReturnedLine&) = default;
};

/// The legal guarantee of conformity of durable goods.
inline constexpr std::string_view kLegalGuarantee = "legal";

struct TicketLineRecord {
    std::int64_t line = 0;
    std::string sku;
    std::string barcode;
    std::string label;
    std::string options;
    std::int64_t quantity = 0;
    std::string unit;
    std::int64_t unitPrice = 0;
    std::int64_t gross = 0; ///< before discounts
    std::vector<RuleAmount> discounts;
    std::int64_t discount = 0;
    std::int64_t net = 0;
    std::int64_t rateBp = 0;
    std::string vatCategory;
    std::int64_t netOfTax = 0;
    std::int64_t eco = 0; ///< inside `gross`; 0 is absent
    std::string guarantee; ///< kLegalGuarantee on goods whose receipt names it
    std::string serial;
    std::string lot;
    std::string operatorCode; ///< absent when the record's
    std::optional<OverrideRecord> override;
    std::optional<LineOrder> order;
    std::string channel; ///< absent when the ticket's
    std::optional<ReturnedLine> returns;
    std::string reason; ///< the customer's motive
    std::optional<ReturnGround> ground; ///< the legal one
    std::optional<GoodsCondition> condition;
    std::optional<GoodsDestination> destination;

    friend bool operator==(const TicketLineRecord&, const TicketLineRecord&) = default;
};

/// A priced line as a ticket or a note shows it, with its own snapshot. What it returns is the caller's to add.
TicketLineRecord ticketLineRecord(
    const BasketLine& line, const PricedLine& priced, Currency currency, Language language);

} // namespace comptoir::journal
