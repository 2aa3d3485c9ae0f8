// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/selling/found_article_model.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// What search found for what was typed.
struct ArticleSearchState {
    QString query; // what these results answer
    QString summary; // `3 modèles`
    QStringList families;
    int family = -1; // the chosen one
    QString variantsOf; // the model whose variants are shown; empty otherwise
    bool english = false; // the keyboard’s layout
    QList<FoundArticle> results;
};

/// Looking for an article by name, by code or by family.
class ArticleSearchViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program makes it")

    Q_PROPERTY(comptoir::ui::FoundArticleModel* results READ results CONSTANT FINAL)
    Q_PROPERTY(QString query READ query NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QStringList families READ families NOTIFY changed FINAL)
    Q_PROPERTY(int family READ family NOTIFY changed FINAL)
    Q_PROPERTY(QString variantsOf READ variantsOf NOTIFY changed FINAL)
    Q_PROPERTY(bool english READ english NOTIFY changed FINAL)

public:
    explicit ArticleSearchViewModel(QObject* parent = nullptr);

    void show(const ArticleSearchState& state);

    FoundArticleModel* results() { return &m_results; }
    QString query() const { return m_state.query; }
    QString summary() const { return m_state.summary; }
    QStringList families() const { return m_state.families; }
    int family() const { return m_state.family; }
    QString variantsOf() const { return m_state.variantsOf; }
    bool english() const { return m_state.english; }

signals:
    void changed();

    // What the person asks.
    void queryTyped(const QString& query);
    void familyAsked(int family);
    void articleAsked(const QString& articleId);
    void modelsAsked();

private:
    ArticleSearchState m_state;
    FoundArticleModel m_results;
};

} // namespace comptoir::ui
