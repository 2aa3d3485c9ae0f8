// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/result.h"
#include "app/core/storage/feed_digest.h"
#include "app/core/storage/listed_article.h"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace comptoir::storage {

/// Rows of the catalogue feed with all that is worked out of them before they are written.
struct CatalogueSlice {
    enum class Model {
        Own, ///< the article is a model by itself
        New, ///< the first variant that comes of a model
        Shown, ///< a later one, of a lower sku: what a list shows of the model is this one's
        Known,
    };

    struct Row {
        FeedRow row;
        std::optional<ListedArticle> article{}; ///< of a product's row
        Model model = Model::Own;
        std::int64_t modelId = 0;
        std::string words{}; ///< an article of its own is found by
    };

    std::vector<Row> rows;
};

/// Reads a whole catalogue feed, slice by slice. What it keeps grows with the models of several variants: they are
/// complete only when the last row has come.
class SliceReader {
public:
    /// A model that says it has variants.
    struct Shared {
        std::string code;
        std::int64_t id = 0;
        std::int64_t variants = 0;
        std::string firstSku; ///< what a list shows of the model is its first variant's
        std::string words;
    };

    Result<CatalogueSlice, FeedRefusal> read(std::vector<FeedRow> rows);

    const FeedDigest& digest() const { return m_digest; }

    /// After the last slice: those models, in the order of their ids.
    std::vector<Shared> takeShared();

private:
    void place(CatalogueSlice::Row& row);

    FeedDigest m_digest;
    std::int64_t m_lastModel = 0;
    std::vector<Shared> m_shared;
    std::unordered_map<std::string, std::size_t> m_placeOf; ///< in m_shared, by code
};

} // namespace comptoir::storage
