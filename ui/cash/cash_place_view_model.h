// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/cash/drawer_row_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// The session of this till, in words.
struct CashPlaceState {
    bool open = false;
    QString since; // `Ouverte à 09:14`
    QString who;
    QString cashFloat; // of the session, or the one to count when there is none
    int tickets = 0;
    QString sales;
    int level = 0; // of the drawer: 0 normal, 1 near its limit, 2 a drop is advised
    QString levelWord; // `Prélèvement conseillé`
    QString inDrawer; // empty: not for this person's eyes
    bool reviewing = false; // the person may see what waits to be looked at
    QList<DrawerRow> log; // newest first
    QList<DrawerRow> reviews;
};

/// One movement, looked at closely.
struct DrawerEntryState {
    QString id;
    QString name;
    QString amount;
    QString facts; // `19/11/2026 15:42`
    bool printable = false;
    QList<FactRow> rows;
};

/// The place Caisse: the session, its drawer, and what is done with them.
class CashPlaceViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program makes it")

    Q_PROPERTY(bool open READ open NOTIFY changed FINAL)
    Q_PROPERTY(QString since READ since NOTIFY changed FINAL)
    Q_PROPERTY(QString who READ who NOTIFY changed FINAL)
    Q_PROPERTY(QString cashFloat READ cashFloat NOTIFY changed FINAL)
    Q_PROPERTY(int tickets READ tickets NOTIFY changed FINAL)
    Q_PROPERTY(QString sales READ sales NOTIFY changed FINAL)
    Q_PROPERTY(int level READ level NOTIFY changed FINAL)
    Q_PROPERTY(QString levelWord READ levelWord NOTIFY changed FINAL)
    Q_PROPERTY(QString inDrawer READ inDrawer NOTIFY changed FINAL)
    Q_PROPERTY(bool reviewing READ reviewing NOTIFY changed FINAL)
    Q_PROPERTY(int reviewCount READ reviewCount NOTIFY changed FINAL)
    Q_PROPERTY(comptoir::ui::DrawerRowModel* log READ log CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::DrawerRowModel* reviews READ reviews CONSTANT FINAL)
    Q_PROPERTY(QString entryName READ entryName NOTIFY entryChanged FINAL)
    Q_PROPERTY(QString entryAmount READ entryAmount NOTIFY entryChanged FINAL)
    Q_PROPERTY(QString entryFacts READ entryFacts NOTIFY entryChanged FINAL)
    Q_PROPERTY(bool entryPrintable READ entryPrintable NOTIFY entryChanged FINAL)
    Q_PROPERTY(comptoir::ui::FactModel* entryRows READ entryRows CONSTANT FINAL)

public:
    explicit CashPlaceViewModel(QObject* parent = nullptr);

    void show(const CashPlaceState& state);
    void showEntry(const DrawerEntryState& entry);

    bool open() const { return m_state.open; }
    QString since() const { return m_state.since; }
    QString who() const { return m_state.who; }
    QString cashFloat() const { return m_state.cashFloat; }
    int tickets() const { return m_state.tickets; }
    QString sales() const { return m_state.sales; }
    int level() const { return m_state.level; }
    QString levelWord() const { return m_state.levelWord; }
    QString inDrawer() const { return m_state.inDrawer; }
    bool reviewing() const { return m_state.reviewing; }
    int reviewCount() const { return static_cast<int>(m_state.reviews.size()); }
    DrawerRowModel* log() { return &m_log; }
    DrawerRowModel* reviews() { return &m_reviews; }
    QString entryName() const { return m_entry.name; }
    QString entryAmount() const { return m_entry.amount; }
    QString entryFacts() const { return m_entry.facts; }
    bool entryPrintable() const { return m_entry.printable; }
    FactModel* entryRows() { return &m_entryRows; }

signals:
    void changed();
    void entryChanged();

    // What the person asks.
    void openAsked();
    void cashInAsked();
    void cashOutAsked();
    void dropAsked();
    void readAsked();
    void closeAsked();
    void entryAsked(const QString& id);
    void slipAsked();

private:
    CashPlaceState m_state;
    DrawerEntryState m_entry;
    DrawerRowModel m_log;
    DrawerRowModel m_reviews;
    FactModel m_entryRows;
};

} // namespace comptoir::ui
