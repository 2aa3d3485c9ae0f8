// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/catalogue_open.h"

#include "app/core/storage/feed_codec.h"
#include "app/core/storage/feed_key.h"
#include "app/core/storage/migrations.h"

#include <utility>

namespace comptoir::storage {

CatalogueReader::Open::Open(const std::filesystem::path& file, CatalogueStamp openedStamp, CatalogueScope wantedScope)
    : connection(file, Access::ReadOnly)
    , stamp(openedStamp)
    , scope(std::move(wantedScope))
    , search(connection)
    , m_readDataVersion(connection, "PRAGMA data_version")
    , m_barcode(connection, "SELECT sku, quantity FROM barcode WHERE code = ?1")
    , m_article(connection, "SELECT body FROM product WHERE sku = ?1")
    , m_ofModel(connection, "SELECT body FROM product WHERE model = ?1 ORDER BY sku")
    , m_entries(connection, "SELECT body FROM entry WHERE key >= ?1 || '/' AND key < ?1 || '0' ORDER BY key")
    , m_entry(connection, "SELECT body FROM entry WHERE key = ?1")
{
    checkSchema(connection, FileKind::Catalogue, kCatalogueSchema);
    changed();
    loadSmallTables();
}

bool CatalogueReader::Open::changed()
{
    Rows rows = m_readDataVersion.run();
    rows.next();
    const std::int64_t before = m_dataVersion;
    m_dataVersion = rows.integer(0);
    return m_dataVersion != before;
}

void CatalogueReader::Open::loadSmallTables()
{
    masks.clear();
    for (const std::string& body : bodies(kMaskRow)) {
        if (const auto mask = decodeMeasureMask(body)) {
            masks.push_back(*mask);
        }
    }
    m_rates.clear();
    for (const std::string& body : bodies(kVatRow)) {
        if (const auto rate = decodeVatRate(body); rate && rate->territory == scope.territory) {
            m_rates[rate->category][rate->validFrom.ms] = rate->rate;
        }
    }
}

// Keys of a kind lie between "kind/" and "kind0", the character after '/'.
std::vector<std::string> CatalogueReader::Open::bodies(std::string_view kind)
{
    std::vector<std::string> bodies;
    Rows rows = m_entries.run(kind);
    while (rows.next()) {
        bodies.push_back(rows.text(0));
    }
    return bodies;
}

std::optional<FoundBarcode> CatalogueReader::Open::barcode(std::string_view code)
{
    Rows rows = m_barcode.run(code);
    if (!rows.next()) {
        return std::nullopt;
    }
    return FoundBarcode{.sku = rows.text(0), .quantity = Quantity::fromThousandths(rows.integer(1))};
}

std::optional<Article> CatalogueReader::Open::article(const std::string& sku)
{
    Rows rows = m_article.run(sku);
    if (!rows.next()) {
        return std::nullopt;
    }
    auto article = decodeArticle(rows.view(0));
    return article ? std::optional(std::move(*article)) : std::nullopt;
}

Result<Offer, LookupError> CatalogueReader::Open::offer(const std::string& sku, Instant now)
{
    auto found = article(sku);
    if (!found) {
        return unexpected(LookupError::Unknown);
    }
    return offerOf(std::move(*found), now);
}

Result<Offer, LookupError> CatalogueReader::Open::offerOf(Article&& article, Instant now) const
{
    const auto rate = vatRate(article.product.vatCategory, now);
    if (!rate) {
        return unexpected(LookupError::NoVatRate);
    }
    Offer offer{.product = std::move(article.product), .price = {}, .vatRate = *rate};
    if (const Price* price = priceNow(article, now)) {
        offer.price = price->amount;
        offer.kind = price->kind;
        if (price->kind != PriceKind::Regular) {
            offer.priorPrice = priorPriceOf(article.prices, scope.priceList, scope.fallbackPriceList, price->validFrom);
        }
    }
    return offer;
}

const Price* CatalogueReader::Open::priceNow(const Article& article, Instant now) const
{
    return priceInForce(article.prices, scope.priceList, scope.fallbackPriceList, now);
}

std::optional<Rate> CatalogueReader::Open::vatRate(const std::string& category, Instant now) const
{
    const auto rates = m_rates.find(category);
    if (rates == m_rates.end()) {
        return std::nullopt;
    }
    const auto after = rates->second.upper_bound(now.ms);
    return after == rates->second.begin() ? std::nullopt : std::optional(std::prev(after)->second);
}

std::vector<FoundProduct> CatalogueReader::Open::variants(const std::string& model, Instant now)
{
    std::vector<FoundProduct> found;
    Rows rows = m_ofModel.run(model);
    while (rows.next()) {
        if (auto article = decodeArticle(rows.view(0))) {
            if (auto offered = offerOf(std::move(*article), now)) {
                found.push_back({.offer = std::move(*offered)});
            }
        }
    }
    return found;
}

void CatalogueReader::Open::priceModel(FoundModel& found, Instant now)
{
    Rows rows = m_ofModel.run(found.model);
    while (rows.next()) {
        const auto article = decodeArticle(rows.view(0));
        const Price* price = article ? priceNow(*article, now) : nullptr;
        if (price != nullptr && (!found.priceFrom || price->amount.tenThousandths < found.priceFrom->tenThousandths)) {
            found.priceFrom = price->amount;
        }
    }
}

std::vector<Promotion> CatalogueReader::Open::promotions()
{
    std::vector<Promotion> promotions;
    for (const std::string& body : bodies(kPromotionRow)) {
        // One this version cannot read is one it cannot give.
        if (auto promotion = decodePromotion(body)) {
            promotions.push_back(std::move(*promotion));
        }
    }
    return promotions;
}

std::string CatalogueReader::Open::picture(const std::string& sha256)
{
    Rows rows = m_entry.run(feedKey(kPictureRow, {sha256}));
    if (!rows.next()) {
        return {};
    }
    auto picture = decodePicture(rows.view(0));
    return picture ? std::move(picture->png) : std::string();
}

} // namespace comptoir::storage
