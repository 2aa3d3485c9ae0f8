// SPDX-License-Identifier: Apache-2.0
#include "app/hq/catalogue_intake.h"

#include "app/core/crypto/hash.h"
#include "app/core/storage/feed_codec.h"
#include "app/core/storage/feed_key.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace comptoir::hq {

namespace {

constexpr std::chrono::milliseconds kHistory = std::chrono::hours(24 * 60);

std::string productKey(const std::string& sku)
{
    return storage::feedKey(storage::kProductRow, {sku});
}

shop::PutOutcome toShop(storage::FeedEdit::Outcome outcome)
{
    switch (outcome) {
    case storage::FeedEdit::Outcome::Added:
        return shop::PutOutcome::Added;
    case storage::FeedEdit::Outcome::Changed:
        return shop::PutOutcome::Changed;
    case storage::FeedEdit::Outcome::Unchanged:
        return shop::PutOutcome::Unchanged;
    }
    check(false, "an unknown outcome");
    return shop::PutOutcome::Unchanged;
}

bool sameOffer(const storage::Price& a, const storage::Price& b)
{
    return a.list == b.list && a.kind == b.kind && a.amount == b.amount;
}

/// The prices the file gives, with what it says nothing about: when today's price began, and the prices before it.
std::vector<storage::Price> withHistory(
    std::vector<storage::Price> given, const std::vector<storage::Price>& before, Instant now)
{
    std::vector<storage::Price> prices;
    for (storage::Price& price : given) {
        const auto same = std::ranges::find_if(
            before, [&](const storage::Price& old) { return sameOffer(old, price) && !old.validTo; });
        if (same != before.end()) {
            price.validFrom = same->validFrom;
        } else if (!before.empty() && price.validFrom == Instant{}) {
            price.validFrom = now;
        }
        prices.push_back(price);
    }
    for (storage::Price old : before) {
        const bool goesOn = std::ranges::any_of(
            given, [&](const storage::Price& price) { return sameOffer(price, old) && !old.validTo; });
        if (!goesOn) {
            old.validTo = std::min(old.validTo.value_or(now), now);
        }
        if (!goesOn && now - *old.validTo < kHistory) {
            prices.push_back(old);
        }
    }
    return prices;
}

} // namespace

CatalogueIntake::CatalogueIntake(
    storage::FeedDatabase& feeds, const Clock& clock, std::string priceList, std::filesystem::path pictures)
    : m_feeds(feeds)
    , m_clock(clock)
    , m_priceList(std::move(priceList))
    , m_pictures(std::move(pictures))
{
}

CatalogueIntake::~CatalogueIntake() = default;

void CatalogueIntake::begin()
{
    m_unchanged.clear();
    m_edit = m_feeds.beginEdit(kCatalogue);
    m_first = !m_edit->holds(storage::kProductRow);
}

storage::Article CatalogueIntake::articleOf(const shop::ImportedArticle& imported) const
{
    storage::Article article{.product = imported.product};
    if (imported.gtin) {
        article.barcodes.push_back({.code = imported.gtin->digits14()});
    }
    if (imported.carton) {
        article.barcodes.push_back({.code = imported.carton->gtin.digits14(),
            .kind = storage::BarcodeKind::Case,
            .quantity = imported.carton->quantity});
    }
    if (!imported.scaleCode.empty()) {
        article.barcodes.push_back({.code = imported.scaleCode + "*", .kind = storage::BarcodeKind::Own});
    }
    article.prices.push_back(
        {.list = m_priceList, .amount = imported.price, .validFrom = imported.priceFrom.value_or(Instant{})});
    if (imported.markdown) {
        article.prices.push_back({.list = m_priceList,
            .kind = PriceKind::Markdown,
            .amount = imported.markdown->price,
            .validFrom = imported.markdown->from.value_or(Instant{})});
    }
    return article;
}

void CatalogueIntake::prepare(shop::ImportedArticle& imported) const
{
    imported.prepared = storage::encodeRow(articleOf(imported), 0).body;
}

