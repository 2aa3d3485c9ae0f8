// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/clock.h"
#include "app/core/base/gtin.h"
#include "app/core/domain/product.h"

#include <cstdint>
#include <optional>
#include <string>

namespace comptoir::shop {

/// A reduction the file announces.
struct ImportedMarkdown {
    UnitPrice price;
    std::optional<Instant> from{}; ///< midnight of its first day in the store; none: at once

    friend bool operator==(const ImportedMarkdown&, const ImportedMarkdown&) = default;
};

/// A carton with a code of its own.
struct ImportedCase {
    Gtin gtin;
    Quantity quantity{};

    friend bool operator==(const ImportedCase&, const ImportedCase&) = default;
};

/// One row of a catalogue file, checked and typed.
struct ImportedArticle {
    std::int64_t line = 0;
    Product product{}; ///< its sku, without a column for it, is the GTIN; its vatCategory is the one that has the rate
    std::optional<Gtin> gtin{};
    Rate vatRate{};
    UnitPrice price; ///< VAT included, for one unit; 0 only when the price is open
    std::optional<Instant> priceFrom{}; ///< midnight of its first day in the store; none: always
    std::optional<ImportedMarkdown> markdown{};
    std::optional<ImportedCase> carton{};
    std::string scaleCode{}; ///< prefix and item digits of the label a scale prints, or empty
    std::string picture{}; ///< name of a picture, or empty
    LocalText categoryName{};
    LocalText departmentName{};
    std::string prepared{}; ///< what CatalogueTarget::prepare() made of it

    friend bool operator==(const ImportedArticle&, const ImportedArticle&) = default;
};

} // namespace comptoir::shop
