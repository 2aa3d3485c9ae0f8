// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/base/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// One entry of the journal in the table.
struct JournalEntryRow {
    QString id; // its sequence
    QString number; // `18 204`
    QString time;
    QString icon;
    QString title;
    QString detail;
    QString amount;
    QString author;
    QString seal; // icon of the seal mark
    QString sealWord; // `scellée, vérifiée`
    bool right = true; // false: the verification found it wanting
    bool training = false;

    friend bool operator==(const JournalEntryRow&, const JournalEntryRow&) = default;
};

class JournalEntryModel : public RowModel<JournalEntryRow> {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit JournalEntryModel(QObject* parent = nullptr);
};

/// One thing that holds, or does not, of an entry.
struct ProofRow {
    QString id;
    QString sentence;
    bool right = true;

    friend bool operator==(const ProofRow&, const ProofRow&) = default;
};

class ProofModel : public RowModel<ProofRow> {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit ProofModel(QObject* parent = nullptr);
};

} // namespace comptoir::ui
