// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/selling/article_search_view_model.h"
#include "ui/shell/shell_view_model.h"
#include "ui/till/till_parts.h"
#include "ui/till/till_words.h"

#include <QObject>

#include <vector>

namespace comptoir::ui {

/// Joins the article sheet to the catalogue: as one types, by family, by variant. GUI thread.
class SearchPresenter : public QObject {
    Q_OBJECT

public:
    SearchPresenter(TillParts parts, ArticleSearchViewModel& page, ShellViewModel& shell, QObject* parent = nullptr);

    void speak(const TillWords& words);

signals:
    /// An article to add to the sale.
    void chosen(const QString& sku);

private:
    struct Found {
        std::vector<storage::FoundModel> models;
        std::vector<storage::FoundProduct> products; // a model's variants, or the article of a typed code
    };

    void start();
    void look();
    void show(const Found& found);
    void choose(const QString& article);

    TillParts m_parts;
    ArticleSearchViewModel& m_page;
    ShellViewModel& m_shell;
    TillWords m_words;
    ArticleSearchState m_state;
    std::string m_variantsOf; // model whose variants are listed
    bool m_looking = false; // one query at a time: the sale's own work is never far behind in the queue
    bool m_again = false; // something was typed meanwhile
};

} // namespace comptoir::ui
