// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// The session of this till, in words.
struct CashPlaceState {
    bool open = false;
    QString since; // `Ouverte à 09:14`
    QString who;
    QString cashFloat;
    int tickets = 0;
    QString sales;
    QString lastSeal;
};

/// The place Caisse: the session, and what is done with it.
class CashPlaceViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program makes it")

    Q_PROPERTY(bool open READ open NOTIFY changed FINAL)
    Q_PROPERTY(QString since READ since NOTIFY changed FINAL)
    Q_PROPERTY(QString who READ who NOTIFY changed FINAL)
    Q_PROPERTY(QString cashFloat READ cashFloat NOTIFY changed FINAL)
    Q_PROPERTY(int tickets READ tickets NOTIFY changed FINAL)
    Q_PROPERTY(QString sales READ sales NOTIFY changed FINAL)
    Q_PROPERTY(QString lastSeal READ lastSeal NOTIFY changed FINAL)

public:
    explicit CashPlaceViewModel(QObject* parent = nullptr);

    void show(const CashPlaceState& state);

    bool open() const { return m_state.open; }
    QString since() const { return m_state.since; }
    QString who() const { return m_state.who; }
    QString cashFloat() const { return m_state.cashFloat; }
    int tickets() const { return m_state.tickets; }
    QString sales() const { return m_state.sales; }
    QString lastSeal() const { return m_state.lastSeal; }

signals:
    void changed();

    // What the person asks.
    void openAsked();
    void readAsked();
    void closeAsked();
    void laterAsked();

private:
    CashPlaceState m_state;
};

} // namespace comptoir::ui
