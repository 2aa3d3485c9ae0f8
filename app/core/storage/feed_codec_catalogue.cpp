// SPDX-License-Identifier: Apache-2.0
#include "app/core/crypto/bytes.h"
#include "app/core/storage/feed_body.h"
#include "app/core/storage/feed_key.h"
#include "app/core/storage/product_codec.h"

#include <array>
#include <utility>

namespace comptoir::storage {

using journal::Array;
using journal::Object;

namespace {

constexpr std::array<std::pair<BarcodeKind, std::string_view>, 3> kBarcodeKinds = {
    {{BarcodeKind::Gtin, "gtin"}, {BarcodeKind::Case, "case"}, {BarcodeKind::Own, "own"}}};
constexpr std::array<std::pair<MeasureKind, std::string_view>, 3> kMeasureKinds = {
    {{MeasureKind::Weight, "weight"}, {MeasureKind::Price, "price"}, {MeasureKind::Count, "count"}}};

template <class Kinds>
std::string nameIn(const Kinds& kinds, typename Kinds::value_type::first_type kind)
{
    for (const auto& [known, name] : kinds) {
        if (known == kind) {
            return std::string(name);
        }
    }
    return {};
}

template <class Kinds>
auto kindIn(const Kinds& kinds, const JsonFields& fields, std::string_view key)
{
    const std::string text = fields.text(key);
    for (const auto& [kind, name] : kinds) {
        if (name == text) {
            return kind;
        }
    }
    fields.fail(key);
    return kinds.front().first;
}

Object encodeBarcode(const Barcode& barcode)
{
    Object object;
    object.set("code", barcode.code);
    object.set("kind", nameIn(kBarcodeKinds, barcode.kind));
    if (barcode.quantity != Quantity::pieces(1)) {
        object.set("quantity", barcode.quantity.thousandths());
    }
    return object;
}

Barcode decodeBarcode(const JsonFields& fields)
{
    return {
        .code = fields.text("code"),
        .kind = kindIn(kBarcodeKinds, fields, "kind"),
        .quantity = fields.find("quantity") == nullptr ? Quantity::pieces(1) : fields.quantity("quantity"),
    };
}

Object encodePrice(const Price& price)
{
    Object object;
    object.set("list", price.list);
    object.set("kind", std::string(textOf(price.kind)));
    object.set("price_1e4", price.amount.tenThousandths);
    object.set("currency", std::string(price.amount.currency.code()));
    object.set("valid_from", price.validFrom.ms);
    if (price.validTo) {
        object.set("valid_to", price.validTo->ms);
    }
    return object;
}

Price decodePrice(const JsonFields& fields)
{
    Price price;
    price.list = fields.text("list");
    price.kind = priceKind(fields, "kind");
    price.amount = {fields.integer("price_1e4"), fields.currency("currency")};
    price.validFrom = {fields.integer("valid_from")};
    if (const auto validTo = fields.optionalInteger("valid_to")) {
        price.validTo = Instant{*validTo};
    }
    return price;
}

} // namespace

FeedRow encodeRow(const Article& article, std::int64_t version)
{
    Object object = encodeProduct(article.product);
    Array barcodes;
    for (const Barcode& barcode : article.barcodes) {
        barcodes.emplace_back(encodeBarcode(barcode));
    }
    setArray(object, "barcodes", std::move(barcodes));
    Array prices;
    for (const Price& price : article.prices) {
        prices.emplace_back(encodePrice(price));
    }
    setArray(object, "prices", std::move(prices));
    return {feedKey(kProductRow, {article.product.sku}), version, writeBody(std::move(object))};
}

Result<Article, FeedFault> decodeArticle(std::string_view body)
{
    return readBody(body, [](const JsonFields& fields) {
        Article article{.product = decodeProduct(fields), .barcodes = {}, .prices = {}};
        for (const JsonFields& barcode : fields.objects("barcodes")) {
            article.barcodes.push_back(decodeBarcode(barcode));
        }
        for (const JsonFields& price : fields.objects("prices")) {
            article.prices.push_back(decodePrice(price));
        }
        return article;
    });
}

FeedRow encodeRow(const VatRate& rate, std::int64_t version)
{
    Object object;
    object.set("territory", rate.territory);
    object.set("vat_category", rate.category);
    object.set("rate_bp", std::int64_t{rate.rate.basisPoints});
    object.set("valid_from", rate.validFrom.ms);
    return {feedKey(kVatRow, {rate.territory, rate.category, std::to_string(rate.validFrom.ms)}), version,
        writeBody(std::move(object))};
}

Result<VatRate, FeedFault> decodeVatRate(std::string_view body)
{
    return readBody(body, [](const JsonFields& fields) {
        return VatRate{
            .territory = fields.text("territory"),
            .category = fields.text("vat_category"),
            .rate = fields.rate("rate_bp"),
            .validFrom = {fields.integer("valid_from")},
        };
    });
}

FeedRow encodeRow(const MeasureMask& mask, std::int64_t version)
{
    Object object;
    object.set("prefix", mask.prefix);
    object.set("item_digits", mask.itemDigits);
    object.set("value_digits", mask.valueDigits);
    object.set("decimals", mask.decimals);
    object.set("kind", nameIn(kMeasureKinds, mask.kind));
    setFlag(object, "verifier", mask.verifier);
    return {feedKey(kMaskRow, {mask.prefix}), version, writeBody(std::move(object))};
}

Result<MeasureMask, FeedFault> decodeMeasureMask(std::string_view body)
{
    constexpr int kDigits = 13;
    return readBody(body, [](const JsonFields& fields) {
        MeasureMask mask;
        mask.prefix = fields.text("prefix");
        mask.itemDigits = fields.smallOr("item_digits", mask.itemDigits, 1, kDigits);
        mask.valueDigits = fields.smallOr("value_digits", mask.valueDigits, 1, kDigits);
        mask.decimals = fields.smallOr("decimals", mask.decimals, 0, 4);
        mask.verifier = fields.flag("verifier");
        mask.kind = kindIn(kMeasureKinds, fields, "kind");
        if (fields.sound() && !mask.valid()) {
            fields.fail("prefix");
        }
        return mask;
    });
}

FeedRow encodeRow(const Picture& picture, std::int64_t version)
{
    Object object;
    object.set("sha256", picture.sha256);
    object.set("png", crypto::base64(crypto::bytesOf(picture.png)));
    return {feedKey(kPictureRow, {picture.sha256}), version, writeBody(std::move(object))};
}

Result<Picture, FeedFault> decodePicture(std::string_view body)
{
    return readBody(body, [](const JsonFields& fields) {
        Picture picture{.sha256 = fields.text("sha256"), .png = {}};
        const auto png = crypto::fromBase64(fields.text("png"));
        if (!png) {
            fields.fail("png");
            return picture;
        }
        picture.png = crypto::textOf(*png);
        return picture;
    });
}

} // namespace comptoir::storage
