// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/random.h"
#include "app/core/base/result.h"
#include "app/core/storage/feed_row.h"

#include <string>
#include <string_view>
#include <vector>

namespace comptoir::hq {

/// What a set-up file says besides the articles, as rows of the feeds they belong to.
struct ShopFile {
    std::vector<storage::FeedChange> store;
    std::vector<storage::FeedChange> staff; ///< roles and operators; PINs are verifiers already
    std::vector<storage::FeedChange> catalogue; ///< VAT rates, masks of measured labels, promotions
};

/// Reads a `comptoir-shop/1` file (packaging/demo-shop/FORMAT.md). The error says which object cannot be used.
Result<ShopFile, std::string> readShopFile(std::string_view text, Random& random);

} // namespace comptoir::hq
