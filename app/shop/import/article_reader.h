// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/result.h"
#include "app/core/base/time_zone.h"
#include "app/shop/import/columns.h"
#include "app/shop/import/imported_article.h"
#include "app/shop/import/rejection.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace comptoir::shop {

/// A rate the territory has, and the category that stands for it.
struct KnownVatRate {
    std::string category;
    Rate rate;
};

/// What a file is read against.
struct ImportRules {
    std::vector<KnownVatRate> vatRates;
    Currency currency = Currency::eur();
    TimeZone timeZone = TimeZone::utc(); ///< of the days in the file
};

/// Makes an article of a row, or says what is wrong with it: the code first, then name, price, VAT, the rest. No
/// floating point: a price in cents or with decimals is read exactly.
class ArticleReader {
public:
    ArticleReader(Columns columns, ImportRules rules);

    Result<ImportedArticle, RejectReason> read(std::span<const std::string_view> fields, std::int64_t line) const;

    /// The row's code as it was written: gtin, else sku.
    std::string_view codeOf(std::span<const std::string_view> fields) const;

private:
    using Fields = std::span<const std::string_view>;
    using Read = Result<void, RejectReason>;

    Read readCode(Fields fields, ImportedArticle& article) const;
    Read readWords(Fields fields, ImportedArticle& article) const;
    Read readUnitAndFlags(Fields fields, ImportedArticle& article) const;
    Read readPrice(Fields fields, ImportedArticle& article) const;
    Read readVatRate(Fields fields, ImportedArticle& article) const;
    Read readMarkdown(Fields fields, ImportedArticle& article) const;
    Read readContent(Fields fields, ImportedArticle& article) const;
    Read readCodes(Fields fields, ImportedArticle& article) const;
    Result<std::optional<UnitPrice>, RejectReason> priceIn(Fields fields) const;
    Result<std::optional<Instant>, RejectReason> dayIn(std::string_view text) const;
    std::string_view at(Fields fields, Column column) const { return m_columns.at(fields, column); }

    Columns m_columns;
    ImportRules m_rules;
};

} // namespace comptoir::shop
