// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/base/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// A line as the customer reads it.
struct DisplayLine {
    QString id;
    QString name; // `3 × Savon de Marseille olive`
    QString detail; // the variant, or what made it cheaper
    bool promoted = false;
    QString amount;
    QString drawing;

    friend bool operator==(const DisplayLine&, const DisplayLine&) = default;
};

class DisplayLineModel : public RowModel<DisplayLine> {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit DisplayLineModel(QObject* parent = nullptr);
};

} // namespace comptoir::ui
