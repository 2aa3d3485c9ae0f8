// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/ticket_record.h"

#include "app/core/base/check.h"
#include "app/core/journal/record_type.h"

#include <algorithm>

namespace comptoir::journal {

namespace {

std::string approvalText(const std::optional<Uuid>& approval)
{
    return approval ? approval->text() : std::string();
}

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
        return ReturnedLine{.registerId = {}, .sequence = 0, .hash = {}, .line = sold.line};
    }
    const OriginalRecord original = originalOf(sold);
    return ReturnedLine{
        .registerId = original.registerId,
        .sequence = original.sequence,
        .hash = original.hash,
        .line = sold.line,
    };
}

TicketLineRecord lineRecord(const TicketLine& from, Language language, Currency currency, bool originalNamed)
{
    const BasketLine& line = from.line;
    const PricedLine& priced = from.priced;
    TicketLineRecord record;
    record.line = line.number;
    record.sku = line.product.sku;
    record.barcode = line.barcode;
    record.label = line.product.name.in(language);
    record.options = line.product.options.in(language);
    record.quantity = line.quantity.thousandths();
    record.unit = textOf(line.product.unit);
    record.unitPrice = line.unitPrice.tenThousandths;
    record.gross = priced.gross.minor();
    for (const AppliedRule& rule : priced.rules) {
        record.discounts.push_back({.rule = rule.rule, .amount = rule.amount.minor()});
    }
    record.discount = priced.discount.minor();
    record.net = priced.net.minor();
    record.rateBp = priced.vatRate.basisPoints;
    record.vatCategory = line.product.vatCategory;
    record.netOfTax = priced.netOfTax.minor();
    const Money ecoOfOne = Money::fromMinor(line.product.ecoContributionMinor, currency);
    record.eco = proportion(ecoOfOne, line.quantity.thousandths(), Quantity::kOne).minor();
    record.operatorCode = line.operatorCode;
    if (line.override) {
        record.override = OverrideRecord{
            .kind = "price",
            .old = line.override->old.tenThousandths,
            .reason = line.override->reason,
            .approval = approvalText(line.override->approval),
        };
    }
    if (line.returns) {
        record.returns = returnedLine(*line.returns, originalNamed);
        record.reason = line.returnReason;
    } else if (line.discount) {
        record.reason = line.discount->reason;
    }
    return record;
}

PaymentRecord paymentRecord(const Tender& tender)
{
    PaymentRecord record;
    switch (tender.kind) {
    case TenderKind::Cash:
        record.tender = "cash";
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

BasketDiscountRecord basketDiscount(const BasketRule& rule)
{
    BasketDiscountRecord record{.rule = rule.rule, .amount = rule.amount.minor(), .shares = {}};
    for (const BasketRule::Share& share : rule.shares) {
        record.shares.push_back({.line = share.line, .amount = share.amount.minor()});
    }
    return record;
}

} // namespace

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

TicketRecord ticketRecord(const Ticket& ticket)
{
    TicketRecord record;
    record.nature = ticket.nature;
    record.settlement = ticket.basket.id().text();
    record.currency = ticket.basket.currency().code();
    record.original = commonOriginal(ticket.lines);
    for (const TicketLine& line : ticket.lines) {
        record.lines.push_back(
            lineRecord(line, ticket.language, ticket.basket.currency(), record.original.has_value()));
    }
    for (const BasketRule& rule : ticket.basketRules) {
        record.basketDiscounts.push_back(basketDiscount(rule));
    }
    for (const Correction& correction : ticket.basket.corrections()) {
        record.corrections.push_back(correctionRecord(correction));
    }
    for (const VatTotal& vat : ticket.vat) {
        record.vat.push_back({
            .rateBp = vat.rate.basisPoints,
            .gross = vat.gross.minor(),
            .netOfTax = vat.netOfTax.minor(),
            .tax = vat.tax.minor(),
        });
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
