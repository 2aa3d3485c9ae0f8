// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/payload_codec.h"

namespace comptoir::journal {

namespace {

Object encode(const RuleAmount& discount)
{
    Object object;
    object.set("amount", discount.amount);
    object.set("rule", discount.rule);
    return object;
}

Object encode(const OverrideRecord& override)
{
    Object object;
    setText(object, "approval", override.approval);
    object.set("kind", override.kind);
    object.set("old", override.old);
    object.set("reason", override.reason);
    return object;
}

Object encode(const ReturnedLine& returned)
{
    Object object;
    setHash(object, "hash", returned.hash);
    object.set("line", returned.line);
    setText(object, "register", returned.registerId);
    if (returned.sequence != 0) {
        object.set("sequence", returned.sequence);
    }
    return object;
}

Object encode(const TicketLineRecord& line)
{
    Object object;
    setText(object, "barcode", line.barcode);
    object.set("discount", line.discount);
    setArray(object, "discounts", line.discounts, [](const RuleAmount& item) { return encode(item); });
    if (line.eco != 0) {
        object.set("eco", line.eco);
    }
    object.set("gross", line.gross);
    object.set("label", line.label);
    object.set("line", line.line);
    object.set("net", line.net);
    object.set("net_of_tax", line.netOfTax);
    setText(object, "operator", line.operatorCode);
    setText(object, "options", line.options);
    if (line.override) {
        object.set("override", encode(*line.override));
    }
    object.set("quantity", line.quantity);
    object.set("rate_bp", line.rateBp);
    setText(object, "reason", line.reason);
    if (line.returns) {
        object.set("returns", encode(*line.returns));
    }
    object.set("sku", line.sku);
    object.set("unit", line.unit);
    object.set("unit_price", line.unitPrice);
    setText(object, "vat_category", line.vatCategory);
    return object;
}

Object encode(const BasketDiscountRecord& discount)
{
    Object object;
    object.set("amount", discount.amount);
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

Object encodeTicketTotals(const TotalsRecord& totals)
{
    Object object;
    object.set("gross", totals.gross);
    object.set("lines", totals.lines);
    object.set("net_of_tax", totals.netOfTax);
    object.set("rounding", totals.rounding);
    object.set("tax", totals.tax);
    return object;
}

void readLine(const FieldReader& fields, TicketLineRecord& line)
{
    fields.read("barcode", line.barcode, Need::Optional);
    fields.read("discount", line.discount);
    fields.readArray("discounts", line.discounts, Need::Optional, [](const FieldReader& item, RuleAmount& discount) {
        item.read("amount", discount.amount);
        item.read("rule", discount.rule);
    });
    fields.read("eco", line.eco, Need::Optional);
    fields.read("gross", line.gross);
    fields.read("label", line.label);
    fields.read("line", line.line);
    fields.read("net", line.net);
    fields.read("net_of_tax", line.netOfTax);
    fields.read("operator", line.operatorCode, Need::Optional);
    fields.read("options", line.options, Need::Optional);
    fields.readObject("override", Need::Optional, [&line](const FieldReader& item) {
        OverrideRecord& override = line.override.emplace();
        item.read("approval", override.approval, Need::Optional);
        item.read("kind", override.kind);
        item.read("old", override.old);
        item.read("reason", override.reason);
    });
    fields.read("quantity", line.quantity);
    fields.read("rate_bp", line.rateBp);
    fields.read("reason", line.reason, Need::Optional);
    fields.readObject("returns", Need::Optional, [&line](const FieldReader& item) {
        ReturnedLine& returned = line.returns.emplace();
        item.read("hash", returned.hash);
        item.read("line", returned.line);
        item.read("register", returned.registerId, Need::Optional);
        item.read("sequence", returned.sequence, Need::Optional);
    });
    fields.read("sku", line.sku);
    fields.read("unit", line.unit);
    fields.read("unit_price", line.unitPrice);
    fields.read("vat_category", line.vatCategory, Need::Optional);
}

void readBasketDiscount(const FieldReader& fields, BasketDiscountRecord& discount)
{
    fields.read("amount", discount.amount);
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

} // namespace

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
    object.set("totals", encodeTicketTotals(ticket.totals));
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
    fields.readArray("lines", ticket.lines, Need::Required, readLine);
    fields.readEnum("nature", ticket.nature, &natureOf, Need::Required);
    fields.read("note", ticket.note);
    fields.read("number", ticket.number);
    fields.read("order", ticket.order, Need::Optional);
    fields.readObject("original", Need::Optional, [&ticket](const FieldReader& item) {
        OriginalRecord& original = ticket.original.emplace();
        item.read("hash", original.hash);
        item.read("register", original.registerId);
        item.read("sequence", original.sequence);
    });
    fields.readArray("payments", ticket.payments, Need::Required, readPayment);
    fields.read("settlement", ticket.settlement, Need::Optional);
    fields.readObject("totals", Need::Required, [&totals = ticket.totals](const FieldReader& item) {
        item.read("gross", totals.gross);
        item.read("lines", totals.lines);
        item.read("net_of_tax", totals.netOfTax);
        item.read("rounding", totals.rounding);
        item.read("tax", totals.tax);
    });
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
