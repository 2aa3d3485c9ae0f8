// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// A recorded ticket that is to be cancelled, and how far that is.
struct CancelState {
    QString number; // `Ticket 2-018467`
    QString facts; // date and time
    QString total;
    QString back; // what goes back and how: `39,00 € en espèces, 50,00 € sur la carte`
    QStringList reasons; // choosing one cancels; none while it is not possible
    QString working; // what the terminal does; empty when it is not asked
    QString problem; // why not, what is safe, what to do
};

/// The sheet that cancels a recorded ticket.
class CancelViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program makes it")

    Q_PROPERTY(QString number READ number NOTIFY changed FINAL)
    Q_PROPERTY(QString facts READ facts NOTIFY changed FINAL)
    Q_PROPERTY(QString total READ total NOTIFY changed FINAL)
    Q_PROPERTY(QString back READ back NOTIFY changed FINAL)
    Q_PROPERTY(QStringList reasons READ reasons NOTIFY changed FINAL)
    Q_PROPERTY(QString working READ working NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    explicit CancelViewModel(QObject* parent = nullptr)
        : QObject(parent)
    {
    }

    void show(const CancelState& state)
    {
        m_state = state;
        emit changed();
    }

    QString number() const { return m_state.number; }
    QString facts() const { return m_state.facts; }
    QString total() const { return m_state.total; }
    QString back() const { return m_state.back; }
    QStringList reasons() const { return m_state.reasons; }
    QString working() const { return m_state.working; }
    QString problem() const { return m_state.problem; }

signals:
    void changed();

    // What the person asks.
    void reasonAsked(int reason);

private:
    CancelState m_state;
};

} // namespace comptoir::ui
