// SPDX-License-Identifier: Apache-2.0
#include "ui/selling/article_tile_model.h"

#include <array>

namespace comptoir::ui {

namespace {

constexpr std::array kTileFields = {
    Field<ArticleTile>{"articleId", [](const ArticleTile& tile) { return QVariant(tile.id); }},
    Field<ArticleTile>{"name", [](const ArticleTile& tile) { return QVariant(tile.name); }},
    Field<ArticleTile>{"iconName", [](const ArticleTile& tile) { return QVariant(tile.icon); }},
    Field<ArticleTile>{"drawing", [](const ArticleTile& tile) { return QVariant(tile.drawing); }},
    Field<ArticleTile>{"price", [](const ArticleTile& tile) { return QVariant(tile.price); }},
    Field<ArticleTile>{"muted", [](const ArticleTile& tile) { return QVariant(tile.muted); }},
};

} // namespace

ArticleTileModel::ArticleTileModel(QObject* parent)
    : RowModel(kTileFields, parent)
{
}

} // namespace comptoir::ui
