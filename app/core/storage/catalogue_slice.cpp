// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/catalogue_slice.h"

#include "app/core/storage/feed_key.h"
#include "app/core/storage/model_words.h"

#include <utility>

namespace comptoir::storage {

Result<CatalogueSlice, FeedRefusal> SliceReader::read(std::vector<FeedRow> rows)
{
    CatalogueSlice slice;
    slice.rows.reserve(rows.size());
    for (FeedRow& row : rows) {
        CatalogueSlice::Row& read = slice.rows.emplace_back(CatalogueSlice::Row{.row = std::move(row)});
        m_digest.add(read.row);
        if (feedKind(read.row.key) != kProductRow) {
            continue;
        }
        read.article = listedArticle(read.row);
        if (!read.article) {
            return unexpected(FeedRefusal::Unreadable);
        }
        place(read);
    }
    return slice;
}

void SliceReader::place(CatalogueSlice::Row& row)
{
    const Product& product = row.article->product;
    if (modelOf(product) == product.sku) {
        row.modelId = ++m_lastModel;
        addSearchWords(row.words, product);
        return;
    }
    const auto [place, isNew] = m_placeOf.try_emplace(product.model, m_shared.size());
    if (isNew) {
        m_shared.push_back({.code = product.model, .id = ++m_lastModel});
    }
    Shared& shared = m_shared[place->second];
    row.modelId = shared.id;
    row.model = isNew                   ? CatalogueSlice::Model::New
        : product.sku < shared.firstSku ? CatalogueSlice::Model::Shown
                                        : CatalogueSlice::Model::Known;
    if (row.model != CatalogueSlice::Model::Known) {
        shared.firstSku = product.sku;
    }
    ++shared.variants;
    addSearchWords(shared.words, product);
}

std::vector<SliceReader::Shared> SliceReader::takeShared()
{
    m_placeOf.clear();
    return std::exchange(m_shared, {});
}

} // namespace comptoir::storage
