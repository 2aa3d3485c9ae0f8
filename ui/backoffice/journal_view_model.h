// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/backoffice/journal_entry_model.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// The table and the state of the chain.
struct JournalState {
    QString subtitle; // `Caisse 2 · 18 472 écritures`
    QString chainTitle; // `Intact, vérifié à 15:40`
    QString chainDetail;
    bool checking = false; // the verification runs
    bool broken = false; // stays until it is handled
    double progress = 1; // of the verification
    QStringList kinds;
    int kind = 0;
    QString day; // empty: every day
    bool laterDay = false; // there is one after the day shown
    QString problem; // why there is no entry
    QList<JournalEntryRow> rows;
};

/// The entry that is open.
struct JournalEntryState {
    QString number; // `Écriture 18 204`
    QString title;
    QString facts; // day, time, who
    QString amount;
    QString hash;
    QString signature;
    QString key;
    QString body; // the signed bytes, set out on lines
    QList<ProofRow> proofs;
};

/// What can be done with it.
struct EntryActions {
    bool prints = false; // it has a paper: the next is a numbered copy
    bool files = false; // it has a report to keep as a file
    bool cancels = false; // a ticket that may still be cancelled
};

/// The journal of this till: its entries, one with its proofs, and whether the chain holds.
class JournalViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program makes it")

    Q_PROPERTY(comptoir::ui::JournalEntryModel* rows READ rows CONSTANT FINAL)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed FINAL)
    Q_PROPERTY(QString chainTitle READ chainTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString chainDetail READ chainDetail NOTIFY changed FINAL)
    Q_PROPERTY(bool checking READ checking NOTIFY changed FINAL)
    Q_PROPERTY(bool broken READ broken NOTIFY changed FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY changed FINAL)
    Q_PROPERTY(QStringList kinds READ kinds NOTIFY changed FINAL)
    Q_PROPERTY(int kind READ kind NOTIFY changed FINAL)
    Q_PROPERTY(QString day READ day NOTIFY changed FINAL)
    Q_PROPERTY(bool laterDay READ laterDay NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

    Q_PROPERTY(comptoir::ui::ProofModel* proofs READ proofs CONSTANT FINAL)
    Q_PROPERTY(QString entryNumber READ entryNumber NOTIFY entryChanged FINAL)
    Q_PROPERTY(QString entryTitle READ entryTitle NOTIFY entryChanged FINAL)
    Q_PROPERTY(QString entryFacts READ entryFacts NOTIFY entryChanged FINAL)
    Q_PROPERTY(QString entryAmount READ entryAmount NOTIFY entryChanged FINAL)
    Q_PROPERTY(QString hash READ hash NOTIFY entryChanged FINAL)
    Q_PROPERTY(QString signature READ signature NOTIFY entryChanged FINAL)
    Q_PROPERTY(QString key READ key NOTIFY entryChanged FINAL)
    Q_PROPERTY(QString body READ body NOTIFY entryChanged FINAL)
    Q_PROPERTY(bool prints READ prints NOTIFY actionsChanged FINAL)
    Q_PROPERTY(bool files READ files NOTIFY actionsChanged FINAL)
    Q_PROPERTY(bool cancels READ cancels NOTIFY actionsChanged FINAL)

public:
    explicit JournalViewModel(QObject* parent = nullptr);

    void show(const JournalState& state);
    void showEntry(const JournalEntryState& entry);
    void showActions(const EntryActions& actions);

    JournalEntryModel* rows() { return &m_rows; }
    QString subtitle() const { return m_state.subtitle; }
    QString chainTitle() const { return m_state.chainTitle; }
    QString chainDetail() const { return m_state.chainDetail; }
    bool checking() const { return m_state.checking; }
    bool broken() const { return m_state.broken; }
    double progress() const { return m_state.progress; }
    QStringList kinds() const { return m_state.kinds; }
    int kind() const { return m_state.kind; }
    QString day() const { return m_state.day; }
    bool laterDay() const { return m_state.laterDay; }
    QString problem() const { return m_state.problem; }

    ProofModel* proofs() { return &m_proofs; }
    QString entryNumber() const { return m_entry.number; }
    QString entryTitle() const { return m_entry.title; }
    QString entryFacts() const { return m_entry.facts; }
    QString entryAmount() const { return m_entry.amount; }
    QString hash() const { return m_entry.hash; }
    QString signature() const { return m_entry.signature; }
    QString key() const { return m_entry.key; }
    QString body() const { return m_entry.body; }
    bool prints() const { return m_actions.prints; }
    bool files() const { return m_actions.files; }
    bool cancels() const { return m_actions.cancels; }

signals:
    void changed();
    void entryChanged();
    void actionsChanged();

    // What the person asks.
    void kindAsked(int kind);
    void earlierDayAsked();
    void laterDayAsked();
    void everyDayAsked();
    void numberAsked(const QString& number);
    void moreAsked();
    void entryAsked(const QString& entryId);
    void printAsked();
    void fileAsked();
    void cancelAsked();
    void verifyAsked();
    void exportAsked();
    void leaveAsked();
    void laterAsked();

private:
    JournalState m_state;
    JournalEntryState m_entry;
    EntryActions m_actions;
    JournalEntryModel m_rows;
    ProofModel m_proofs;
};

} // namespace comptoir::ui
