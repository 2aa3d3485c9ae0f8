// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// What a broken machine says, in the order of ui.md §13.
struct FaultState {
    QString title; // what happened
    QString safe;
    QString step; // what to do
    QString code; // that the log has too
    QString action; // the button's verb; empty: try again
    QString other{}; // another one's; empty: there is no choice
};

/// The page that stands for everything when the till's own machine broke: disk full, file damaged.
class FaultViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program makes it")

    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString safe READ safe NOTIFY changed FINAL)
    Q_PROPERTY(QString step READ step NOTIFY changed FINAL)
    Q_PROPERTY(QString code READ code NOTIFY changed FINAL)
    Q_PROPERTY(QString action READ action NOTIFY changed FINAL)
    Q_PROPERTY(QString other READ other NOTIFY changed FINAL)

public:
    using QObject::QObject;

    void show(const FaultState& state);

    QString title() const { return m_state.title; }
    QString safe() const { return m_state.safe; }
    QString step() const { return m_state.step; }
    QString code() const { return m_state.code; }
    QString action() const { return m_state.action; }
    QString other() const { return m_state.other; }

signals:
    void changed();
    void retryAsked();
    void otherAsked();

private:
    FaultState m_state;
};

} // namespace comptoir::ui
