// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// One thing that the till found at its start and that a person settles: what happened, what is safe, and the verbs.
struct RecoveryState {
    QString title; // empty: nothing is asked
    QString sentence;
    QString icon;
    QString action;
    QString otherAction; // empty when there is one verb only
};

/// The band above the sale after a crash.
class RecoveryViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program makes it")

    Q_PROPERTY(bool asks READ asks NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)
    Q_PROPERTY(QString icon READ icon NOTIFY changed FINAL)
    Q_PROPERTY(QString action READ action NOTIFY changed FINAL)
    Q_PROPERTY(QString otherAction READ otherAction NOTIFY changed FINAL)

public:
    explicit RecoveryViewModel(QObject* parent = nullptr);

    void show(const RecoveryState& state);

    bool asks() const { return !m_state.title.isEmpty(); }
    QString title() const { return m_state.title; }
    QString sentence() const { return m_state.sentence; }
    QString icon() const { return m_state.icon; }
    QString action() const { return m_state.action; }
    QString otherAction() const { return m_state.otherAction; }

signals:
    void changed();

    // What the person answers.
    void actionAsked();
    void otherActionAsked();

private:
    RecoveryState m_state;
};

} // namespace comptoir::ui
