// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/payload_codec.h"

namespace comptoir::journal {

namespace {

Object encode(const MoneyLink& link)
{
    Object object;
    setText(object, "account", link.account);
    setText(object, "order", link.order);
    return object;
}

Object encode(const PickupRecord::Line& line)
{
    Object object;
    object.set("line", line.line);
    object.set("quantity", line.quantity);
    object.set("sku", line.sku);
    return object;
}

Object encode(const PickupProof& proof)
{
    Object object;
    setText(object, "id", proof.id);
    object.set("kind", std::string(textOf(proof.kind)));
    return object;
}

Object encode(const StockRecord::Line& line)
{
    Object object;
    setText(object, "lot", line.lot);
    object.set("quantity", line.quantity);
    setText(object, "serial", line.serial);
    object.set("sku", line.sku);
    setText(object, "unit", line.unit);
    return object;
}

} // namespace

Object encode(const MoneyRecord& money)
{
    Object object;
    object.set("amount", money.amount);
    setText(object, "approval", money.approval);
    object.set("currency", money.currency);
    setText(object, "customer", money.customer);
    object.set("kind", std::string(textOf(money.kind)));
    object.set("link", encode(money.link));
    object.set("payments", Array());
    setArray(object, "payments", money.payments, [](const PaymentRecord& item) { return journal::encode(item); });
    setText(object, "reason", money.reason);
    object.set("rounding", money.rounding);
    setText(object, "settlement", money.settlement);
    return object;
}

void decode(const FieldReader& fields, MoneyRecord& money)
{
    fields.read("amount", money.amount);
    fields.read("approval", money.approval, Need::Optional);
    fields.read("currency", money.currency);
    fields.read("customer", money.customer, Need::Optional);
    fields.readEnum("kind", money.kind, &moneyKindOf, Need::Required);
    fields.readObject("link", Need::Required, [&link = money.link](const FieldReader& item) {
        item.read("account", link.account, Need::Optional);
        item.read("order", link.order, Need::Optional);
    });
    fields.readArray("payments", money.payments, Need::Required, readPayment);
    fields.read("reason", money.reason, Need::Optional);
    fields.read("rounding", money.rounding);
    fields.read("settlement", money.settlement, Need::Optional);
}

Object encode(const PickupRecord& pickup)
{
    Object object;
    setText(object, "bin", pickup.bin);
    setNumber(object, "collect_by_ms", pickup.collectByMs);
    object.set("lines", Array());
    setArray(object, "lines", pickup.lines, [](const PickupRecord::Line& line) { return encode(line); });
    object.set("order", pickup.order);
    if (pickup.proof) {
        object.set("proof", encode(*pickup.proof));
    }
    setText(object, "reason", pickup.reason);
    object.set("step", std::string(textOf(pickup.step)));
    setText(object, "who", pickup.who);
    return object;
}

void decode(const FieldReader& fields, PickupRecord& pickup)
{
    fields.read("bin", pickup.bin, Need::Optional);
    fields.read("collect_by_ms", pickup.collectByMs);
    fields.readArray("lines", pickup.lines, Need::Required, [](const FieldReader& item, PickupRecord::Line& line) {
        item.read("line", line.line);
        item.read("quantity", line.quantity);
        item.read("sku", line.sku);
    });
    fields.read("order", pickup.order);
    fields.readObject("proof", Need::Optional, [&pickup](const FieldReader& item) {
        PickupProof& proof = pickup.proof.emplace();
        item.read("id", proof.id, Need::Optional);
        item.readEnum("kind", proof.kind, &proofKindOf, Need::Required);
    });
    fields.read("reason", pickup.reason, Need::Optional);
    fields.readEnum("step", pickup.step, &pickupStepOf, Need::Required);
    fields.read("who", pickup.who, Need::Optional);
}

Object encode(const CustomerRecord& customer)
{
    Object object;
    object.set("act", std::string(textOf(customer.act)));
    setText(object, "basket", customer.basket);
    setText(object, "channel", customer.channel);
    object.set("customer", customer.customer);
    setText(object, "purpose", customer.purpose);
    setText(object, "sku", customer.sku);
    setText(object, "wording", customer.wording);
    return object;
}

void decode(const FieldReader& fields, CustomerRecord& customer)
{
    fields.readEnum("act", customer.act, &customerActOf, Need::Required);
    fields.read("basket", customer.basket, Need::Optional);
    fields.read("channel", customer.channel, Need::Optional);
    fields.read("customer", customer.customer);
    fields.read("purpose", customer.purpose, Need::Optional);
    fields.read("sku", customer.sku, Need::Optional);
    fields.read("wording", customer.wording, Need::Optional);
}

Object encode(const StockRecord& stock)
{
    Object object;
    setText(object, "document", stock.document);
    object.set("kind", std::string(textOf(stock.kind)));
    object.set("lines", Array());
    setArray(object, "lines", stock.lines, [](const StockRecord::Line& line) { return encode(line); });
    setText(object, "partner", stock.partner);
    object.set("reason", stock.reason);
    return object;
}

void decode(const FieldReader& fields, StockRecord& stock)
{
    fields.read("document", stock.document, Need::Optional);
    fields.readEnum("kind", stock.kind, &stockKindOf, Need::Required);
    fields.readArray("lines", stock.lines, Need::Required, [](const FieldReader& item, StockRecord::Line& line) {
        item.read("lot", line.lot, Need::Optional);
        item.read("quantity", line.quantity);
        item.read("serial", line.serial, Need::Optional);
        item.read("sku", line.sku);
        item.read("unit", line.unit, Need::Optional);
    });
    fields.read("partner", stock.partner, Need::Optional);
    fields.read("reason", stock.reason);
}

} // namespace comptoir::journal
