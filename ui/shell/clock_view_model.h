// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// The two times a manager chooses between when the machine's clock was set far.
struct ClockState {
    QString expected; // by the time that passed
    QString shown; // what the machine says
    QString away; // "2 jours plus tard"
};

class ClockViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program makes it")

    Q_PROPERTY(QString expected READ expected NOTIFY changed FINAL)
    Q_PROPERTY(QString shown READ shown NOTIFY changed FINAL)
    Q_PROPERTY(QString away READ away NOTIFY changed FINAL)

public:
    using QObject::QObject;

    void show(const ClockState& state);

    QString expected() const { return m_state.expected; }
    QString shown() const { return m_state.shown; }
    QString away() const { return m_state.away; }

signals:
    void changed();
    void rightAsked();
    void wrongAsked();

private:
    ClockState m_state;
};

} // namespace comptoir::ui
