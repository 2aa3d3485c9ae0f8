// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/ticket_line_record.h"

#include "app/core/journal/record_type.h"

namespace comptoir::journal {

namespace {

std::string approvalText(const std::optional<Uuid>& approval)
{
    return approval ? approval->text() : std::string();
}

RuleAmount ruleAmount(const AppliedRule& rule, const std::optional<ManualDiscount>& manual)
{
    const bool byHand = rule.kind == RuleKind::ManualLine && manual;
    return {
        .rule = rule.title.code(),
        .amount = rule.amount.minor(),
        .approval = byHand ? approvalText(manual->approval) : std::string(),
    };
}

} // namespace

TicketLineRecord ticketLineRecord(
    const BasketLine& line, const PricedLine& priced, Currency currency, Language language)
{
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
        record.discounts.push_back(ruleAmount(rule, line.discount));
    }
    record.discount = priced.discount.minor();
    record.net = priced.net.minor();
    record.rateBp = priced.vatRate.basisPoints;
    record.vatCategory = line.product.vatCategory;
    record.netOfTax = priced.netOfTax.minor();
    const Money ecoOfOne = Money::fromMinor(line.product.ecoContributionMinor, currency);
    record.eco = proportion(ecoOfOne, line.quantity.thousandths(), Quantity::kOne).minor();
    record.guarantee = line.product.flags.durable ? kLegalGuarantee : std::string_view();
    record.operatorCode = line.operatorCode;
    if (line.override) {
        record.override = OverrideRecord{
            .kind = OverrideKind::Price,
            .old = line.override->old.tenThousandths,
            .reason = line.override->reason,
            .approval = approvalText(line.override->approval),
        };
    }
    if (line.returns) {
        record.reason = line.returnReason;
    } else if (line.discount) {
        record.reason = line.discount->reason;
    }
    return record;
}

} // namespace comptoir::journal
