// SPDX-License-Identifier: Apache-2.0
#include "app/shop/cash/session_close.h"

#include <algorithm>

namespace comptoir::shop {

namespace {

constexpr auto kCard = "card";

} // namespace

SessionClose::SessionClose(Desk& desk, OpenSale& sale)
    : m_desk(desk)
    , m_sale(sale)
{
}

Result<void, CashRefusal> SessionClose::mayClose()
{
    const journal::SessionState& session = m_desk.till().journal().state().session;
    if (!session.open) {
        return unexpected(CashRefusal::NoSession);
    }
    if (session.id != m_session) { // what was counted before belongs to another session
        m_session = session.id;
        m_counted.reset();
        m_cards.reset();
    }
    return {};
}

std::optional<Money> SessionClose::limit()
{
    const Role& role = m_desk.role();
    if (role.varianceLimit) {
        return role.varianceLimit;
    }
    if (role.may(Permission::AcceptVariance)) {
        return std::nullopt;
    }
    return m_desk.store()->policies.varianceLimit;
}

std::optional<DifferenceHint> SessionClose::hintFor(Money difference)
{
    if (difference.isZero()) {
        return std::nullopt;
    }
    const auto ticket = m_desk.till().sales().ticketWithChange(
        m_desk.registerId(), m_desk.till().journal().state().session.opened, difference.absolute().minor());
    if (!ticket) {
        return std::nullopt;
    }
    return DifferenceHint{.ticket = ticket->number, .change = difference.absolute(), .at = ticket->at};
}

CloseComparison SessionClose::comparison()
{
    const journal::ChainState& state = m_desk.till().journal().state();
    check(state.session.open, "a session is open");
    const std::string& session = state.session.id;
    const Money expected = amount(m_desk.till().sales().expectedCash(m_desk.registerId(), session));
    const bool counted = m_counted && m_session == session;
    CloseComparison comparison;
    comparison.expected = expected;
    comparison.counted = counted ? amount(worth(*m_counted)) : expected;
    comparison.difference = comparison.counted - expected;
    comparison.tenders = {
        {.kind = TenderKind::Cash,
            .counted = counted ? std::optional(comparison.counted) : std::nullopt,
            .expected = expected},
        {.kind = TenderKind::Card,
            .counted = m_session == session ? m_cards : std::nullopt,
            .expected = amount(journal::expectedCount(state, kCard))},
    };
    comparison.limit = limit();
    comparison.overLimit = comparison.limit && comparison.difference.absolute() > *comparison.limit;
    comparison.recounts = static_cast<int>(std::max<std::int64_t>(0, state.session.counts - 1));
    comparison.hint = hintFor(comparison.difference);
    comparison.heldSales = static_cast<int>(m_desk.till().carts().held(Mode::Production).size());
    return comparison;
}

journal::CashRecord SessionClose::countRecord(const CashCount& counted) const
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

Result<CloseComparison, CashRefusal> SessionClose::count(const CashCount& counted, const std::string& note)
{
    if (const auto open = mayClose(); !open) {
        return unexpected(open.error());
    }
    const auto missing = std::ranges::any_of(
        denominations(m_desk.currency()), [&](std::int64_t denomination) { return !counted.contains(denomination); });
    if (missing) {
        return unexpected(CashRefusal::CountIncomplete);
    }
    journal::CashRecord record = countRecord(counted);
    record.reason = note;
    const auto recorded =
        m_desk.till().journal().appendAlone({.payload = record, .operatorCode = m_desk.operatorCode()});
    if (!recorded) {
        return unexpected(CashRefusal::NotAllowed);
    }
    m_counted = counted;
    return comparison();
}

Result<CloseComparison, CashRefusal> SessionClose::countCards(Money total)
{
    if (const auto open = mayClose(); !open) {
        return unexpected(open.error());
    }
    const journal::CashRecord slip{
        .kind = journal::CashKind::Count,
        .session = m_session,
        .currency = std::string(m_desk.currency().code()),
        .amount = total.minor(),
        .tender = kCard,
    };
    if (total.isNegative()
        || !m_desk.till().journal().appendAlone({.payload = slip, .operatorCode = m_desk.operatorCode()})) {
        return unexpected(CashRefusal::NotAllowed);
    }
    m_cards = total;
    return comparison();
}

Result<void, CashRefusal> SessionClose::admit(const SealChoice& choice, const CloseComparison& comparison)
{
    if (!comparison.difference.isZero() && choice.reason.empty()) {
        return unexpected(CashRefusal::ReasonNeeded);
    }
    if (!comparison.overLimit || choice.unattended) {
        return {};
    }
    const bool granted = choice.approval && m_desk.use(*choice.approval, "VARIANCE");
    return granted ? Result<void, CashRefusal>() : unexpected(CashRefusal::NeedsApproval);
}

/// The last count once more, with what was said about it; and what nobody agreed to, for the manager.
Result<void, CashRefusal> SessionClose::explain(const SealChoice& choice, const CloseComparison& comparison)
{
    storage::RegisterJournal& journal = m_desk.till().journal();
    if (comparison.difference.isZero() && choice.bag.empty()) {
        return {};
    }
    journal::CashRecord explained = countRecord(*m_counted);
    explained.reason = comparison.difference.isZero() ? std::string() : choice.reason;
    explained.bag = choice.bag;
    explained.approval = choice.approval ? choice.approval->text() : std::string();
    if (!journal.append({.payload = explained, .operatorCode = m_desk.operatorCode()})) {
        return unexpected(CashRefusal::NotAllowed);
    }
    if (comparison.overLimit && !choice.approval) {
        journal::Object data;
        data.set("action", "VARIANCE");
        data.set("amount", comparison.difference.minor());
        data.set("reason", choice.reason);
        const journal::EventRecord alone{
            .code = "OVERRIDE", .text = "écart scellé sans accord", .data = std::move(data)};
        const auto listed = journal.append({.payload = alone, .operatorCode = m_desk.operatorCode()});
        check(listed.has_value(), "an event is always recordable");
    }
    return {};
}

Result<SealedSession, CashRefusal> SessionClose::seal(const SealChoice& choice)
{
    if (const auto open = mayClose(); !open) {
        return unexpected(open.error());
    }
    if (!m_counted) {
        return unexpected(CashRefusal::NotCounted);
    }
    if (m_sale.basket().touched() && m_sale.basket().mode() == Mode::Production) {
        return unexpected(CashRefusal::SaleInProgress); // its cash would belong to no session
    }
    SealedSession sealed{.comparison = comparison(), .bag = choice.bag};
    if (const auto admitted = admit(choice, sealed.comparison); !admitted) {
        return unexpected(admitted.error());
    }
    storage::RegisterJournal& journal = m_desk.till().journal();
    const journal::PeriodTotals& running = journal.state().sessionClose.running;
    sealed.tickets = static_cast<int>(running.tickets());
    sealed.sales = amount(running.totals().gross);

    storage::Transaction transaction = m_desk.till().begin();
    if (const auto explained = explain(choice, sealed.comparison); !explained) {
        return unexpected(explained.error());
    }
    const PeriodClose z = closePeriod(m_desk, journal::CloseLevel::Session, m_session);
    sealed.number = z.number;
    sealed.sequence = z.sequence;
    if (choice.closeDay && journal.state().dayOpen) {
        const PeriodClose day = closePeriod(m_desk, journal::CloseLevel::Day);
        sealed.dayNumber = day.number;
        sealed.daySequence = day.sequence;
    }
    transaction.commit();
    m_counted.reset();
    m_session.clear();
    return sealed;
}

} // namespace comptoir::shop
