// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/catalogue_reader.h"

#include "app/core/base/gtin.h"
#include "app/core/storage/catalogue_open.h"
#include "app/core/storage/feed_codec.h"
#include "app/core/storage/measured_label.h"

namespace comptoir::storage {

CatalogueReader::CatalogueReader(std::filesystem::path folder)
    : m_folder(std::move(folder))
{
}

CatalogueReader::~CatalogueReader() = default;

void CatalogueReader::setScope(const CatalogueScope& scope)
{
    if (scope != m_scope) {
        m_scope = scope;
        m_open.reset();
    }
}

CatalogueReader::Open* CatalogueReader::current()
{
    const CatalogueStamp stamp = catalogueStamp(m_folder);
    if (m_open == nullptr || m_open->stamp != stamp) {
        m_open.reset();
        const auto file = currentCatalogue(m_folder);
        if (!file) {
            return nullptr;
        }
        m_open = std::make_unique<Open>(*file, stamp, m_scope);
        ++m_generation;
    } else if (m_open->changed()) {
        m_open->loadSmallTables();
        ++m_generation;
    }
    return m_open.get();
}

bool CatalogueReader::available()
{
    return current() != nullptr;
}

std::optional<FeedCursor> CatalogueReader::cursor()
{
    Open* open = current();
    return open == nullptr ? std::nullopt : std::optional(readCatalogueCursor(open->connection));
}

Result<ScannedOffer, LookupError> CatalogueReader::findByCode(std::string_view text, Instant now)
{
    Open* open = current();
    if (open == nullptr) {
        return unexpected(LookupError::Unknown);
    }
    const auto gtin = Gtin::parse(text);
    if (const auto whole = open->barcode(gtin ? std::string_view(gtin->digits14()) : text)) {
        return open->offer(whole->sku, now).map([&](Offer&& offer) {
            return ScannedOffer{.offer = std::move(offer), .barcode = std::string(text), .quantity = whole->quantity};
        });
    }
    const std::string_view digits = gtin ? gtin->display() : text;
    const MeasureMask* mask = findMask(open->masks, digits);
    if (mask == nullptr) {
        return unexpected(LookupError::Unknown);
    }
    const auto measured = applyMask(*mask, digits);
    if (!measured) {
        return unexpected(measured.error() == MeasureError::Verifier || measured.error() == MeasureError::CheckDigit
                ? LookupError::BadCheckDigit
                : LookupError::Unknown);
    }
    const auto item = open->barcode(mask->prefix + measured->itemDigits + "*");
    if (!item) {
        return unexpected(LookupError::Unknown);
    }
    return open->offer(item->sku, now).map([&](Offer&& offer) {
        return measuredOffer(std::move(offer), std::string(text), *measured);
    });
}

Result<Offer, LookupError> CatalogueReader::offer(const std::string& sku, Instant now)
{
    Open* open = current();
    return open == nullptr ? unexpected(LookupError::Unknown) : open->offer(sku, now);
}

std::optional<UnitPrice> CatalogueReader::priorPrice(const std::string& sku, Instant since)
{
    Open* open = current();
    const auto article = open == nullptr ? std::nullopt : open->article(sku);
    return article ? priorPriceOf(article->prices, m_scope.priceList, m_scope.fallbackPriceList, since) : std::nullopt;
}

std::vector<FoundModel> CatalogueReader::search(std::string_view words, int limit, Instant now, std::string_view family)
{
    Open* open = current();
    return open == nullptr
        ? std::vector<FoundModel>()
        : open->search.find(words, limit, family, [&](FoundModel& found) { open->priceModel(found, now); });
}

std::vector<FoundProduct> CatalogueReader::variants(const std::string& model, Instant now)
{
    Open* open = current();
    return open == nullptr ? std::vector<FoundProduct>() : open->variants(model, now);
}

std::vector<std::string> CatalogueReader::families()
{
    Open* open = current();
    return open == nullptr ? std::vector<std::string>() : open->search.families();
}

std::vector<Promotion> CatalogueReader::promotionsInForce(Instant now)
{
    std::vector<Promotion> inForce;
    Open* open = current();
    if (open == nullptr) {
        return inForce;
    }
    for (Promotion& promotion : open->promotions()) {
        if ((!promotion.validFrom || *promotion.validFrom <= now) && (!promotion.validTo || now < *promotion.validTo)) {
            inForce.push_back(std::move(promotion));
        }
    }
    return inForce;
}

std::int64_t CatalogueReader::promotionsVersion()
{
    current();
    return m_generation;
}

std::string CatalogueReader::picture(const std::string& sha256)
{
    Open* open = current();
    return open == nullptr ? std::string() : open->picture(sha256);
}

} // namespace comptoir::storage
