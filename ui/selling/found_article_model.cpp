// SPDX-License-Identifier: Apache-2.0
#include "ui/selling/found_article_model.h"

#include <array>

namespace comptoir::ui {

namespace {

constexpr std::array kFoundArticleFields = {
    Field<FoundArticle>{"articleId", [](const FoundArticle& row) { return QVariant(row.id); }},
    Field<FoundArticle>{"name", [](const FoundArticle& row) { return QVariant(row.name); }},
    Field<FoundArticle>{"matchStart", [](const FoundArticle& row) { return QVariant(row.matchStart); }},
    Field<FoundArticle>{"matchLength", [](const FoundArticle& row) { return QVariant(row.matchLength); }},
    Field<FoundArticle>{"detail", [](const FoundArticle& row) { return QVariant(row.detail); }},
    Field<FoundArticle>{"stock", [](const FoundArticle& row) { return QVariant(row.stock); }},
    Field<FoundArticle>{"here", [](const FoundArticle& row) { return QVariant(row.here); }},
    Field<FoundArticle>{"price", [](const FoundArticle& row) { return QVariant(row.price); }},
    Field<FoundArticle>{"drawing", [](const FoundArticle& row) { return QVariant(row.drawing); }},
    Field<FoundArticle>{"many", [](const FoundArticle& row) { return QVariant(row.many); }},
};

} // namespace

FoundArticleModel::FoundArticleModel(QObject* parent)
    : RowModel(kFoundArticleFields, parent)
{
}

} // namespace comptoir::ui
