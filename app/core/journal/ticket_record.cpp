// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/ticket_record.h"

#include "app/core/base/check.h"

namespace comptoir::journal {

namespace {

OriginalRecord originalOf(const SoldLine& sold)
{
    const auto hash = crypto::Hash::fromHex(sold.hash);
    check(hash.has_value(), "a sold line names its ticket by hash");
    return OriginalRecord{.registerId = sold.registerId, .sequence = sold.sequence, .hash = *hash};
}

/// The one ticket that every line takes back, when there is just one (journal.md §4).
std::optional<OriginalRecord> commonOriginal(const std::vector<TicketLine>& lines)
{
    std::optional<OriginalRecord> common;
    for (const TicketLine& line : lines) {
        if (!line.line.returns) {
            return std::nullopt;
        }
        const OriginalRecord original = originalOf(*line.line.returns);
        if (common && *common != original) {
            return std::nullopt;
        }
        common = original;
    }
    return common;
}

ReturnedLine returnedLine(const SoldLine& sold, bool named)
{
    if (named) {
        return ReturnedLine{.line = sold.line};
    }
    const OriginalRecord original = originalOf(sold);
    return ReturnedLine{
        .registerId = original.registerId,
        .sequence = original.sequence,
        .hash = original.hash,
        .line = sold.line,
    };
}

PaymentRecord paymentRecord(const Tender& tender)
{
    PaymentRecord record;
    switch (tender.kind) {
    case TenderKind::Cash:
        record.tender = kCashTender;
        break;
    case TenderKind::Card:
        record.tender = "card";
        break;
    }
    record.amount = tender.amount.minor();
    if (tender.given) {
        record.given = tender.given->minor();
    }
    if (tender.change) {
        record.change = tender.change->minor();
    }
    record.reference = tender.reference;
    record.last4 = tender.last4;
    record.scheme = tender.scheme;
    return record;
}

} // namespace

BasketDiscountRecord basketDiscountRecord(const BasketRule& rule, const std::optional<ManualDiscount>& manual)
{
    BasketDiscountRecord record{.rule = rule.title.code(), .amount = rule.amount.minor()};
    if (rule.kind == RuleKind::ManualTicket && manual && manual->approval) {
        record.approval = manual->approval->text();
    }
    for (const BasketRule::Share& share : rule.shares) {
        record.shares.push_back({.line = share.line, .amount = share.amount.minor()});
    }
    return record;
}

VatRecord vatRecord(const VatTotal& vat)
{
    return VatRecord{
        .rateBp = vat.rate.basisPoints,
        .gross = vat.gross.minor(),
        .netOfTax = vat.netOfTax.minor(),
        .tax = vat.tax.minor(),
    };
}

CorrectionRecord correctionRecord(const Correction& correction)
{
    return CorrectionRecord{
        .line = correction.line,
        .sku = correction.sku,
        .quantity = correction.quantity.thousandths(),
        .amount = correction.amount.minor(),
        .operatorCode = correction.operatorCode,
        .atMs = correction.at.ms,
    };
}

std::optional<OriginalRecord> originalOf(const TicketRecord& ticket, const ReturnedLine& returned)
{
    if (returned.hash) {
        return OriginalRecord{.registerId = returned.registerId, .sequence = returned.sequence, .hash = *returned.hash};
    }
    return returned.order.empty() ? ticket.original : std::nullopt;
}

TicketRecord ticketRecord(const Ticket& ticket)
{
    TicketRecord record;
    record.nature = ticket.nature;
    record.settlement = ticket.basket.id().text();
    record.currency = ticket.basket.currency().code();
    record.note = ticket.basket.note();
    record.original = commonOriginal(ticket.lines);
    for (const TicketLine& line : ticket.lines) {
        TicketLineRecord& last = record.lines.emplace_back(
            ticketLineRecord(line.line, line.priced, ticket.basket.currency(), ticket.language));
        if (line.line.returns) {
            last.returns = returnedLine(*line.line.returns, record.original.has_value());
        }
    }
    for (const BasketRule& rule : ticket.basketRules) {
        record.basketDiscounts.push_back(basketDiscountRecord(rule, ticket.basket.discount()));
    }
    for (const Correction& correction : ticket.basket.corrections()) {
        record.corrections.push_back(correctionRecord(correction));
    }
    for (const VatTotal& vat : ticket.vat) {
        record.vat.push_back(vatRecord(vat));
    }
    for (const Tender& tender : ticket.tenders) {
        record.payments.push_back(paymentRecord(tender));
    }
    record.totals = {
        .netOfTax = ticket.totals.netOfTax.minor(),
        .tax = ticket.totals.tax.minor(),
        .gross = ticket.totals.gross.minor(),
        .rounding = ticket.totals.rounding.minor(),
        .lines = static_cast<std::int64_t>(record.lines.size()),
    };
    return record;
}

} // namespace comptoir::journal
