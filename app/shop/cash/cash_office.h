// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/settlement/desk.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace comptoir::shop {

/// Pieces counted per denomination (minor units → how many). A denomination absent was not counted: empty is not zero.
using CashCount = std::map<std::int64_t, int>;

struct SessionView {
    bool open = false;
    Instant since;
    std::string operatorCode;
    Money cashFloat = Money::zero(Currency::eur());
    int tickets = 0;
    Money sales = Money::zero(Currency::eur());
};

struct TenderComparison {
    TenderKind kind = TenderKind::Cash;
    Money counted = Money::zero(Currency::eur());
    Money expected = Money::zero(Currency::eur());
    Money difference = Money::zero(Currency::eur());
};

/// What a count says against the records. Made only after the count is handed in: counting is blind.
struct CloseComparison {
    std::vector<TenderComparison> tenders;
    Money counted = Money::zero(Currency::eur());
    Money expected = Money::zero(Currency::eur());
    Money difference = Money::zero(Currency::eur());
    Money threshold = Money::zero(Currency::eur());
    int recounts = 0;
    bool overThreshold = false;
};

struct SealedSession {
    std::int64_t number = 0;
    std::int64_t dayNumber = 0; ///< of the day close made with it; 0 when the day goes on
    std::int64_t sequence = 0;
    CloseComparison comparison;
    int tickets = 0;
    Money sales = Money::zero(Currency::eur());
};

enum class CashRefusal {
    SessionOpen,
    NoSession,
    SaleInProgress,
    CountIncomplete,
    ReasonNeeded,
    NotAllowed,
};

/// The cash session: float, blind count, compare, seal. Any difference can be closed with a reason. Till thread.
class CashOffice {
public:
    explicit CashOffice(Desk& desk);

    SessionView session() const;

    Result<SessionView, CashRefusal> open(const CashCount& cashFloat);

    /// Hands the blind count in. The first recount is free, the next are journaled.
    Result<CloseComparison, CashRefusal> compare(const CashCount& counted);

    /// Seals the session with the last count; `reason` is needed when there is a difference. Above the threshold an
    /// approval, or with nobody there its absence is recorded; nothing makes a close impossible.
    Result<SealedSession, CashRefusal> seal(const std::string& reason, const std::optional<Uuid>& approval);

    /// An X reading: the same computation, an event, no number.
    Result<CloseComparison, CashRefusal> read();

    /// Closes a day left open past its cut-off (a register that was off). Answers whether it did.
    bool closeOverdueDay();

private:
    CloseComparison compareTo(const CashCount& counted) const;

    Desk& m_desk;
    CashCount m_counted;
    int m_counts = 0;
};

} // namespace comptoir::shop
