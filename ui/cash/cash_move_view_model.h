// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/cash/denomination_model.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// Everything the task shows that brings cash to the drawer or takes it away.
struct CashMoveState {
    QString title; // `Prélèvement`
    QString subtitle;
    QString choicesTitle; // `Motif`, `Témoin`
    QStringList choices; // of this page of them
    int choice = -1; // the chosen one of this page
    bool moreChoices = false; // the last tile turns the page
    bool bagged = false; // it goes in a numbered bag
    QString bag;
    QString amount;
    bool byPieces = false; // the keypad counts a denomination
    QString entering; // `Montant`, `Nombre de billets de 50 €`
    QString action; // what it does, or what is missing
    bool ready = false;
    QList<DenominationRow> notes;
    QList<DenominationRow> coins;
};

/// Cash in, cash out or a drop: how much, why, and where it goes.
class CashMoveViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program makes it")

    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed FINAL)
    Q_PROPERTY(QString choicesTitle READ choicesTitle NOTIFY changed FINAL)
    Q_PROPERTY(QStringList choices READ choices NOTIFY changed FINAL)
    Q_PROPERTY(int choice READ choice NOTIFY changed FINAL)
    Q_PROPERTY(bool moreChoices READ moreChoices NOTIFY changed FINAL)
    Q_PROPERTY(bool bagged READ bagged NOTIFY changed FINAL)
    Q_PROPERTY(QString bag READ bag NOTIFY changed FINAL)
    Q_PROPERTY(QString amount READ amount NOTIFY changed FINAL)
    Q_PROPERTY(bool byPieces READ byPieces NOTIFY changed FINAL)
    Q_PROPERTY(QString entering READ entering NOTIFY changed FINAL)
    Q_PROPERTY(QString action READ action NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(comptoir::ui::DenominationModel* notes READ notes CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::DenominationModel* coins READ coins CONSTANT FINAL)

public:
    explicit CashMoveViewModel(QObject* parent = nullptr);

    void show(const CashMoveState& state);

    QString title() const { return m_state.title; }
    QString subtitle() const { return m_state.subtitle; }
    QString choicesTitle() const { return m_state.choicesTitle; }
    QStringList choices() const { return m_state.choices; }
    int choice() const { return m_state.choice; }
    bool moreChoices() const { return m_state.moreChoices; }
    bool bagged() const { return m_state.bagged; }
    QString bag() const { return m_state.bag; }
    QString amount() const { return m_state.amount; }
    bool byPieces() const { return m_state.byPieces; }
    QString entering() const { return m_state.entering; }
    QString action() const { return m_state.action; }
    bool ready() const { return m_state.ready; }
    DenominationModel* notes() { return &m_notes; }
    DenominationModel* coins() { return &m_coins; }

signals:
    void changed();

    // What the person asks.
    void choiceAsked(int choice);
    void moreAsked();
    void bagAsked();
    void bagTyped(const QString& number);
    void piecesAsked(int cents);
    void amountAsked();
    void digitTyped(const QString& digits);
    void digitErased();
    void digitsCleared();
    void nextAsked();
    void actionAsked();

private:
    CashMoveState m_state;
    DenominationModel m_notes;
    DenominationModel m_coins;
};

} // namespace comptoir::ui
