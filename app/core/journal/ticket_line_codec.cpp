// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/payload_codec.h"

namespace comptoir::journal {

namespace {

Object encode(const RuleAmount& discount)
{
    Object object;
    object.set("amount", discount.amount);
    setText(object, "approval", discount.approval);
    object.set("rule", discount.rule);
    return object;
}

Object encode(const OverrideRecord& override)
{
    Object object;
    setText(object, "approval", override.approval);
    object.set("kind", std::string(textOf(override.kind)));
    object.set("old", override.old);
    object.set("reason", override.reason);
    return object;
}

Object encode(const ReturnedLine& returned)
{
    Object object;
    setHash(object, "hash", returned.hash);
    object.set("line", returned.line);
    setText(object, "order", returned.order);
    setText(object, "register", returned.registerId);
    if (returned.sequence != 0) {
        object.set("sequence", returned.sequence);
    }
    return object;
}

Object encode(const LineOrder& order)
{
    Object object;
    object.set("id", order.id);
    object.set("line", order.line);
    return object;
}

template <class E>
void setEnum(Object& object, std::string_view key, const std::optional<E>& value)
{
    if (value) {
        object.set(key, std::string(textOf(*value)));
    }
}

} // namespace

Object encode(const TicketLineRecord& line)
{
    Object object;
    setText(object, "barcode", line.barcode);
    setText(object, "channel", line.channel);
    setEnum(object, "condition", line.condition);
    setEnum(object, "destination", line.destination);
    object.set("discount", line.discount);
    setArray(object, "discounts", line.discounts, [](const RuleAmount& item) { return encode(item); });
    if (line.eco != 0) {
        object.set("eco", line.eco);
    }
    object.set("gross", line.gross);
    setEnum(object, "ground", line.ground);
    setText(object, "guarantee", line.guarantee);
    object.set("label", line.label);
    object.set("line", line.line);
    setText(object, "lot", line.lot);
    object.set("net", line.net);
    object.set("net_of_tax", line.netOfTax);
    setText(object, "operator", line.operatorCode);
    setText(object, "options", line.options);
    if (line.order) {
        object.set("order", encode(*line.order));
    }
    if (line.override) {
        object.set("override", encode(*line.override));
    }
    object.set("quantity", line.quantity);
    object.set("rate_bp", line.rateBp);
    setText(object, "reason", line.reason);
    if (line.returns) {
        object.set("returns", encode(*line.returns));
    }
    setText(object, "serial", line.serial);
    object.set("sku", line.sku);
    object.set("unit", line.unit);
    object.set("unit_price", line.unitPrice);
    setText(object, "vat_category", line.vatCategory);
    return object;
}

void readTicketLine(const FieldReader& fields, TicketLineRecord& line)
{
    fields.read("barcode", line.barcode, Need::Optional);
    fields.read("channel", line.channel, Need::Optional);
    fields.readEnum("condition", line.condition, &goodsConditionOf);
    fields.readEnum("destination", line.destination, &goodsDestinationOf);
    fields.read("discount", line.discount);
    fields.readArray("discounts", line.discounts, Need::Optional, [](const FieldReader& item, RuleAmount& discount) {
        item.read("amount", discount.amount);
        item.read("approval", discount.approval, Need::Optional);
        item.read("rule", discount.rule);
    });
    fields.read("eco", line.eco, Need::Optional);
    fields.read("gross", line.gross);
    fields.readEnum("ground", line.ground, &returnGroundOf);
    fields.read("guarantee", line.guarantee, Need::Optional);
    fields.read("label", line.label);
    fields.read("line", line.line);
    fields.read("lot", line.lot, Need::Optional);
    fields.read("net", line.net);
    fields.read("net_of_tax", line.netOfTax);
    fields.read("operator", line.operatorCode, Need::Optional);
    fields.read("options", line.options, Need::Optional);
    fields.readObject("order", Need::Optional, [&line](const FieldReader& item) {
        LineOrder& order = line.order.emplace();
        item.read("id", order.id);
        item.read("line", order.line);
    });
    fields.readObject("override", Need::Optional, [&line](const FieldReader& item) {
        OverrideRecord& override = line.override.emplace();
        item.read("approval", override.approval, Need::Optional);
        item.readEnum("kind", override.kind, &overrideKindOf, Need::Required);
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
        item.read("order", returned.order, Need::Optional);
        item.read("register", returned.registerId, Need::Optional);
        item.read("sequence", returned.sequence, Need::Optional);
    });
    fields.read("serial", line.serial, Need::Optional);
    fields.read("sku", line.sku);
    fields.read("unit", line.unit);
    fields.read("unit_price", line.unitPrice);
    fields.read("vat_category", line.vatCategory, Need::Optional);
}

} // namespace comptoir::journal
