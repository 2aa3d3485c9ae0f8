// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/selling/receipt_row_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// A recorded ticket.
struct LastTicketState {
    QString number;
    QString facts; // date, time, who
    QString total;
    QString paidBy;
    QString problem;
    bool cancellable = false;
    QString later; // what a later ticket did to it; empty when nothing
    QList<ReceiptRow> rows; // its receipt as laid out
};

/// The ticket just recorded, to print it again.
class LastTicketViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program makes it")

    Q_PROPERTY(comptoir::ui::ReceiptRowModel* rows READ rows CONSTANT FINAL)
    Q_PROPERTY(QString number READ number NOTIFY changed FINAL)
    Q_PROPERTY(QString facts READ facts NOTIFY changed FINAL)
    Q_PROPERTY(QString total READ total NOTIFY changed FINAL)
    Q_PROPERTY(QString paidBy READ paidBy NOTIFY changed FINAL)
    Q_PROPERTY(QString later READ later NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(bool cancellable READ cancellable NOTIFY changed FINAL)

public:
    explicit LastTicketViewModel(QObject* parent = nullptr);

    void show(const LastTicketState& state);

    ReceiptRowModel* rows() { return &m_rows; }
    QString number() const { return m_state.number; }
    QString facts() const { return m_state.facts; }
    QString total() const { return m_state.total; }
    QString paidBy() const { return m_state.paidBy; }
    QString later() const { return m_state.later; }
    QString problem() const { return m_state.problem; }
    bool cancellable() const { return m_state.cancellable; }

signals:
    void changed();

    // What the person asks.
    void printAsked();
    void emailAsked();
    void qrAsked();
    void cancelAsked();
    void laterAsked();

private:
    LastTicketState m_state;
    ReceiptRowModel m_rows;
};

} // namespace comptoir::ui
