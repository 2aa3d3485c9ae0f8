// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/base/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// What was done to the drawer, or waits to be looked at: one row.
struct DrawerRow {
    QString id; // sequence of its record
    QString time;
    QString icon;
    QString name; // `Prélèvement`
    QString detail; // who, why, which bag
    QString amount; // signed; empty for an opening

    friend bool operator==(const DrawerRow&, const DrawerRow&) = default;
};

class DrawerRowModel : public RowModel<DrawerRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the view-models own theirs")

public:
    explicit DrawerRowModel(QObject* parent = nullptr);
};

/// A word and what it says.
struct FactRow {
    QString id; // the word
    QString value;

    friend bool operator==(const FactRow&, const FactRow&) = default;
};

class FactModel : public RowModel<FactRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the view-models own theirs")

public:
    explicit FactModel(QObject* parent = nullptr);
};

} // namespace comptoir::ui
