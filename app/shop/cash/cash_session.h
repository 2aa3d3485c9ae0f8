// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/money.h"
#include "app/core/base/uuid.h"
#include "app/core/domain/tender.h"
#include "app/core/journal/close_record.h"
#include "app/core/journal/period_totals.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace comptoir::shop {

/// Pieces counted per denomination (minor units → how many). A denomination absent was not counted: empty is not zero.
using CashCount = std::map<std::int64_t, int>;

std::int64_t worth(const CashCount& count);
std::vector<journal::CashPieces> piecesOf(const CashCount& count);

enum class DrawerLevel {
    Normal,
    NearLimit, ///< above three quarters of the store's limit
    DropAdvised, ///< above the limit
};

struct SessionView {
    bool open = false;
    Instant since;
    std::string operatorCode;
    Money cashFloat = Money::zero(Currency::eur());
    int tickets = 0;
    Money sales = Money::zero(Currency::eur());
    DrawerLevel level = DrawerLevel::Normal;
    std::optional<Money> inDrawer{}; ///< only for who may read reports: counting is blind
};

/// Cash in or out of the drawer without a sale. Which kinds: PayIn, Loan, PayOut, Drop.
struct CashMove {
    journal::CashKind kind = journal::CashKind::PayIn;
    Money amount = Money::zero(Currency::eur());
    CashCount pieces{}; ///< by denomination; empty when only the amount is known
    std::string reason{}; ///< code of one of the store's; none for a loan or a drop
    std::string bag{}; ///< number of the sealed bag, for a drop
    std::string witness{}; ///< operator code of who saw a drop; empty: nobody was there, and a manager looks at it
};

enum class CashRefusal {
    SessionOpen,
    NoSession,
    SaleInProgress,
    NothingMoved,
    BagNeeded,
    CountIncomplete,
    NotCounted,
    ReasonNeeded,
    NeedsApproval, ///< above the person's limit
    NotAllowed,
};

struct TenderComparison {
    TenderKind kind = TenderKind::Cash;
    std::optional<Money> counted{}; ///< empty until it is counted or typed from a slip
    std::optional<Money> expected{}; ///< empty: not for this person's eyes
    std::optional<Money> difference() const;
};

/// A ticket whose change is what the drawer is wrong by: maybe where the difference comes from.
struct DifferenceHint {
    std::string ticket; ///< number
    Money change;
    Instant at;
};

/// What a count says against the records. Made only after the count is handed in: counting is blind.
struct CloseComparison {
    std::vector<TenderComparison> tenders;
    Money counted = Money::zero(Currency::eur());
    Money expected = Money::zero(Currency::eur());
    Money difference = Money::zero(Currency::eur());
    std::optional<Money> limit{}; ///< a larger difference needs an approval; empty: none does
    bool overLimit = false;
    int recounts = 0;
    std::optional<DifferenceHint> hint{};
    int heldSales = 0; ///< sales that wait to be recalled
};

/// One movement of the drawer that no sale made, as its record tells it.
struct DrawerLogEntry {
    std::int64_t sequence = 0; ///< of its record
    Instant at;
    journal::CashKind kind = journal::CashKind::NoSale;
    Money amount = Money::zero(Currency::eur()); ///< in is positive, out negative
    std::vector<journal::CashPieces> pieces; ///< largest first; empty when only the amount is known
    std::string operatorCode;
    std::string reason; ///< code
    std::string bag;
    std::string witness; ///< operator code
};

/// An X: what a Z would say now. What is expected is in it only for who may read reports.
struct SessionReading {
    std::int64_t sequence = 0; ///< of its event
    Instant at;
    SessionView session;
    CloseComparison comparison;
    journal::PeriodTotals totals; ///< of the session so far
};

/// How a session is sealed. Nothing in it is ever impossible to give.
struct SealChoice {
    std::string reason{}; ///< code; needed when the drawer differs
    std::optional<Uuid> approval{}; ///< "VARIANCE", when above the limit and someone is there
    bool unattended = false; ///< nobody is there to agree: the reason goes on the manager's list
    std::string bag{}; ///< bank bag, or empty
    bool closeDay = true; ///< it is the last session of the day
};

struct SealedSession {
    std::int64_t number = 0;
    std::int64_t dayNumber = 0; ///< of the day close made with it; 0 when the day goes on
    std::int64_t sequence = 0; ///< of the session's close
    std::int64_t daySequence = 0;
    CloseComparison comparison;
    std::string bag{}; ///< bank bag, or empty
    int tickets = 0;
    Money sales = Money::zero(Currency::eur());
};

} // namespace comptoir::shop
