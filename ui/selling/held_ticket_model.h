// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/base/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// A sale that waits.
struct HeldTicketRow {
    QString id;
    QString time;
    QString who;
    QString first; // its first article
    QString count; // `5 articles`
    QString amount;

    friend bool operator==(const HeldTicketRow&, const HeldTicketRow&) = default;
};

class HeldTicketModel : public RowModel<HeldTicketRow> {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit HeldTicketModel(QObject* parent = nullptr);
};

} // namespace comptoir::ui