shop::PutOutcome CatalogueIntake::put(const shop::ImportedArticle& imported)
{
    const std::string key = productKey(imported.product.sku);
    const auto old = m_first ? std::nullopt : m_edit->row(key);
    // Most are new, or as they were: their row is the one that was prepared.
    const bool asPrepared =
        (!old || old->body == imported.prepared) && (imported.picture.empty() || m_pictures.empty());
    const auto outcome = asPrepared ? toShop(m_edit->put({{.key = key, .body = imported.prepared}, false}, old))
                                    : putWithHistory(imported, old);
    if (outcome == shop::PutOutcome::Unchanged) {
        m_unchanged.insert(imported.product.sku);
    }
    return outcome;
}

shop::PutOutcome CatalogueIntake::putWithHistory(
    const shop::ImportedArticle& imported, const std::optional<storage::FeedRow>& old)
{
    storage::Article article = articleOf(imported);
    article.product.picture = pictureOf(imported.picture);
    if (const auto before = old ? storage::decodeArticle(old->body) : unexpected(storage::FeedFault{}); before) {
        article.prices = withHistory(std::move(article.prices), before->prices, m_clock.now());
    }
    return toShop(m_edit->put({storage::encodeRow(article, 0), false}, old));
}

std::string CatalogueIntake::pictureOf(const std::string& name)
{
    if (name.empty() || m_pictures.empty()) {
        return {};
    }
    const auto [known, isNew] = m_pictureHashes.try_emplace(name);
    if (!isNew) {
        return known->second;
    }
    // A name out of a file: it may only name a file of the folder.
    std::ifstream file(m_pictures / std::filesystem::path(name + ".png").filename(), std::ios::binary);
    if (file) {
        storage::Picture picture{.png = std::string(std::istreambuf_iterator<char>(file), {})};
        picture.sha256 = crypto::sha256(picture.png).hex();
        m_edit->put({storage::encodeRow(picture, 0), false});
        known->second = picture.sha256;
    }
    return known->second;
}

std::vector<shop::MissingArticle> CatalogueIntake::missing()
{
    std::vector<shop::MissingArticle> missing;
    m_edit->forEachUntouched([&](const storage::FeedRow& row) {
        const auto key = storage::feedKeyParts(row.key);
        if (key.size() != 2 || key[0] != storage::kProductRow || m_unchanged.contains(key[1])) {
            return;
        }
        if (const auto article = storage::decodeArticle(row.body)) {
            missing.push_back({article->product.sku, article->product.name.fr});
        }
    });
    std::ranges::sort(missing, {}, &shop::MissingArticle::sku);
    return missing;
}

void CatalogueIntake::withdraw(const std::string& sku)
{
    m_edit->put({{.key = productKey(sku)}, true});
}

void CatalogueIntake::commit()
{
    m_edit->commit();
    m_edit.reset();
}

void CatalogueIntake::abandon() noexcept
{
    m_edit.reset();
}

std::optional<ImportGround> importGround(
    std::span<const storage::FeedRow> stores, storage::FeedDatabase& catalogue, Instant now)
{
    std::optional<Store> store;
    for (const storage::FeedRow& row : stores) {
        if (auto decoded = storage::decodeStore(row.body)) {
            store = std::move(*decoded);
        }
    }
    if (!store) {
        return std::nullopt;
    }
    ImportGround ground{
        .rules = {.currency = store->currency, .timeZone = TimeZone::find(store->timeZone).value_or(TimeZone::utc())},
        .priceList = store->priceList};
    std::map<std::string, storage::VatRate> latest;
    for (const storage::FeedRow& row : catalogue.rowsOf(kCatalogue, storage::kVatRow)) {
        const auto rate = storage::decodeVatRate(row.body);
        if (!rate || rate->territory != store->territory || rate->validFrom > now) {
            continue;
        }
        const auto [known, isNew] = latest.try_emplace(rate->category, *rate);
        if (!isNew && known->second.validFrom < rate->validFrom) {
            known->second = *rate;
        }
    }
    for (const auto& [category, rate] : latest) {
        ground.rules.vatRates.push_back({category, rate.rate});
    }
    return ground;
}

} // namespace comptoir::hq
