// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// What is asked before something that needs its reason.
struct ReasonState {
    QString title; // `Annuler la vente`
    QString sentence; // what choosing one does
    QStringList reasons;
};

/// The sheet of reasons: choosing one does it.
class ReasonViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program makes it")

    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)
    Q_PROPERTY(QStringList reasons READ reasons NOTIFY changed FINAL)

public:
    explicit ReasonViewModel(QObject* parent = nullptr)
        : QObject(parent)
    {
    }

    void show(const ReasonState& state)
    {
        m_state = state;
        emit changed();
    }

    QString title() const { return m_state.title; }
    QString sentence() const { return m_state.sentence; }
    QStringList reasons() const { return m_state.reasons; }

signals:
    void changed();

    // What the person asks.
    void reasonAsked(int reason);

private:
    ReasonState m_state;
};

} // namespace comptoir::ui
