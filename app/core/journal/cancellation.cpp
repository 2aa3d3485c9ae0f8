// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/cancellation.h"

#include "app/core/base/check.h"

namespace comptoir::journal {

namespace {

TicketLineRecord takenBack(TicketLineRecord line, const std::string& reason)
{
    line.returns = ReturnedLine{.line = line.line};
    line.reason = reason;
    line.destination = GoodsDestination::Shelf;
    line.operatorCode.clear();
    line.override.reset();
    line.quantity = -line.quantity;
    line.gross = -line.gross;
    for (RuleAmount& discount : line.discounts) {
        discount.amount = -discount.amount;
        discount.approval.clear(); // it was given for the sale
    }
    line.discount = -line.discount;
    line.net = -line.net;
    line.netOfTax = -line.netOfTax;
    line.eco = -line.eco;
    return line;
}

BasketDiscountRecord takenBack(BasketDiscountRecord discount)
{
    discount.amount = -discount.amount;
    discount.approval.clear();
    for (BasketDiscountRecord::Share& share : discount.shares) {
        share.amount = -share.amount;
    }
    return discount;
}

} // namespace

TicketRecord cancelling(const Record& sale, const std::string& reason)
{
    const auto* sold = std::get_if<TicketRecord>(&sale.payload);
    check(sold != nullptr && sold->nature == Nature::Sale, "only a sale is cancelled");
    TicketRecord ticket;
    ticket.nature = Nature::Cancellation;
    ticket.channel = sold->channel;
    ticket.currency = sold->currency;
    ticket.order = sold->order;
    ticket.customer = sold->customer;
    ticket.original =
        OriginalRecord{.registerId = sale.envelope.registerId, .sequence = sale.envelope.sequence, .hash = sale.hash};
    for (const TicketLineRecord& line : sold->lines) {
        ticket.lines.push_back(takenBack(line, reason));
    }
    for (const BasketDiscountRecord& discount : sold->basketDiscounts) {
        ticket.basketDiscounts.push_back(takenBack(discount));
    }
    for (const VatRecord& vat : sold->vat) {
        ticket.vat.push_back({.rateBp = vat.rateBp, .gross = -vat.gross, .netOfTax = -vat.netOfTax, .tax = -vat.tax});
    }
    ticket.totals = {.netOfTax = -sold->totals.netOfTax,
        .tax = -sold->totals.tax,
        .gross = -sold->totals.gross,
        .rounding = -sold->totals.rounding,
        .lines = sold->totals.lines};
    return ticket;
}

} // namespace comptoir::journal
