// SPDX-License-Identifier: Apache-2.0
#include "app/shop/cash/cash_office.h"

#include "app/shop/cash/cash_reports.h"
#include "app/shop/settlement/business_day.h"

#include <algorithm>

namespace comptoir::shop {

namespace {

DrawerLevel levelOf(Money cash, const std::optional<Money>& limit)
{
    if (!limit || cash.minor() * 4 <= limit->minor() * 3) {
        return DrawerLevel::Normal;
    }
    return cash > *limit ? DrawerLevel::DropAdvised : DrawerLevel::NearLimit;
}

bool goesOut(journal::CashKind kind)
{
    return kind == journal::CashKind::PayOut || kind == journal::CashKind::Drop;
}

bool needsReason(journal::CashKind kind)
{
    return kind == journal::CashKind::PayIn || kind == journal::CashKind::PayOut;
}

} // namespace

CashOffice::CashOffice(Desk& desk, OpenSale& sale)
    : m_desk(desk)
    , m_closing(desk, sale)
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
    const Money cash =
        Money::fromMinor(m_desk.till().sales().expectedCash(m_desk.registerId(), session->id), m_desk.currency());
    view.open = true;
    view.since = session->openedAt;
    view.operatorCode = session->operatorCode;
    view.cashFloat = Money::fromMinor(session->cashFloat, m_desk.currency());
    view.tickets = static_cast<int>(running.tickets());
    view.sales = Money::fromMinor(running.totals().gross, m_desk.currency());
    view.level = levelOf(cash, m_desk.store()->policies.drawerLimit);
    if (m_desk.role().may(Permission::Reports)) {
        view.inDrawer = cash;
    }
    return view;
}

Result<SessionView, CashRefusal> CashOffice::open(const CashCount& cashFloat, const std::string& note)
{
    if (m_desk.till().journal().state().session.open) {
        return unexpected(CashRefusal::SessionOpen);
    }
    closeOverdue(m_desk);
    const journal::CashRecord record{
        .kind = journal::CashKind::Float,
        .session = Uuid::timeOrdered(m_desk.clock().now(), m_desk.random()).text(),
        .currency = std::string(m_desk.currency().code()),
        .amount = worth(cashFloat),
        .denominations = piecesOf(cashFloat),
        .reason = note,
    };
    if (!m_desk.till().journal().appendAlone({.payload = record, .operatorCode = m_desk.operatorCode()})) {
        return unexpected(CashRefusal::NotAllowed);
    }
    return session();
}

Result<void, CashRefusal> CashOffice::admit(const CashMove& move, const std::optional<Uuid>& approval)
{
    if (!m_desk.till().journal().state().session.open) {
        return unexpected(CashRefusal::NoSession);
    }
    if (!move.amount.isPositive()) {
        return unexpected(CashRefusal::NothingMoved);
    }
    if (needsReason(move.kind) && move.reason.empty()) {
        return unexpected(CashRefusal::ReasonNeeded);
    }
    if (move.kind == journal::CashKind::Drop && move.bag.empty()) {
        return unexpected(CashRefusal::BagNeeded);
    }
    if (move.witness == m_desk.operatorCode()) { // nobody witnesses their own drop
        return unexpected(CashRefusal::NotAllowed);
    }
    if (move.kind != journal::CashKind::PayOut) {
        return {};
    }
    if (approval) {
        return m_desk.use(*approval, "CASH_OUT") ? Result<void, CashRefusal>() : unexpected(CashRefusal::NeedsApproval);
    }
    const std::optional<Money>& limit = m_desk.role().cashOutLimit;
    const bool within = m_desk.role().may(Permission::CashOut) && (!limit || move.amount <= *limit);
    return within ? Result<void, CashRefusal>() : unexpected(CashRefusal::NeedsApproval);
}

