// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/base/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// One device of the till, in words.
struct DeviceRow {
    QString id;
    QString name;
    QString icon;
    QString word; // `prête`, `plus de papier`
    QString lastEvent;
    bool trouble = false; // someone must act: a pill shows `pill`
    QString pill;

    friend bool operator==(const DeviceRow&, const DeviceRow&) = default;
};

class DeviceModel : public RowModel<DeviceRow> {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit DeviceModel(QObject* parent = nullptr);
};

} // namespace comptoir::ui
