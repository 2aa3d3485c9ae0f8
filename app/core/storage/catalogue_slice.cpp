// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/catalogue_slice.h"

#include "app/core/storage/feed_codec.h"
#include "app/core/storage/feed_key.h"
#include "app/core/storage/model_words.h"

namespace comptoir::storage {

Result<Article, FeedRefusal> articleOf(const FeedRow& row)
{
    auto article = decodeArticle(row.body);
    const auto parts = feedKeyParts(row.key);
    if (!article || parts.size() != 2 || parts[1] != article->product.sku) {
        return unexpected(FeedRefusal::Unreadable);
    }
    return std::move(*article);
}

Result<CatalogueSlice, FeedRefusal> readSlice(std::vector<FeedRow> rows, FeedDigest& digest)
{
    CatalogueSlice slice;
    slice.rows.reserve(rows.size());
    for (FeedRow& row : rows) {
        CatalogueSlice::Row& read = slice.rows.emplace_back(CatalogueSlice::Row{.row = std::move(row)});
        digest.add(read.row);
        if (feedKind(read.row.key) != kProductRow) {
            continue;
        }
        auto article = articleOf(read.row);
        if (!article) {
            return unexpected(article.error());
        }
        addSearchWords(read.words, article->product);
        read.article = std::move(*article);
    }
    return slice;
}

} // namespace comptoir::storage
