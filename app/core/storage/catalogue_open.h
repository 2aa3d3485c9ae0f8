// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/measure_mask.h"
#include "app/core/storage/catalogue_folder.h"
#include "app/core/storage/catalogue_reader.h"
#include "app/core/storage/catalogue_row.h"
#include "app/core/storage/catalogue_schema.h"
#include "app/core/storage/catalogue_search.h"
#include "app/core/storage/connection.h"
#include "app/core/storage/price_in_force.h"

#include <map>

namespace comptoir::storage {

struct FoundBarcode {
    std::string sku;
    Quantity quantity;
};

/// One catalogue file, open for reading, with its few rates and masks at hand.
struct CatalogueReader::Open {
    Open(const std::filesystem::path& file, CatalogueStamp stamp, CatalogueScope scope);

    /// Whether the writer committed since the last time this was asked.
    bool changed();
    void loadSmallTables();

    std::optional<FoundBarcode> barcode(std::string_view code);
    std::optional<Article> article(const std::string& sku);
    Result<Offer, LookupError> offer(const std::string& sku, Instant now);
    Result<Offer, LookupError> offerOf(Article&& article, Instant now) const;
    std::vector<FoundProduct> variants(const std::string& model, Instant now);
    void priceModel(FoundModel& found, Instant now);
    std::vector<Promotion> promotions();
    std::string picture(const std::string& sha256);

    Connection connection;
    CatalogueStamp stamp;
    CatalogueScope scope;
    CatalogueSearch search;
    std::vector<MeasureMask> masks;

private:
    std::optional<Rate> vatRate(const std::string& category, Instant now) const;
    const Price* priceNow(const Article& article, Instant now) const;
    std::vector<std::string> bodies(std::string_view kind);

    std::map<std::string, std::map<std::int64_t, Rate>> m_rates; // by category, then by valid_from
    std::int64_t m_dataVersion = 0;
    Statement m_readDataVersion;
    Statement m_barcode;
    Statement m_article;
    Statement m_ofModel;
    Statement m_entries;
    Statement m_entry;
};

} // namespace comptoir::storage
