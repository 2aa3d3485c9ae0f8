// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/base/touch_guard.h"
#include "ui/base/wedge_filter.h"
#include "ui/shell/till_view_models.h"
#include "ui/till/actions_presenter.h"
#include "ui/till/cancel_presenter.h"
#include "ui/till/clock_presenter.h"
#include "ui/till/close_presenter.h"
#include "ui/till/cut_off_presenter.h"
#include "ui/till/display_presenter.h"
#include "ui/till/drawer_presenter.h"
#include "ui/till/entry_presenter.h"
#include "ui/till/fault_presenter.h"
#include "ui/till/held_presenter.h"
#include "ui/till/idle_lock.h"
#include "ui/till/journal_presenter.h"
#include "ui/till/last_ticket_presenter.h"
#include "ui/till/line_edit_presenter.h"
#include "ui/till/move_presenter.h"
#include "ui/till/note_presenter.h"
#include "ui/till/reading_presenter.h"
#include "ui/till/reconcile_presenter.h"
#include "ui/till/recovery_presenter.h"
#include "ui/till/report_printer.h"
#include "ui/till/scan_presenter.h"
#include "ui/till/sealed_presenter.h"
#include "ui/till/search_presenter.h"
#include "ui/till/status_presenter.h"
#include "ui/till/trouble_presenter.h"

#include <QObject>

namespace comptoir::ui {

/// What surrounds the pages of a sale: its sheets, the scanners, the status and the customer's display, made and joined
/// together. GUI thread.
class TillFlow : public QObject {
    Q_OBJECT

public:
    /// The presenters of the pages themselves; all outlive the flow.
    struct Pages {
        SignInPresenter& signIn;
        SalePresenter& sale;
        PaymentPresenter& payment;
        ChangePresenter& change;
    };

    TillFlow(TillParts parts, TillViewModels& models, CustomerDisplayViewModel& display, Pages pages,
        SoundPlayer& sounds, QObject* parent = nullptr);

    void speak(const TillWords& words);

    /// Takes a keyboard-wedge scanner's codes out of this window's keys, its hasty second touches away, and sees there
    /// whether someone is at the till.
    void watch(QObject* window);

    IdleWatch& idle() { return m_idle; }

    /// Whether a key waits to be told a scanner's or a person's.
    bool holdsKeys() const { return m_wedge.holdsKeys(); }

    ScanRouter& scans() { return m_router; }
    StatusPresenter& status() { return m_status; }
    JournalPresenter& journal() { return m_journal; }
    FaultPresenter& fault() { return m_fault; }
    ApprovalPresenter& approval() { return m_approval; }
    CutOffPresenter& cutOff() { return m_cutOff; }

    /// A code that a scanner of its own read, told on the GUI thread.
    void scan(const QString& text, const QString& scanner);

    void showNetwork(const NetworkState& state) { m_status.showNetwork(state); }
    void showDevices(const shop::DeviceBoard::Conditions& conditions);

    /// A feed was applied: store, people or catalogue may be others.
    void refresh();

signals:
    void trainingChanged(bool on);
    /// The session or its day ended, or the page after that was left.
    void sessionChanged();
    /// The two lines of the customer's line display.
    void customerLines(const QString& upper, const QString& lower);

private:
    void join(TillViewModels& models, Pages pages);
    void guardTouches();
    void readPolicies();
    void leave(ShellViewModel::Task task);

    ScanRouter m_router;
    WedgeFilter m_wedge;
    TouchGuard m_touches;
    IdleWatch m_idle;
    KeyPresenter m_keys;
    ApprovalPresenter m_approval;
    ActionsPresenter m_actions;
    ReportPrinter m_reports;
    ClosePresenter m_close;
    DrawerPresenter m_drawer;
    MovePresenter m_move;
    ReadingPresenter m_reading;
    SealedPresenter m_sealed;
    CutOffPresenter m_cutOff;
    LineEditPresenter m_edit;
    SearchPresenter m_search;
    HeldPresenter m_held;
    LastTicketPresenter m_lastTicket;
    NotePresenter m_note;
    CancelPresenter m_cancel;
    JournalPresenter m_journal;
    EntryPresenter m_entry;
    TroublePresenter m_trouble;
    RecoveryPresenter m_recovery;
    ReconcilePresenter m_reconcile;
    StatusPresenter m_status;
    ClockPresenter m_clock;
    DisplayPresenter m_display;
    ScanPresenter m_scans;
    IdleLock m_lock;
    FaultPresenter m_fault;
    TillParts m_parts;
    ShellViewModel& m_shell;
    ChangePresenter& m_change;
    QElapsedTimer m_time;
};

} // namespace comptoir::ui
