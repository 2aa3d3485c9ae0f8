// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/payment/safe_fact_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// What the device-trouble page shows.
struct TroubleState {
    QString title; // `Plus de papier dans l’imprimante`
    QString sentence; // what will happen by itself
    int step = 1; // 1 to 3: which step the sensors say is next
    QString label; // `Payé par carte`
    QString amount;
    QList<SafeFact> safe;
};

/// The printer stopped in the middle of a receipt: what to do, what is safe, the ways around.
class TroubleViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program makes it")

    Q_PROPERTY(comptoir::ui::SafeFactModel* safe READ safe CONSTANT FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)
    Q_PROPERTY(int step READ step NOTIFY changed FINAL)
    Q_PROPERTY(QString label READ label NOTIFY changed FINAL)
    Q_PROPERTY(QString amount READ amount NOTIFY changed FINAL)

public:
    explicit TroubleViewModel(QObject* parent = nullptr);

    void show(const TroubleState& state);

    SafeFactModel* safe() { return &m_safe; }
    QString title() const { return m_state.title; }
    QString sentence() const { return m_state.sentence; }
    int step() const { return m_state.step; }
    QString label() const { return m_state.label; }
    QString amount() const { return m_state.amount; }

signals:
    void changed();

    // What the person asks.
    void emailAsked();
    void qrAsked();
    void noReceiptAsked();
    void printAgainAsked();
    void nextAsked();

private:
    TroubleState m_state;
    SafeFactModel m_safe;
};

} // namespace comptoir::ui
