// SPDX-License-Identifier: Apache-2.0
#include "ui/selling/article_search_view_model.h"

namespace comptoir::ui {

ArticleSearchViewModel::ArticleSearchViewModel(QObject* parent)
    : QObject(parent)
{
}

void ArticleSearchViewModel::show(const ArticleSearchState& state)
{
    m_state = state;
    m_results.show(state.results);
    emit changed();
}

} // namespace comptoir::ui
