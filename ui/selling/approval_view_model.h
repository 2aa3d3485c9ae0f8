// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/controls/pin_entry.h"
#include "ui/selling/approver_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// What is asked, how much and why.
struct ApprovalState {
    QString what; // `Remise de 25 %`
    QString amount;
    QString why; // `Votre limite est de 15 %.`
    int approver = -1; // the chosen person
    QString lower; // `Ramener à 15 %`; empty when there is no lower step
    bool holds = true; // the sale can wait for the answer
    QList<ApproverRow> approvers;
};

/// Asking someone with the right to agree, on the spot.
class ApprovalViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program makes it")

    Q_PROPERTY(comptoir::ui::ApproverModel* approvers READ approvers CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::PinEntry* pin READ pin CONSTANT FINAL)
    Q_PROPERTY(QString what READ what NOTIFY changed FINAL)
    Q_PROPERTY(QString amount READ amount NOTIFY changed FINAL)
    Q_PROPERTY(QString why READ why NOTIFY changed FINAL)
    Q_PROPERTY(int approver READ approver NOTIFY changed FINAL)
    Q_PROPERTY(QString lower READ lower NOTIFY changed FINAL)
    Q_PROPERTY(bool holds READ holds NOTIFY changed FINAL)

public:
    explicit ApprovalViewModel(QObject* parent = nullptr);

    void show(const ApprovalState& state);

    ApproverModel* approvers() { return &m_approvers; }
    PinEntry* pin() { return &m_pin; }
    QString what() const { return m_state.what; }
    QString amount() const { return m_state.amount; }
    QString why() const { return m_state.why; }
    int approver() const { return m_state.approver; }
    QString lower() const { return m_state.lower; }
    bool holds() const { return m_state.holds; }

signals:
    void changed();

    // What the person asks.
    void approverAsked(int approver);
    /// Answer with pin()->answer().
    void codeEntered(const QString& pin);
    void lowerAsked();
    void holdAsked();

private:
    ApprovalState m_state;
    ApproverModel m_approvers;
    PinEntry m_pin;
};

} // namespace comptoir::ui
