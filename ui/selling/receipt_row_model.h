// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/text/printout.h"
#include "ui/base/row_model.h"

#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// A row of a receipt as it is laid out for paper.
struct ReceiptRow {
    QString id;
    QString words;
    QString value;
    bool centred = false;
    bool large = false;
    bool strong = false;
    bool rule = false;
    QStringList cells; ///< of a table, the first leftmost
    QString qr; ///< its modules, rows of 0 and 1

    friend bool operator==(const ReceiptRow&, const ReceiptRow&) = default;
};

/// `printout` as rows of the screen.
QList<ReceiptRow> receiptRows(const text::Printout& printout);

class ReceiptRowModel : public RowModel<ReceiptRow> {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit ReceiptRowModel(QObject* parent = nullptr);
};

} // namespace comptoir::ui
