// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/base/row_model.h"

#include <QColor>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// Someone who may stand at this till: first name and initial, never more.
struct PersonRow {
    QString id;
    QString name;
    QString role;
    QString initials;
    QColor color;

    friend bool operator==(const PersonRow&, const PersonRow&) = default;
};

class PersonModel : public RowModel<PersonRow> {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit PersonModel(QObject* parent = nullptr);
};

/// Whether a part of the till is ready, said before anyone signs in.
struct ReadinessRow {
    QString id;
    QString name;
    QString word;
    bool ready = true;

    friend bool operator==(const ReadinessRow&, const ReadinessRow&) = default;
};

class ReadinessModel : public RowModel<ReadinessRow> {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit ReadinessModel(QObject* parent = nullptr);
};

} // namespace comptoir::ui
