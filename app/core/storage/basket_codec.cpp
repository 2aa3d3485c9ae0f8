// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/basket_codec.h"

#include "app/core/journal/record_type.h"
#include "app/core/storage/feed_body.h"
#include "app/core/storage/product_codec.h"

#include <fmt/format.h>

namespace comptoir::storage {

using journal::Array;
using journal::Object;

namespace {

constexpr std::int64_t kLinesHere = 0; // stands for the lines until their texts are put there

void setId(Object& object, std::string_view key, const std::optional<Uuid>& id)
{
    if (id) {
        object.set(key, id->text());
    }
}

std::optional<Uuid> idAt(const JsonFields& fields, std::string_view key)
{
    if (fields.find(key) == nullptr) {
        return std::nullopt;
    }
    auto id = Uuid::parse(fields.text(key));
    if (!id) {
        fields.fail(key);
    }
    return id;
}

void setDiscount(Object& object, const std::optional<ManualDiscount>& discount)
{
    if (!discount) {
        return;
    }
    Object value;
    if (const auto* rate = std::get_if<Rate>(&discount->benefit)) {
        setRate(value, "rate_bp", *rate);
    } else {
        setMoney(value, "amount", std::get<Money>(discount->benefit));
    }
    setText(value, "reason", discount->reason);
    setText(value, "operator", discount->operatorCode);
    setId(value, "approval", discount->approval);
    object.set("discount", std::move(value));
}

std::optional<ManualDiscount> discountAt(const JsonFields& fields)
{
    const auto value = fields.object("discount");
    if (!value) {
        return std::nullopt;
    }
    ManualDiscount discount{.benefit = Rate{}};
    if (const auto rate = value->optionalRate("rate_bp")) {
        discount.benefit = *rate;
    } else {
        discount.benefit = value->money("amount");
    }
    discount.reason = value->textOr("reason");
    discount.operatorCode = value->textOr("operator");
    discount.approval = idAt(*value, "approval");
    return discount;
}

Object encodeSoldLine(const SoldLine& sold)
{
    Object object;
    object.set("register", sold.registerId);
    object.set("sequence", sold.sequence);
    object.set("hash", sold.hash);
    object.set("line", sold.line);
    object.set("sold", sold.sold.thousandths());
    object.set("returned", sold.returnedBefore.thousandths());
    setMoney(object, "net", sold.net);
    setMoney(object, "net_of_tax", sold.netOfTax);
    setMoney(object, "tax", sold.tax);
    return object;
}

SoldLine decodeSoldLine(const JsonFields& fields)
{
    return {
        .registerId = fields.text("register"),
        .sequence = fields.integer("sequence"),
        .hash = fields.text("hash"),
        .line = fields.smallOr("line", 0, 0, JsonFields::kMany),
        .sold = fields.quantity("sold"),
        .returnedBefore = fields.quantity("returned"),
        .net = fields.money("net"),
        .netOfTax = fields.money("net_of_tax"),
        .tax = fields.money("tax"),
    };
}

Object encodeLine(const BasketLine& line)
{
    Object object;
    object.set("number", line.number);
    object.set("product", encodeProduct(line.product));
    setText(object, "barcode", line.barcode);
    object.set("quantity", line.quantity.thousandths());
    setUnitPrice(object, "unit_price", line.unitPrice);
    object.set("rate_bp", std::int64_t{line.vatRate.basisPoints});
    setUnitPrice(object, "prior_price", line.priorPrice);
    setMoney(object, "labelled_price", line.labelledPrice);
    if (line.override) {
        Object override;
        setUnitPrice(override, "old", line.override->old);
        setText(override, "reason", line.override->reason);
        setId(override, "approval", line.override->approval);
        object.set("override", std::move(override));
    }
    setDiscount(object, line.discount);
    if (line.returns) {
        object.set("returns", encodeSoldLine(*line.returns));
    }
    setText(object, "return_reason", line.returnReason);
    setText(object, "remark", line.remark);
    setText(object, "operator", line.operatorCode);
    return object;
}

BasketLine decodeLine(const JsonFields& fields)
{
    BasketLine line;
    line.number = fields.smallOr("number", 0, 1, JsonFields::kMany);
    if (const auto product = fields.object("product")) {
        line.product = decodeProduct(*product);
    }
    line.barcode = fields.textOr("barcode");
    line.quantity = fields.quantity("quantity");
    line.unitPrice = fields.unitPrice("unit_price");
    line.vatRate = fields.rate("rate_bp");
    line.priorPrice = fields.optionalUnitPrice("prior_price");
    line.labelledPrice = fields.optionalMoney("labelled_price");
    if (const auto override = fields.object("override")) {
        line.override = PriceOverride{
            .old = override->unitPrice("old"),
            .reason = override->textOr("reason"),
            .approval = idAt(*override, "approval"),
        };
    }
    line.discount = discountAt(fields);
    if (const auto sold = fields.object("returns")) {
        line.returns = decodeSoldLine(*sold);
    }
    line.returnReason = fields.textOr("return_reason");
    line.remark = fields.textOr("remark");
    line.operatorCode = fields.textOr("operator");
    return line;
}

Object encodeCorrection(const Correction& correction)
{
    Object object;
    object.set("line", correction.line);
    object.set("sku", correction.sku);
    object.set("quantity", correction.quantity.thousandths());
    setMoney(object, "amount", correction.amount);
    setText(object, "operator", correction.operatorCode);
    object.set("at_ms", correction.at.ms);
    return object;
}

Correction decodeCorrection(const JsonFields& fields)
{
    return {
        .line = fields.smallOr("line", 0, 0, JsonFields::kMany),
        .sku = fields.text("sku"),
        .quantity = fields.quantity("quantity"),
        .amount = fields.money("amount"),
        .operatorCode = fields.textOr("operator"),
        .at = {fields.integer("at_ms")},
    };
}

template <class Item, class Encode>
Array encoded(const std::vector<Item>& items, Encode encode)
{
    Array array;
    for (const Item& item : items) {
        array.emplace_back(encode(item));
    }
    return array;
}

std::optional<Basket> decode(const JsonFields& fields)
{
    const auto id = idAt(fields, "id");
    const auto mode = journal::modeOf(fields.text("mode"));
    if (fields.integer("format") > kBasketFormat || !id || !mode) {
        return std::nullopt;
    }
    BasketContents contents{.lastNumber = fields.smallOr("last_number", 0, 0, JsonFields::kMany)};
    for (const JsonFields& line : fields.objects("lines")) {
        contents.lines.push_back(decodeLine(line));
    }
    for (const JsonFields& correction : fields.objects("corrections")) {
        contents.corrections.push_back(decodeCorrection(correction));
    }
    contents.discount = discountAt(fields);
    contents.note = fields.optionalInteger("note");
    const Currency currency = fields.currency("currency");
    if (!fields.sound() || contents.lines.size() > Basket::kMaxLines) {
        return std::nullopt;
    }
    return Basket::restored(*id, currency, *mode, std::move(contents));
}

} // namespace

std::string LineTexts::of(const BasketLines& lines)
{
    m_known.resize(lines.size());
    std::string all;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        Known& known = m_known[i];
        if (known.line != lines.shared(i)) {
            known = {lines.shared(i), writeBody(encodeLine(lines[i]))};
        }
        all.append(i == 0 ? "" : ",").append(known.text);
    }
    return all;
}

