// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/base/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// A line of a past ticket.
struct ReceiptLineRow {
    QString id;
    QString name;
    QString detail;
    QString amount;

    friend bool operator==(const ReceiptLineRow&, const ReceiptLineRow&) = default;
};

class ReceiptLineModel : public RowModel<ReceiptLineRow> {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit ReceiptLineModel(QObject* parent = nullptr);
};

} // namespace comptoir::ui
