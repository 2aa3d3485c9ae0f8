// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/base/row_model.h"

#include <QColor>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// Someone who may agree.
struct ApproverRow {
    QString id;
    QString name;
    QString role;
    QString initials;
    QColor color;

    friend bool operator==(const ApproverRow&, const ApproverRow&) = default;
};

class ApproverModel : public RowModel<ApproverRow> {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit ApproverModel(QObject* parent = nullptr);
};

} // namespace comptoir::ui
