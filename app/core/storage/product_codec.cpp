// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/product_codec.h"

#include "app/core/journal/record_type.h"

#include <array>
#include <utility>

namespace comptoir::storage {

namespace {

constexpr std::array<std::pair<std::string_view, bool ProductFlags::*>, 12> kFlags = {{
    {"age_limited", &ProductFlags::ageLimited},
    {"deposit", &ProductFlags::deposit},
    {"durable", &ProductFlags::durable},
    {"fixed_price", &ProductFlags::fixedPrice},
    {"gift_card", &ProductFlags::giftCard},
    {"lot_required", &ProductFlags::lotRequired},
    {"meal_voucher", &ProductFlags::mealVoucher},
    {"not_returnable", &ProductFlags::notReturnable},
    {"open_price", &ProductFlags::openPrice},
    {"serial_required", &ProductFlags::serialRequired},
    {"service", &ProductFlags::service},
    {"weighed", &ProductFlags::weighed},
}};

Unit unitAt(const JsonFields& fields, std::string_view key)
{
    const auto unit = journal::unitOf(fields.textOr(key, "pc"));
    if (!unit) {
        fields.fail(key);
    }
    return unit.value_or(Unit::Piece);
}

std::vector<std::string> flagNames(const ProductFlags& flags)
{
    std::vector<std::string> names;
    for (const auto& [name, member] : kFlags) {
        if (flags.*member) {
            names.emplace_back(name);
        }
    }
    return names;
}

ProductFlags flagsNamed(const std::vector<std::string>& names)
{
    ProductFlags flags;
    for (const auto& [name, member] : kFlags) {
        for (const std::string& given : names) {
            flags.*member = flags.*member || given == name;
        }
    }
    return flags;
}

} // namespace

journal::Object encodeProduct(const Product& product)
{
    constexpr std::size_t kUsualMembers = 16;
    journal::Object object;
    object.reserve(kUsualMembers);
    object.set("sku", product.sku);
    setText(object, "model", product.model);
    setWords(object, "name", product.name);
    setWords(object, "options", product.options);
    setText(object, "brand", product.brand);
    setText(object, "category", product.category);
    setTexts(object, "departments", product.departments);
    object.set("unit", std::string(journal::textOf(product.unit)));
    setText(object, "vat_category", product.vatCategory);
    setTexts(object, "flags", flagNames(product.flags));
    if (product.ecoContributionMinor != 0) {
        object.set("eco", product.ecoContributionMinor);
    }
    if (product.content) {
        journal::Object content;
        content.set("quantity", product.content->amount.thousandths());
        content.set("unit", std::string(journal::textOf(product.content->unit)));
        object.set("content", std::move(content));
    }
    setText(object, "picture", product.picture);
    return object;
}

Product decodeProduct(const JsonFields& fields)
{
    Product product;
    product.sku = fields.text("sku");
    product.model = fields.textOr("model");
    product.name = fields.words("name");
    product.options = fields.words("options");
    product.brand = fields.textOr("brand");
    product.category = fields.textOr("category");
    product.departments = fields.texts("departments");
    product.unit = unitAt(fields, "unit");
    product.vatCategory = fields.textOr("vat_category");
    product.flags = flagsNamed(fields.texts("flags"));
    product.ecoContributionMinor = fields.integerOr("eco", 0);
    if (const auto content = fields.object("content")) {
        product.content = Content{.amount = content->quantity("quantity"), .unit = unitAt(*content, "unit")};
    }
    product.picture = fields.textOr("picture");
    return product;
}

std::string_view textOf(PriceKind kind)
{
    switch (kind) {
    case PriceKind::Regular:
        return "regular";
    case PriceKind::Markdown:
        return "markdown";
    case PriceKind::Clearance:
        return "clearance";
    }
    return {};
}

PriceKind priceKind(const JsonFields& fields, std::string_view key)
{
    const std::string text = fields.textOr(key, "regular");
    for (const PriceKind kind : {PriceKind::Regular, PriceKind::Markdown, PriceKind::Clearance}) {
        if (text == textOf(kind)) {
            return kind;
        }
    }
    fields.fail(key);
    return PriceKind::Regular;
}

} // namespace comptoir::storage
