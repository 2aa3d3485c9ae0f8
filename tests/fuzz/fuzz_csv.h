// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/check.h"
#include "app/shop/import/importer.h"

#include <string_view>

namespace comptoir::tests {

/// Takes articles and counts them.
class CountingCatalogue final : public shop::CatalogueTarget {
public:
    std::int64_t taken = 0;

    void begin() override { }
    shop::PutOutcome put(const shop::ImportedArticle& article) override
    {
        check(!article.product.sku.empty() && !article.product.name.fr.empty(), "an article has a code and a name");
        check(article.price.tenThousandths >= 0, "a price is never negative");
        ++taken;
        return shop::PutOutcome::Added;
    }
    std::vector<shop::MissingArticle> missing() override { return {}; }
    void withdraw(const std::string& /*sku*/) override { }
    void commit() override { }
    void abandon() noexcept override { }
};

/// Reads `bytes` as a catalogue file: it ends, and every row is taken or rejected.
inline void fuzzCsv(std::string_view bytes)
{
    shop::MemorySource source(bytes);
    CountingCatalogue catalogue;
    const auto report = shop::importCatalogue(
        source, catalogue, {.rules = {.vatRates = {{"A", {2000}}, {"C", {550}}}, .timeZone = TimeZone::utc()}});
    if (report) {
        check(report->added == catalogue.taken, "what is taken is counted");
        check(report->rows == report->added + report->rejected, "every row is taken or rejected");
        check(!shop::toJson(*report).empty() && !shop::describe(*report, Language::French).empty(), "a report reads");
    }
}

} // namespace comptoir::tests