std::string encodeBasket(const Basket& basket)
{
    LineTexts lines;
    return encodeBasket(basket, lines);
}

std::string encodeBasket(const Basket& basket, LineTexts& lines)
{
    Object object;
    object.set("format", kBasketFormat);
    object.set("id", basket.id().text());
    object.set("currency", std::string(basket.currency().code()));
    object.set("mode", std::string(journal::textOf(basket.mode())));
    object.set("last_number", basket.lastNumber());
    if (!basket.lines().empty()) {
        object.set("lines", Array{kLinesHere});
    }
    setArray(object, "corrections", encoded(basket.corrections(), encodeCorrection));
    setDiscount(object, basket.discount());
    if (basket.note()) {
        object.set("note", *basket.note());
    }
    std::string text = writeBody(std::move(object));
    if (!basket.lines().empty()) {
        // The only place where these bytes can stand: a text that says so has its quotes escaped.
        const std::string place = fmt::format("\"lines\":[{}]", kLinesHere);
        text.replace(text.find(place), place.size(), "\"lines\":[" + lines.of(basket.lines()) + "]");
    }
    return text;
}

std::optional<Basket> decodeBasket(std::string_view bytes)
{
    auto basket = readBody(bytes, decode, kMaxBasket);
    return basket ? std::move(*basket) : std::nullopt;
}

} // namespace comptoir::storage
