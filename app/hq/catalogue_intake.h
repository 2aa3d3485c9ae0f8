// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/clock.h"
#include "app/core/domain/store.h"
#include "app/core/storage/catalogue_row.h"
#include "app/core/storage/feed_database.h"
#include "app/shop/import/importer.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <unordered_set>

namespace comptoir::hq {

/// The name of the catalogue's feed at HQ.
inline constexpr const char* kCatalogue = "catalogue";

/// Puts a catalogue file's articles into HQ's catalogue feed, in one change. A price that differs from the one before
/// ends that one now and keeps it as history, for the lowest price of 30 days (data-model.md §2).
class CatalogueIntake final : public shop::CatalogueTarget {
public:
    /// `pictures` is a folder of PNGs named as the file's `picture` column; empty when there is none.
    CatalogueIntake(
        storage::FeedDatabase& feeds, const Clock& clock, std::string priceList, std::filesystem::path pictures);
    ~CatalogueIntake() override;

    void begin() override;
    void prepare(shop::ImportedArticle& article) const override;
    shop::PutOutcome put(const shop::ImportedArticle& article) override;
    std::vector<shop::MissingArticle> missing() override;
    void withdraw(const std::string& sku) override;
    void commit() override;
    void abandon() noexcept override;

private:
    storage::Article articleOf(const shop::ImportedArticle& article) const;
    shop::PutOutcome putWithHistory(const shop::ImportedArticle& article, const std::optional<storage::FeedRow>& old);
    std::string pictureOf(const std::string& name);

    storage::FeedDatabase& m_feeds;
    const Clock& m_clock;
    std::string m_priceList;
    std::filesystem::path m_pictures;
    std::unique_ptr<storage::FeedEdit> m_edit;
    bool m_first = false; ///< HQ has never had an article: none need be looked up
    std::unordered_set<std::string> m_unchanged; ///< skus of the articles that are in the file as they were
    std::map<std::string, std::string> m_pictureHashes; // by name; empty when there is no such file
};

/// What a file is read against, from the rows of the store feed and the catalogue that `comptoirctl setup` filled;
/// nothing before it did.
struct ImportGround {
    shop::ImportRules rules;
    std::string priceList;
};
std::optional<ImportGround> importGround(
    std::span<const storage::FeedRow> stores, storage::FeedDatabase& catalogue, Instant now);

} // namespace comptoir::hq
