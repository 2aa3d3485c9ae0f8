// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/base/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// One line of the sale, in words.
struct SaleLine {
    QString id;
    QString name;
    QString variant;
    QString promotion; // what made it cheaper; empty when nothing did
    QString quantity;
    bool several = false;
    QString amount;
    QString second; // the struck price, or `2 × 8,90 €`
    bool struck = false;
    QString drawing; // `shape#rrggbb`

    friend bool operator==(const SaleLine&, const SaleLine&) = default;
};

/// The lines of the sale, newest last.
class BasketModel : public RowModel<SaleLine> {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit BasketModel(QObject* parent = nullptr);
};

} // namespace comptoir::ui
