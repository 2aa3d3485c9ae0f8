// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/payload_codec.h"

namespace comptoir::journal {

Object encode(const BasketDiscountRecord& discount)
{
    Object object;
    object.set("amount", discount.amount);
    setText(object, "approval", discount.approval);
    object.set("rule", discount.rule);
    setArray(object, "shares", discount.shares, [](const BasketDiscountRecord::Share& share) {
        Object part;
        part.set("amount", share.amount);
        part.set("line", share.line);
        return part;
    });
    return object;
}

Object encode(const PaymentRecord& payment)
{
    Object object;
    object.set("amount", payment.amount);
    setNumber(object, "change", payment.change);
    setNumber(object, "given", payment.given);
    setText(object, "last4", payment.last4);
    setText(object, "reference", payment.reference);
    setText(object, "scheme", payment.scheme);
    object.set("tender", payment.tender);
    return object;
}

Object encode(const OriginalRecord& original)
{
    Object object;
    object.set("hash", original.hash.hex());
    object.set("register", original.registerId);
    object.set("sequence", original.sequence);
    return object;
}

Object encode(const TotalsRecord& totals)
{
    Object object;
    object.set("gross", totals.gross);
    object.set("lines", totals.lines);
    object.set("net_of_tax", totals.netOfTax);
    object.set("rounding", totals.rounding);
    object.set("tax", totals.tax);
    return object;
}

void readBasketDiscount(const FieldReader& fields, BasketDiscountRecord& discount)
{
    fields.read("amount", discount.amount);
    fields.read("approval", discount.approval, Need::Optional);
    fields.read("rule", discount.rule);
    fields.readArray(
        "shares", discount.shares, Need::Optional, [](const FieldReader& item, BasketDiscountRecord::Share& share) {
            item.read("amount", share.amount);
            item.read("line", share.line);
        });
}

void readPayment(const FieldReader& fields, PaymentRecord& payment)
{
    fields.read("amount", payment.amount);
    fields.read("change", payment.change);
    fields.read("given", payment.given);
    fields.read("last4", payment.last4, Need::Optional);
    fields.read("reference", payment.reference, Need::Optional);
    fields.read("scheme", payment.scheme, Need::Optional);
    fields.read("tender", payment.tender);
}

void readOriginal(const FieldReader& fields, OriginalRecord& original)
{
    fields.read("hash", original.hash);
    fields.read("register", original.registerId);
    fields.read("sequence", original.sequence);
}

void readTotals(const FieldReader& fields, TotalsRecord& into)
{
    fields.readObject("totals", Need::Required, [&into](const FieldReader& item) {
        item.read("gross", into.gross);
        item.read("lines", into.lines);
        item.read("net_of_tax", into.netOfTax);
        item.read("rounding", into.rounding);
        item.read("tax", into.tax);
    });
}

Object encode(const TicketRecord& ticket)
{
    Object object;
    setArray(object, "basket_discounts", ticket.basketDiscounts, [](const auto& item) { return encode(item); });
    object.set("channel", ticket.channel);
    setArray(object, "corrections", ticket.corrections, [](const auto& item) { return encode(item); });
    object.set("currency", ticket.currency);
    setText(object, "customer", ticket.customer);
    object.set("grand_total", encode(ticket.grandTotal));
    object.set("lines", Array());
    setArray(object, "lines", ticket.lines, [](const auto& item) { return encode(item); });
    object.set("nature", std::string(textOf(ticket.nature)));
    setNumber(object, "note", ticket.note);
    object.set("number", ticket.number);
    setText(object, "order", ticket.order);
    if (ticket.original) {
        object.set("original", encode(*ticket.original));
    }
    object.set("payments", Array());
    setArray(object, "payments", ticket.payments, [](const auto& item) { return encode(item); });
    setText(object, "settlement", ticket.settlement);
    object.set("totals", encode(ticket.totals));
    object.set("vat", Array());
    setArray(object, "vat", ticket.vat, [](const auto& item) { return encode(item); });
    return object;
}

void decode(const FieldReader& fields, TicketRecord& ticket)
{
    fields.readArray("basket_discounts", ticket.basketDiscounts, Need::Optional, readBasketDiscount);
    fields.read("channel", ticket.channel);
    readCorrections(fields, ticket.corrections);
    fields.read("currency", ticket.currency);
    fields.read("customer", ticket.customer, Need::Optional);
    readGrandTotal(fields, ticket.grandTotal);
    fields.readArray("lines", ticket.lines, Need::Required, readTicketLine);
    fields.readEnum("nature", ticket.nature, &natureOf, Need::Required);
    fields.read("note", ticket.note);
    fields.read("number", ticket.number);
    fields.read("order", ticket.order, Need::Optional);
    fields.readObject("original", Need::Optional,
        [&ticket](const FieldReader& item) { readOriginal(item, ticket.original.emplace()); });
    fields.readArray("payments", ticket.payments, Need::Required, readPayment);
    fields.read("settlement", ticket.settlement, Need::Optional);
    readTotals(fields, ticket.totals);
    readVat(fields, ticket.vat);
}

Object encode(const GrandTotal& total)
{
    Object object;
    object.set("absolute", total.absolute);
    object.set("net", total.net);
    return object;
}

void readGrandTotal(const FieldReader& fields, GrandTotal& into)
{
    fields.readObject("grand_total", Need::Required, [&into](const FieldReader& item) {
        item.read("absolute", into.absolute);
        item.read("net", into.net);
    });
}

Object encode(const CorrectionRecord& correction)
{
    Object object;
    object.set("amount", correction.amount);
    object.set("at_ms", correction.atMs);
    object.set("line", correction.line);
    object.set("operator", correction.operatorCode);
    object.set("quantity", correction.quantity);
    object.set("sku", correction.sku);
    return object;
}

void readCorrections(const FieldReader& fields, std::vector<CorrectionRecord>& into)
{
    fields.readArray("corrections", into, Need::Optional, [](const FieldReader& item, CorrectionRecord& correction) {
        item.read("amount", correction.amount);
        item.read("at_ms", correction.atMs);
        item.read("line", correction.line);
        item.read("operator", correction.operatorCode);
        item.read("quantity", correction.quantity);
        item.read("sku", correction.sku);
    });
}

Object encode(const VatRecord& vat)
{
    Object object;
    object.set("gross", vat.gross);
    object.set("net_of_tax", vat.netOfTax);
    object.set("rate_bp", vat.rateBp);
    object.set("tax", vat.tax);
    return object;
}

void readVat(const FieldReader& fields, std::vector<VatRecord>& into)
{
    fields.readArray("vat", into, Need::Required, [](const FieldReader& item, VatRecord& vat) {
        item.read("gross", vat.gross);
        item.read("net_of_tax", vat.netOfTax);
        item.read("rate_bp", vat.rateBp);
        item.read("tax", vat.tax);
    });
}

} // namespace comptoir::journal
