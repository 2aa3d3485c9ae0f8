// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/base/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// Something one taps to sell it: a quick key with an icon, or an article of the grid with its drawing and price.
struct ArticleTile {
    QString id;
    QString name;
    QString icon;
    QString drawing;
    QString price;
    bool muted = false; // comes with a later version

    friend bool operator==(const ArticleTile&, const ArticleTile&) = default;
};

class ArticleTileModel : public RowModel<ArticleTile> {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit ArticleTileModel(QObject* parent = nullptr);
};

} // namespace comptoir::ui
