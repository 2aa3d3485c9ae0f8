// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/base/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

enum class TenderState {
    Done,
    Current, // being typed or asked
    Doubtful, // the terminal never said whether it charged
};

/// One tender of the payment, in words.
struct TenderRow {
    QString id;
    QString name;
    QString detail;
    QString amount;
    QString icon;
    TenderState state = TenderState::Done;
    bool removable = false;
    bool byCard = false; // removing it asks the terminal

    friend bool operator==(const TenderRow&, const TenderRow&) = default;
};

class TenderModel : public RowModel<TenderRow> {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit TenderModel(QObject* parent = nullptr);
};

/// One thing the payment terminal did, with its time.
struct CardEventRow {
    QString id;
    QString text;
    QString time;
    bool done = true;

    friend bool operator==(const CardEventRow&, const CardEventRow&) = default;
};

class CardEventModel : public RowModel<CardEventRow> {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit CardEventModel(QObject* parent = nullptr);
};

} // namespace comptoir::ui
