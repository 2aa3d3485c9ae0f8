// SPDX-License-Identifier: Apache-2.0
#include "app/shop/cash/cash_office.h"

#include <algorithm>

namespace comptoir::shop {

namespace {

std::int64_t worth(const CashCount& count)
{
    std::int64_t sum = 0;
    for (const auto& [denomination, pieces] : count) {
        sum += denomination * pieces;
    }
    return sum;
}

std::vector<journal::CashPieces> piecesOf(const CashCount& count)
{
    std::vector<journal::CashPieces> pieces;
    for (auto it = count.rbegin(); it != count.rend(); ++it) {
        if (it->second > 0) {
            pieces.push_back({it->first, it->second});
        }
    }
    return pieces;
}

journal::Draft closeDraft(Desk& desk, journal::CloseLevel level, const std::string& session)
{
    // A close counts production, whatever mode the register is in.
    return {
        .payload =
            journal::CloseRecord{.level = level, .session = session, .currency = std::string(desk.currency().code())},
        .operatorCode = desk.operatorCode()};
}

std::int64_t tenderAmount(const journal::PeriodTotals& totals, const std::string& tender)
{
    const auto found = totals.tenders().find(tender);
    return found == totals.tenders().end() ? 0 : found->second.amount;
}

} // namespace

CashOffice::CashOffice(Desk& desk)
    : m_desk(desk)
{
}

SessionView CashOffice::session()
{
    SessionView view;
    if (!m_desk.ready()) {
        return view;
    }
    const auto session = m_desk.till().sales().openSession(m_desk.registerId());
    if (!session) {
        return view;
    }
    const journal::PeriodTotals& running = m_desk.till().journal().state().sessionClose.running;
    view.open = true;
    view.since = session->openedAt;
    view.operatorCode = session->operatorCode;
    view.cashFloat = Money::fromMinor(session->cashFloat, m_desk.currency());
    view.tickets = static_cast<int>(running.tickets());
    view.sales = Money::fromMinor(running.totals().gross, m_desk.currency());
    return view;
}

Result<SessionView, CashRefusal> CashOffice::open(const CashCount& cashFloat)
{
    if (m_desk.till().journal().state().session.open) {
        return unexpected(CashRefusal::SessionOpen);
    }
    const journal::CashRecord record{
        .kind = journal::CashKind::Float,
        .session = Uuid::timeOrdered(m_desk.clock().now(), m_desk.random()).text(),
        .currency = std::string(m_desk.currency().code()),
        .amount = worth(cashFloat),
        .denominations = piecesOf(cashFloat),
    };
    if (!m_desk.till().journal().appendAlone({.payload = record, .operatorCode = m_desk.operatorCode()})) {
        return unexpected(CashRefusal::NotAllowed);
    }
    return session();
}

CloseComparison CashOffice::comparisonWith(std::optional<Money> counted)
{
    const journal::ChainState& state = m_desk.till().journal().state();
    const Currency currency = m_desk.currency();
    const Money expected = Money::fromMinor(state.session.expectedCash, currency);
    const Money card = Money::fromMinor(tenderAmount(state.sessionClose.running, "card"), currency);
    const Money cash = counted.value_or(expected);
    const Money difference = cash - expected;
    CloseComparison comparison{
        .tenders = {{TenderKind::Cash, cash, expected, difference, true},
            {TenderKind::Card, card, card, Money::zero(currency), false}},
        .counted = cash,
        .expected = expected,
        .difference = difference,
        .threshold = Money::zero(currency),
        .recounts = std::max(0, m_counts - 1),
    };
    if (const auto& store = m_desk.store()) {
        comparison.threshold = store->policies.varianceLimit;
    }
    comparison.overThreshold = difference.absolute() > comparison.threshold;
    return comparison;
}

journal::CashRecord CashOffice::countRecord(const CashCount& counted) const
{
    return {
        .kind = journal::CashKind::Count,
        .session = m_desk.till().journal().state().session.id,
        .currency = m_desk.till().journal().state().genesis.currency,
        .amount = worth(counted),
        .denominations = piecesOf(counted),
        .counted = worth(counted),
    };
}

Result<CloseComparison, CashRefusal> CashOffice::compare(const CashCount& counted)
{
    if (!m_desk.till().journal().state().session.open) {
        return unexpected(CashRefusal::NoSession);
    }
    const auto missing = std::ranges::any_of(
        denominations(m_desk.currency()), [&](std::int64_t denomination) { return !counted.contains(denomination); });
    if (missing) {
        return unexpected(CashRefusal::CountIncomplete);
    }
    const auto recorded =
        m_desk.till().journal().appendAlone({.payload = countRecord(counted), .operatorCode = m_desk.operatorCode()});
    if (!recorded) {
        return unexpected(CashRefusal::NotAllowed);
    }
    m_counted = counted;
    ++m_counts;
    return comparisonWith(Money::fromMinor(worth(counted), m_desk.currency()));
}

Result<SealedSession, CashRefusal> CashOffice::seal(
    const std::string& reason, const std::optional<Uuid>& approval, bool closeDay)
{
    const std::string session = m_desk.till().journal().state().session.id;
    if (!m_desk.till().journal().state().session.open || !m_counted) {
        return unexpected(CashRefusal::NoSession);
    }
    const Money counted = Money::fromMinor(worth(*m_counted), m_desk.currency());
    SealedSession sealed{.comparison = comparisonWith(counted)};
    if (!sealed.comparison.difference.isZero() && reason.empty()) {
        return unexpected(CashRefusal::ReasonNeeded);
    }
    if (approval && !m_desk.use(*approval, "VARIANCE")) {
        return unexpected(CashRefusal::NotAllowed);
    }
    const SessionView view = this->session();
    sealed.tickets = view.tickets;
    sealed.sales = view.sales;

    storage::RegisterJournal& journal = m_desk.till().journal();
    storage::Transaction transaction = m_desk.till().begin();
    if (!reason.empty()) {
        journal::CashRecord explained = countRecord(*m_counted);
        explained.reason = reason;
        explained.approval = approval ? approval->text() : std::string();
        if (!journal.append({.payload = explained, .operatorCode = m_desk.operatorCode()})) {
            return unexpected(CashRefusal::NotAllowed);
        }
    }
    const auto z = journal.append(closeDraft(m_desk, journal::CloseLevel::Session, session));
    if (!z) {
        return unexpected(CashRefusal::NotAllowed);
    }
    sealed.number = std::get<journal::CloseRecord>(z->payload).number;
    sealed.sequence = z->envelope.sequence;
    if (closeDay && journal.state().dayOpen) {
        const auto day = journal.append(closeDraft(m_desk, journal::CloseLevel::Day, {}));
        if (!day) {
            return unexpected(CashRefusal::NotAllowed);
        }
        sealed.dayNumber = std::get<journal::CloseRecord>(day->payload).number;
    }
    transaction.commit();
    m_counted.reset();
    m_counts = 0;
    return sealed;
}

Result<CloseComparison, CashRefusal> CashOffice::read()
{
    const journal::ChainState& state = m_desk.till().journal().state();
    if (!state.session.open) {
        return unexpected(CashRefusal::NoSession);
    }
    journal::Object data;
    data.set("expected", state.session.expectedCash);
    data.set("tickets", state.sessionClose.running.tickets());
    data.set("gross", state.sessionClose.running.totals().gross);
    m_desk.event("X_READ", "lecture X", std::move(data));
    return comparisonWith(std::nullopt);
}

} // namespace comptoir::shop
