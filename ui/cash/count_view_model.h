// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/cash/denomination_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// Everything the counting pages show. Blind: no expected amount exists in it.
struct CountState {
    bool closing = false; // else the float of a new session
    QString subtitle; // `Caisse 2 · Inès`
    QString notesTotal;
    QString coinsTotal;
    QString entering; // `Nombre de pièces de 10 c`
    bool byRoll = false; // coins are counted by the bank's rolls, beside the loose ones
    QString note; // what the person wrote about this count
    QString counted;
    QString spokenCounted;
    int done = 0; // denominations counted
    int of = 15;
    QString action; // `Comparer`, or what is missing
    bool ready = false;
    QString problem; // why the session could not be opened or closed
    QList<DenominationRow> notes;
    QList<DenominationRow> coins;
};

/// Counting coins and notes: the float when a session opens, the drawer when it closes. Nothing expected is here.
class CountViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program makes it")

    Q_PROPERTY(comptoir::ui::DenominationModel* notes READ notes CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::DenominationModel* coins READ coins CONSTANT FINAL)
    Q_PROPERTY(bool closing READ closing NOTIFY changed FINAL)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed FINAL)
    Q_PROPERTY(QString notesTotal READ notesTotal NOTIFY changed FINAL)
    Q_PROPERTY(QString coinsTotal READ coinsTotal NOTIFY changed FINAL)
    Q_PROPERTY(QString entering READ entering NOTIFY changed FINAL)
    Q_PROPERTY(bool byRoll READ byRoll NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    Q_PROPERTY(QString counted READ counted NOTIFY changed FINAL)
    Q_PROPERTY(QString spokenCounted READ spokenCounted NOTIFY changed FINAL)
    Q_PROPERTY(int done READ done NOTIFY changed FINAL)
    Q_PROPERTY(int of READ of NOTIFY changed FINAL)
    Q_PROPERTY(QString action READ action NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    explicit CountViewModel(QObject* parent = nullptr);

    void show(const CountState& state);

    DenominationModel* notes() { return &m_notes; }
    DenominationModel* coins() { return &m_coins; }
    bool closing() const { return m_state.closing; }
    QString subtitle() const { return m_state.subtitle; }
    QString notesTotal() const { return m_state.notesTotal; }
    QString coinsTotal() const { return m_state.coinsTotal; }
    QString entering() const { return m_state.entering; }
    bool byRoll() const { return m_state.byRoll; }
    QString note() const { return m_state.note; }
    QString counted() const { return m_state.counted; }
    QString spokenCounted() const { return m_state.spokenCounted; }
    int done() const { return m_state.done; }
    int of() const { return m_state.of; }
    QString action() const { return m_state.action; }
    bool ready() const { return m_state.ready; }
    QString problem() const { return m_state.problem; }

signals:
    void changed();

    // What the person asks.
    void chosen(int cents);
    void digitTyped(const QString& digits);
    void digitErased();
    void digitsCleared();
    void nextAsked();
    void restZeroAsked();
    void actionAsked();
    void rollsAsked();
    void noteAsked();
    void noteTyped(const QString& note);
    void postponeAsked();

private:
    CountState m_state;
    DenominationModel m_notes;
    DenominationModel m_coins;
};

} // namespace comptoir::ui
