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
    bool countable = true; ///< false: known from the records only, such as card payments
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

    SessionView session();

    Result<SessionView, CashRefusal> open(const CashCount& cashFloat);

    /// Hands the blind count in; only now is what was expected told. Every count is journaled.
    Result<CloseComparison, CashRefusal> compare(const CashCount& counted);

    /// Seals the session with the last count, and the day with it when `closeDay`. A difference needs a `reason`; above
    /// the threshold an `approval`, or with nobody there to give it, none: the reason then goes to the manager.
    Result<SealedSession, CashRefusal> seal(
        const std::string& reason, const std::optional<Uuid>& approval, bool closeDay = true);

    /// An X reading: the same computation, an event, no number.
    Result<CloseComparison, CashRefusal> read();

private:
    CloseComparison comparisonWith(std::optional<Money> counted);
    journal::CashRecord countRecord(const CashCount& counted) const;

    Desk& m_desk;
    std::optional<CashCount> m_counted;
    int m_counts = 0;
};

} // namespace comptoir::shop
