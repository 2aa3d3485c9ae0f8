// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/base/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// A model that search found, or one of its variants.
struct FoundArticle {
    QString id;
    QString name;
    int matchStart = 0; // where the typed letters stand in the name
    int matchLength = 0;
    QString detail; // `3 coloris`, or the variant
    QString stock; // `12 ici`; empty when unknown
    bool here = true; // else elsewhere
    QString price;
    QString drawing;
    bool many = false; // it asks for a variant first

    friend bool operator==(const FoundArticle&, const FoundArticle&) = default;
};

class FoundArticleModel : public RowModel<FoundArticle> {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit FoundArticleModel(QObject* parent = nullptr);
};

} // namespace comptoir::ui
