// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/cash/denomination_model.h"
#include "ui/cash/drawer_row_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// Everything the X reading shows.
struct ReadingState {
    QString subtitle;
    QString time; // `Lue à 15:42`
    int tickets = 0;
    QString sales;
    QString expected; // in the drawer; empty: not for this person's eyes
    QList<ComparisonRow> rows;
    QList<FactRow> movements; // what came and went without a sale
};

/// The X reading: the same table as the comparison, to read, print or keep.
class ReadingViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program makes it")

    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed FINAL)
    Q_PROPERTY(QString time READ time NOTIFY changed FINAL)
    Q_PROPERTY(int tickets READ tickets NOTIFY changed FINAL)
    Q_PROPERTY(QString sales READ sales NOTIFY changed FINAL)
    Q_PROPERTY(QString expected READ expected NOTIFY changed FINAL)
    Q_PROPERTY(comptoir::ui::ComparisonModel* rows READ rows CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::FactModel* movements READ movements CONSTANT FINAL)

public:
    explicit ReadingViewModel(QObject* parent = nullptr);

    void show(const ReadingState& state);

    QString subtitle() const { return m_state.subtitle; }
    QString time() const { return m_state.time; }
    int tickets() const { return m_state.tickets; }
    QString sales() const { return m_state.sales; }
    QString expected() const { return m_state.expected; }
    ComparisonModel* rows() { return &m_rows; }
    FactModel* movements() { return &m_movements; }

signals:
    void changed();

    // What the person asks.
    void printAsked();
    void pdfAsked();
    void doneAsked();

private:
    ReadingState m_state;
    ComparisonModel m_rows;
    FactModel m_movements;
};

} // namespace comptoir::ui
