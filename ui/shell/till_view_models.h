// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/backoffice/journal_view_model.h"
#include "ui/cash/cash_move_view_model.h"
#include "ui/cash/cash_place_view_model.h"
#include "ui/cash/compare_view_model.h"
#include "ui/cash/count_view_model.h"
#include "ui/cash/reading_view_model.h"
#include "ui/cash/sealed_view_model.h"
#include "ui/payment/change_view_model.h"
#include "ui/payment/payment_view_model.h"
#include "ui/payment/reconcile_view_model.h"
#include "ui/payment/trouble_view_model.h"
#include "ui/selling/approval_view_model.h"
#include "ui/selling/article_search_view_model.h"
#include "ui/selling/cancel_view_model.h"
#include "ui/selling/held_tickets_view_model.h"
#include "ui/selling/last_ticket_view_model.h"
#include "ui/selling/line_edit_view_model.h"
#include "ui/selling/reason_view_model.h"
#include "ui/selling/recovery_view_model.h"
#include "ui/selling/sale_view_model.h"
#include "ui/shell/clock_view_model.h"
#include "ui/shell/fault_view_model.h"
#include "ui/shell/shell_view_model.h"
#include "ui/shell/status_view_model.h"
#include "ui/signin/sign_in_view_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// Every view-model of the till's window, made together and handed to Shell.qml as one property. They hold no service:
/// each shows a state and says by its signals what the person asks.
class TillViewModels : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program makes it")

    Q_PROPERTY(comptoir::ui::ShellViewModel* shell READ shell CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::ClockViewModel* clock READ clock CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::FaultViewModel* fault READ fault CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::StatusViewModel* status READ status CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::SignInViewModel* signIn READ signIn CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::SaleViewModel* sale READ sale CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::RecoveryViewModel* recovery READ recovery CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::ArticleSearchViewModel* search READ search CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::LineEditViewModel* edit READ edit CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::HeldTicketsViewModel* held READ held CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::LastTicketViewModel* lastTicket READ lastTicket CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::CancelViewModel* cancelling READ cancelling CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::ReasonViewModel* reason READ reason CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::ApprovalViewModel* approval READ approval CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::PaymentViewModel* payment READ payment CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::ReconcileViewModel* reconcile READ reconcile CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::ChangeViewModel* change READ change CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::TroubleViewModel* trouble READ trouble CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::CashPlaceViewModel* cash READ cash CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::CashMoveViewModel* move READ move CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::ReadingViewModel* reading READ reading CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::CountViewModel* count READ count CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::CompareViewModel* compare READ compare CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::SealedViewModel* sealed READ sealed CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::JournalViewModel* journal READ journal CONSTANT FINAL)

public:
    explicit TillViewModels(QObject* parent = nullptr);

    ShellViewModel* shell() { return &m_shell; }
    ClockViewModel* clock() { return &m_clock; }
    FaultViewModel* fault() { return &m_fault; }
    StatusViewModel* status() { return &m_status; }
    SignInViewModel* signIn() { return &m_signIn; }
    SaleViewModel* sale() { return &m_sale; }
    RecoveryViewModel* recovery() { return &m_recovery; }
    ArticleSearchViewModel* search() { return &m_search; }
    LineEditViewModel* edit() { return &m_edit; }
    HeldTicketsViewModel* held() { return &m_held; }
    LastTicketViewModel* lastTicket() { return &m_lastTicket; }
    CancelViewModel* cancelling() { return &m_cancelling; }
    ReasonViewModel* reason() { return &m_reason; }
    ApprovalViewModel* approval() { return &m_approval; }
    PaymentViewModel* payment() { return &m_payment; }
    ReconcileViewModel* reconcile() { return &m_reconcile; }
    ChangeViewModel* change() { return &m_change; }
    TroubleViewModel* trouble() { return &m_trouble; }
    CashPlaceViewModel* cash() { return &m_cash; }
    CashMoveViewModel* move() { return &m_move; }
    ReadingViewModel* reading() { return &m_reading; }
    CountViewModel* count() { return &m_count; }
    CompareViewModel* compare() { return &m_compare; }
    SealedViewModel* sealed() { return &m_sealed; }
    JournalViewModel* journal() { return &m_journal; }

private:
    /// What asks for nothing but another page or sheet needs no service.
    void joinNavigation();

    ShellViewModel m_shell;
    ClockViewModel m_clock;
    FaultViewModel m_fault;
    StatusViewModel m_status;
    SignInViewModel m_signIn;
    SaleViewModel m_sale;
    RecoveryViewModel m_recovery;
    ArticleSearchViewModel m_search;
    LineEditViewModel m_edit;
    HeldTicketsViewModel m_held;
    LastTicketViewModel m_lastTicket;
    CancelViewModel m_cancelling;
    ReasonViewModel m_reason;
    ApprovalViewModel m_approval;
    PaymentViewModel m_payment;
    ReconcileViewModel m_reconcile;
    ChangeViewModel m_change;
    TroubleViewModel m_trouble;
    CashPlaceViewModel m_cash;
    CashMoveViewModel m_move;
    ReadingViewModel m_reading;
    CountViewModel m_count;
    CompareViewModel m_compare;
    SealedViewModel m_sealed;
    JournalViewModel m_journal;
};

} // namespace comptoir::ui
