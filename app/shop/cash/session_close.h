// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/cash/cash_session.h"
#include "app/shop/settlement/open_sale.h"

namespace comptoir::shop {

/// Closing a cash session: blind count, compare, seal. Any difference can be closed with a reason, and no device,
/// network, feed or absent manager makes a close impossible. Till thread.
class SessionClose {
public:
    SessionClose(Desk& desk, OpenSale& sale);

    /// Hands the blind count in; only now is what was expected told. Every count is journaled, so that none can be
    /// tried and forgotten. `note`: what the person wrote about it, or empty; it is the count's own reason.
    Result<CloseComparison, CashRefusal> count(const CashCount& counted, const std::string& note = {});

    /// What the payment terminal's own slip says, beside what was paid by card.
    Result<CloseComparison, CashRefusal> countCards(Money total);

    /// Seals the session with the last count, and the day with it when chosen so.
    Result<SealedSession, CashRefusal> seal(const SealChoice& choice);

    /// Counted or not, what stands in the records. check(): a session is open.
    CloseComparison comparison();

private:
    Result<void, CashRefusal> mayClose();
    std::optional<Money> limit();
    std::optional<DifferenceHint> hintFor(Money difference);
    Result<void, CashRefusal> admit(const SealChoice& choice, const CloseComparison& comparison);
    journal::CashRecord countRecord(const CashCount& counted) const;
    Result<void, CashRefusal> explain(const SealChoice& choice, const CloseComparison& comparison);
    Money amount(std::int64_t minor) const { return Money::fromMinor(minor, m_desk.currency()); }

    Desk& m_desk;
    OpenSale& m_sale;
    std::optional<CashCount> m_counted; ///< of the session `m_session`
    std::optional<Money> m_cards;
    std::string m_session;
};

} // namespace comptoir::shop
