// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/catalogue_row.h"
#include "app/core/storage/feed_row.h"

#include <optional>
#include <vector>

namespace comptoir::storage {

/// What the tables of a catalogue file say of an article; the rest of it is in its body alone.
struct ListedArticle {
    Product product{}; ///< its codes, words, departments, unit and picture
    std::vector<Barcode> barcodes{}; ///< kinds are not looked at
};

/// Reads a product's row without making every value of its body: the row is HQ's own, and canonical. Nothing when it is
/// unreadable or another's than its key says.
std::optional<ListedArticle> listedArticle(const FeedRow& row);

} // namespace comptoir::storage
