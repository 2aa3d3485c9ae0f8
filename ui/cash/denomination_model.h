// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/base/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// One kind of coin or note being counted. An empty count is not zero.
struct DenominationRow {
    int id = 0; // its value in cents
    QString value; // `10 c`, `500 €`
    QString count;
    QString beside; // `+ 2 × 40` rolls beside the loose coins; `par 40` while rolls are counted
    QString amount; // `—` while not counted
    bool current = false;
    QString spoken;

    friend bool operator==(const DenominationRow&, const DenominationRow&) = default;
};

class DenominationModel : public RowModel<DenominationRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the view-models own theirs")

public:
    explicit DenominationModel(QObject* parent = nullptr);
};

/// A tender of the comparison: what was counted beside what was expected.
struct ComparisonRow {
    QString id;
    QString name;
    QString icon;
    QString counted;
    QString expected;
    QString difference; // empty while it is not counted
    bool exact = false; // counted and expected are the same
    bool typable = false; // its count is typed from a slip
    bool entering = false; // and is being typed now

    friend bool operator==(const ComparisonRow&, const ComparisonRow&) = default;
};

class ComparisonModel : public RowModel<ComparisonRow> {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit ComparisonModel(QObject* parent = nullptr);
};

} // namespace comptoir::ui
