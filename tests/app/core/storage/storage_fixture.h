// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/catalogue_writer.h"
#include "app/core/storage/feed_codec.h"
#include "app/core/storage/feed_digest.h"

#include <QString>
#include <QTemporaryDir>

#include <filesystem>
#include <string>
#include <vector>

namespace comptoir::test {

/// A folder that goes away with the test.
class Folder {
public:
    std::filesystem::path path() const { return m_folder.path().toStdString(); }
    std::filesystem::path operator/(const std::string& name) const { return path() / name; }

private:
    QTemporaryDir m_folder;
};

inline constexpr Instant kNow{1'791'446'400'000}; // 8 October 2026, 08:00 UTC
inline constexpr std::int64_t kDayMs = 86'400'000;

inline Instant october(int day)
{
    return {kNow.ms + (day - 8) * kDayMs};
}

inline storage::Price priceOf(std::int64_t minor, Instant from = {0}, PriceKind kind = PriceKind::Regular,
    std::optional<Instant> to = std::nullopt, const std::string& list = "EU1")
{
    return {.list = list, .kind = kind, .amount = {minor * 100, Currency::eur()}, .validFrom = from, .validTo = to};
}

inline storage::Article article(const std::string& sku, const std::string& french, const std::string& gtin14)
{
    storage::Article article;
    article.product.sku = sku;
    article.product.name = {.fr = french, .en = {}};
    article.product.vatCategory = "standard";
    article.product.departments = {"Épicerie"};
    article.barcodes = {{.code = gtin14}};
    article.prices = {priceOf(199)};
    return article;
}

inline storage::VatRate vatRate(const std::string& category, int basisPoints, Instant from = {0})
{
    return {.territory = "FR", .category = category, .rate = {basisPoints}, .validFrom = from};
}

inline storage::FeedChange put(const storage::FeedRow& row)
{
    return {.row = row, .deleted = false};
}

inline storage::FeedChange drop(const std::string& key)
{
    return {.row = {.key = key, .version = 0, .body = {}}, .deleted = true};
}

/// A catalogue folder, filled the way HQ and the sync do it.
class CatalogueFolder {
public:
    storage::FeedCursor install(
        const std::vector<storage::FeedRow>& rows, std::int64_t offset = 1, const std::string& history = "h1")
    {
        const auto file = m_folder / "received";
        storage::CatalogueBuilder builder(file);
        check(builder.add(rows).has_value());
        auto cursor = builder.finish(history, offset).value().at;
        check(m_writer.install(file, cursor).has_value());
        return cursor;
    }

    std::filesystem::path path() const { return m_folder.path(); }
    storage::CatalogueWriter& writer() { return m_writer; }

private:
    Folder m_folder;
    storage::CatalogueWriter m_writer{m_folder.path()};
};

} // namespace comptoir::test
