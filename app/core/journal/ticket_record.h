// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/crypto/hash.h"
#include "app/core/domain/ticket.h"
#include "app/core/journal/ticket_line_record.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace comptoir::journal {

struct BasketDiscountRecord {
    std::string rule;
    std::int64_t amount = 0;
    std::string approval; ///< of a manual discount beyond its operator's limit
    struct Share {
        std::int64_t line = 0;
        std::int64_t amount = 0;

        friend bool operator==(const Share&, const Share&) = default;
    };
    std::vector<Share> shares;

    friend bool operator==(const BasketDiscountRecord&, const BasketDiscountRecord&) = default;
};

struct CorrectionRecord {
    std::int64_t line = 0;
    std::string sku;
    std::int64_t quantity = 0;
    std::int64_t amount = 0;
    std::string operatorCode;
    std::int64_t atMs = 0;

    friend bool operator==(const CorrectionRecord&, const CorrectionRecord&) = default;
};

struct VatRecord {
    std::int64_t rateBp = 0;
    std::int64_t gross = 0;
    std::int64_t netOfTax = 0;
    std::int64_t tax = 0;

    friend bool operator==(const VatRecord&, const VatRecord&) = default;
};

/// The tender whose amounts are in the drawer.
inline constexpr std::string_view kCashTender = "cash";

struct PaymentRecord {
    std::string tender; ///< "cash", "card"…
    std::int64_t amount = 0; ///< given less change
    std::optional<std::int64_t> given;
    std::optional<std::int64_t> change;
    std::string reference;
    std::string last4;
    std::string scheme;

    friend bool operator==(const PaymentRecord&, const PaymentRecord&) = default;
};

struct TotalsRecord {
    std::int64_t netOfTax = 0;
    std::int64_t tax = 0;
    std::int64_t gross = 0;
    std::int64_t rounding = 0;
    std::int64_t lines = 0;

    friend bool operator==(const TotalsRecord&, const TotalsRecord&) = default;
};

struct OriginalRecord {
    std::string registerId;
    std::int64_t sequence = 0;
    crypto::Hash hash;

    friend bool operator==(const OriginalRecord&, const OriginalRecord&) = default;
};

/// A sale, return, exchange or cancellation, with its own snapshot of everything its receipt shows.
struct TicketRecord {
    std::string number; ///< S042-C03-00000001; the sealer gives it
    Nature nature = Nature::Sale;
    std::string settlement; ///< id shared with the money record of the same payment
    std::string channel = "store";
    std::string currency = "EUR";
    std::string order;
    std::optional<std::int64_t> note; ///< sequence of the note it follows
    std::optional<OriginalRecord> original;
    std::string customer; ///< random id, never a name
    std::vector<TicketLineRecord> lines;
    std::vector<BasketDiscountRecord> basketDiscounts;
    std::vector<CorrectionRecord> corrections;
    std::vector<VatRecord> vat;
    std::vector<PaymentRecord> payments;
    TotalsRecord totals;
    GrandTotal grandTotal; ///< after this ticket; the sealer gives it

    friend bool operator==(const TicketRecord&, const TicketRecord&) = default;
};

/// `manual` is the discount of the basket, which a rule of its kind applied.
BasketDiscountRecord basketDiscountRecord(const BasketRule& rule, const std::optional<ManualDiscount>& manual);
VatRecord vatRecord(const VatTotal& vat);
CorrectionRecord correctionRecord(const Correction& correction);

std::string_view textOf(Nature nature);
std::optional<Nature> natureOf(std::string_view text);

/// Which ticket a return line takes back: its own words, else the ticket's; empty for a line of an order that had none.
std::optional<OriginalRecord> originalOf(const TicketRecord& ticket, const ReturnedLine& returned);

/// The payload of a settled ticket, without number and grand total. `settlement` is the basket's id.
TicketRecord ticketRecord(const Ticket& ticket);

} // namespace comptoir::journal