Result<SessionView, CashRefusal> CashOffice::move(
    const CashMove& move, Drawer& drawer, const std::optional<Uuid>& approval)
{
    check(goesOut(move.kind) || move.kind == journal::CashKind::PayIn || move.kind == journal::CashKind::Loan,
        "a kind of cash movement");
    if (const auto admitted = admit(move, approval); !admitted) {
        return unexpected(admitted.error());
    }
    storage::RegisterJournal& journal = m_desk.till().journal();
    storage::Transaction transaction = m_desk.till().begin();
    const auto recorded = journal.append(m_desk.draft(journal::CashRecord{
        .kind = move.kind,
        .session = journal.state().session.id,
        .currency = std::string(m_desk.currency().code()),
        .amount = move.amount.minor(),
        .denominations = piecesOf(move.pieces),
        .reason = move.reason,
        .witness = move.witness,
        .bag = move.bag,
        .approval = approval ? approval->text() : std::string(),
    }));
    if (!recorded) {
        return unexpected(CashRefusal::NotAllowed);
    }
    if (move.kind == journal::CashKind::Drop && move.witness.empty()) {
        journal::Object data;
        data.set("action", "DROP");
        data.set("amount", move.amount.minor());
        const auto listed = journal.append(m_desk.draft(
            journal::EventRecord{.code = "OVERRIDE", .text = "prélèvement sans témoin", .data = std::move(data)}));
        check(listed.has_value(), "an event is always recordable");
    }
    transaction.commit();
    if (m_desk.mode() == Mode::Production) {
        drawer.open();
    }
    return session();
}

std::vector<DrawerLogEntry> CashOffice::drawerLog(int limit)
{
    std::vector<DrawerLogEntry> log;
    if (!m_desk.ready()) {
        return log;
    }
    storage::RegisterJournal& journal = m_desk.till().journal();
    for (const storage::CashMovement& movement :
        m_desk.till().sales().cashMovements(m_desk.registerId(), journal.state().session.id, limit)) {
        const auto record = journal.reader().record(movement.sequence);
        check(record.has_value(), "the ledger names a record of this journal");
        const auto& cash = std::get<journal::CashRecord>(record->payload);
        log.push_back({.sequence = movement.sequence,
            .at = {record->envelope.atMs},
            .kind = cash.kind,
            .amount = Money::fromMinor(movement.amount, m_desk.currency()),
            .pieces = cash.denominations,
            .operatorCode = record->envelope.operatorCode,
            .reason = cash.reason,
            .bag = cash.bag,
            .witness = cash.witness});
    }
    return log;
}

std::vector<storage::Review> CashOffice::reviews(int limit)
{
    return m_desk.till().sales().reviews(m_desk.registerId(), limit);
}

std::vector<Operator> CashOffice::witnesses()
{
    std::vector<Operator> people = m_desk.reference().operators();
    std::erase_if(people, [this](const Operator& person) { return person.code == m_desk.operatorCode(); });
    return people;
}

Result<SessionReading, CashRefusal> CashOffice::read()
{
    const journal::ChainState& state = m_desk.till().journal().state();
    if (!state.session.open) {
        return unexpected(CashRefusal::NoSession);
    }
    SessionReading reading{
        .session = session(), .comparison = m_closing.comparison(), .totals = state.sessionClose.running};
    journal::Object data;
    data.set("expected", state.session.expectedCash);
    data.set("tickets", reading.totals.tickets());
    data.set("gross", reading.totals.totals().gross);
    m_desk.event("X_READ", "lecture X", std::move(data));
    reading.sequence = state.sequence;
    reading.at = m_desk.clock().now();
    if (!m_desk.role().may(Permission::Reports)) {
        CloseComparison& blind = reading.comparison;
        for (TenderComparison& tender : blind.tenders) {
            tender.expected.reset();
        }
        blind.expected = m_desk.zero();
        blind.counted = m_desk.zero(); // not counted yet, it is what is expected
        blind.difference = m_desk.zero();
        blind.hint.reset();
    }
    return reading;
}

std::string CashOffice::nameOf(const std::string& operatorCode)
{
    const std::vector<Operator> people = m_desk.reference().operators();
    const auto found = std::ranges::find(people, operatorCode, &Operator::code);
    return found == people.end() ? operatorCode : found->firstName;
}

text::Report CashOffice::slip(const DrawerLogEntry& entry)
{
    check(m_desk.ready(), "what moved was moved in a store");
    return slipOf(entry,
        {.store = *m_desk.store(),
            .till = m_desk.name(),
            .who = nameOf(entry.operatorCode),
            .witness = entry.witness.empty() ? std::string() : nameOf(entry.witness),
            .language = m_desk.language()});
}

text::Report CashOffice::report(const SessionReading& reading)
{
    check(m_desk.ready(), "what is read is a store's");
    return readingReport(reading,
        {.store = *m_desk.store(),
            .till = m_desk.name(),
            .who = nameOf(reading.session.operatorCode),
            .witness = {},
            .language = m_desk.language()});
}

} // namespace comptoir::shop
