// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/base/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// Something that is safe although a device stopped.
struct SafeFact {
    QString id;
    QString name; // `Vente enregistrée`
    QString detail;

    friend bool operator==(const SafeFact&, const SafeFact&) = default;
};

class SafeFactModel : public RowModel<SafeFact> {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit SafeFactModel(QObject* parent = nullptr);
};

} // namespace comptoir::ui
