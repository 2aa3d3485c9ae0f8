// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/selling/selling.h"
#include "ui/selling/found_article_model.h"
#include "ui/till/till_words.h"

#include <optional>

namespace comptoir::ui {

/// A model that search found, with what was typed marked in its name.
FoundArticle foundModel(const storage::FoundModel& model, const QString& query, const TillWords& words);

/// One article. A variant is told by its options, another by its whole name.
FoundArticle foundProduct(
    const storage::FoundProduct& product, const QString& query, bool variant, const TillWords& words);

/// The model whose variants the row asks for; empty when the row is one article.
std::optional<QString> modelOf(const QString& rowId);
QString skuOf(const QString& rowId);

/// Where the first word of `query` begins a word of `name`, accents and case aside.
struct Mark {
    int start = 0;
    int length = 0;

    friend bool operator==(const Mark&, const Mark&) = default;
};
Mark markOf(const QString& query, const QString& name);

} // namespace comptoir::ui
