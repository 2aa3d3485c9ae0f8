// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/result.h"
#include "app/core/storage/catalogue_row.h"
#include "app/core/storage/feed_digest.h"

#include <optional>
#include <string>
#include <vector>

namespace comptoir::storage {

/// Rows of the catalogue feed with all that is worked out of them before they are written. Pure.
struct CatalogueSlice {
    struct Row {
        FeedRow row;
        std::optional<Article> article{}; ///< of a product's row
        std::string words{}; ///< the article is found by
    };

    std::vector<Row> rows;
};

/// Reads `rows` and adds them to `digest`.
Result<CatalogueSlice, FeedRefusal> readSlice(std::vector<FeedRow> rows, FeedDigest& digest);

/// The product row's article; refused when it is unreadable or another's than its key says.
Result<Article, FeedRefusal> articleOf(const FeedRow& row);

} // namespace comptoir::storage
