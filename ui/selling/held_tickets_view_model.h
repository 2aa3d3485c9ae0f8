// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/selling/held_ticket_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// The sales that wait.
struct HeldTicketsState {
    QString lastTicket; // heads the list during a sale
    QString lastTicketTotal;
    QString problem; // why none can be recalled now
    QList<HeldTicketRow> tickets;
};

/// The sales that wait, newest first.
class HeldTicketsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program makes it")

    Q_PROPERTY(comptoir::ui::HeldTicketModel* tickets READ tickets CONSTANT FINAL)
    Q_PROPERTY(QString lastTicket READ lastTicket NOTIFY changed FINAL)
    Q_PROPERTY(QString lastTicketTotal READ lastTicketTotal NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    explicit HeldTicketsViewModel(QObject* parent = nullptr);

    void show(const HeldTicketsState& state);

    HeldTicketModel* tickets() { return &m_tickets; }
    QString lastTicket() const { return m_state.lastTicket; }
    QString lastTicketTotal() const { return m_state.lastTicketTotal; }
    QString problem() const { return m_state.problem; }

signals:
    void changed();

    // What the person asks.
    void recallAsked(const QString& ticketId);
    void lastTicketAsked();

private:
    HeldTicketsState m_state;
    HeldTicketModel m_tickets;
};

} // namespace comptoir::ui
