// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/backoffice/journal_view_model.h"
#include "ui/cash/cash_move_view_model.h"
#include "ui/cash/cash_place_view_model.h"
#include "ui/cash/compare_view_model.h"
#include "ui/cash/count_view_model.h"
#include "ui/cash/reading_view_model.h"
#include "ui/cash/sealed_view_model.h"
#include "ui/display/customer_display_view_model.h"
#include "ui/payment/change_view_model.h"
#include "ui/payment/payment_view_model.h"
#include "ui/payment/reconcile_view_model.h"
#include "ui/payment/trouble_view_model.h"
#include "ui/selling/approval_view_model.h"
#include "ui/selling/article_search_view_model.h"
#include "ui/selling/held_tickets_view_model.h"
#include "ui/selling/last_ticket_view_model.h"
#include "ui/selling/line_edit_view_model.h"
#include "ui/selling/reason_view_model.h"
#include "ui/selling/recovery_view_model.h"
#include "ui/selling/sale_view_model.h"
#include "ui/shell/fault_view_model.h"
#include "ui/shell/status_view_model.h"
#include "ui/signin/sign_in_view_model.h"

namespace comptoir::ui::mock {

/// The figures of Thursday 19 November 2026, Lyon Bellecour, till 2, in one language.
class Day {
public:
    explicit Day(bool english);

    StatusState status(const QString& clock) const;
    StatusState offline() const;
    SaleState sevenLines() const;
    SaleState fourLinesOffline() const;
    SaleState alteration() const; ///< a service that needs its note
    SaleState trainingLines() const;
    SaleState emptySale() const;
    RecoveryState cartFound() const;
    RecoveryState receiptOpen() const;
    RecoveryState cardPaid() const;
    RecoveryState cardUnknown() const;
    ReconcileState reconcile() const;
    QList<ArticleTile> quickKeys() const;
    QStringList families() const;
    QList<ArticleTile> favourites() const;

    SignInState signIn() const;
    ArticleSearchState search() const;
    LineEditState quantity() const;
    LineEditState discount() const;
    LineEditState price() const;
    FaultState fault() const;
    HeldTicketsState held() const;
    LastTicketState lastTicket() const;
    ApprovalState approval() const;
    PaymentState paymentSplit() const;
    PaymentState paymentStart() const;
    PaymentState cardWaiting() const;
    PaymentState cardSilent() const;
    ChangeState change() const;
    ChangeState changeInEveryPiece() const; ///< 48,88 €: no sum has more kinds
    TroubleState paperOut() const;
    CashPlaceState session() const;
    CashPlaceState closedTill() const;
    CashPlaceState fullDrawer() const;
    DrawerEntryState drawerEntry() const;
    CashMoveState cashOut() const;
    CashMoveState drop() const;
    ReadingState reading() const;
    ReadingState blindReading() const;
    ReasonState voidReasons() const;
    CountState count() const;
    CountState rollsCount() const;
    CountState floatCount() const;
    CompareState compare() const;
    CompareState compareRight() const;
    CompareState compareOver() const;
    CompareState compareSlip() const;
    SealedState sealed() const;
    SealedState sealedUnprinted() const;
    JournalState journal() const;
    JournalState journalBroken() const;
    JournalEntryState journalEntry() const;
    CustomerDisplayState displayItems() const;
    CustomerDisplayState displayReceipt() const;

    QString amount(qint64 cents) const;

private:
    QString words(const char* french, const char* english) const;
    SaleLine line(const char* id, const char* name, const QString& variant, const char* drawing, qint64 cents) const;

    bool m_english;
};

} // namespace comptoir::ui::mock
