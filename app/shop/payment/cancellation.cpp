// SPDX-License-Identifier: Apache-2.0
#include "app/shop/payment/cancellation.h"

#include "app/core/journal/cancellation.h"

#include <algorithm>
#include <utility>

namespace comptoir::shop {

namespace {

using storage::AttemptState;
using storage::PaymentAttempt;

constexpr const char* kAction = "CANCEL";

bool byCash(const journal::PaymentRecord& payment)
{
    return payment.tender == journal::kCashTender;
}

bool underWay(const PaymentAttempt& attempt)
{
    return attempt.state == AttemptState::Requested || attempt.state == AttemptState::Unknown;
}

Money cardOf(const PaymentAttempt& attempt)
{
    const auto currency = Currency::parse(attempt.currency);
    check(currency.has_value(), "what was charged has a currency");
    return Money::fromMinor(attempt.amountMinor, *currency);
}

} // namespace

Cancellation::Cancellation(Desk& desk, OpenSale& sale, CardTerminal& terminal, Drawer& drawer)
    : m_desk(desk)
    , m_sale(sale)
    , m_terminal(terminal)
    , m_drawer(drawer)
    , m_attempts(desk)
{
}

std::optional<journal::Record> Cancellation::saleAt(std::int64_t sequence)
{
    auto record = m_desk.till().journal().reader().record(sequence);
    const bool ticket = record && record->envelope.registerId == m_desk.registerId()
        && record->envelope.mode == m_desk.mode() && std::holds_alternative<journal::TicketRecord>(record->payload);
    return ticket ? std::move(record) : std::nullopt;
}

/// Why the ticket cannot be cancelled, its payments aside.
std::optional<CancelRefusal> Cancellation::hindrance(const journal::Record& record)
{
    if (std::get<journal::TicketRecord>(record.payload).nature != Nature::Sale) {
        return CancelRefusal::NotASale;
    }
    const journal::Envelope& envelope = record.envelope;
    const auto later = m_desk.till().sales().returnsOf(envelope.registerId, envelope.sequence);
    if (!later.empty()) {
        const bool cancelled = journal::natureOf(later.front().nature) == Nature::Cancellation;
        return cancelled ? CancelRefusal::Cancelled : CancelRefusal::TakenBack;
    }
    const journal::ChainState& state = m_desk.till().journal().state();
    const bool running = state.session.open && envelope.sequence > state.session.opened
        && envelope.sequence > state.dayClose.to && minutesToCutOff(m_desk) != 0;
    return running ? std::nullopt : std::optional(CancelRefusal::SessionOver);
}

Result<CancelOffer, CancelRefusal> Cancellation::offer(std::int64_t sequence)
{
    const auto sale = saleAt(sequence);
    if (!sale) {
        return unexpected(CancelRefusal::NoSuchTicket);
    }
    const auto waiting = begunCancellation(m_desk);
    if (waiting && waiting->sale.envelope.sequence != sequence) {
        return unexpected(CancelRefusal::UnderWay);
    }
    if (const auto hindered = hindrance(*sale); hindered && !waiting) {
        return unexpected(*hindered);
    }
    const auto& ticket = std::get<journal::TicketRecord>(sale->payload);
    if (!m_attempts.charges(ticket)) {
        return unexpected(CancelRefusal::PaidOtherwise);
    }
    CancelOffer offer{.sequence = sequence,
        .number = ticket.number,
        .at = {sale->envelope.atMs},
        .total = Money::fromMinor(ticket.totals.gross + ticket.totals.rounding, m_desk.currency()),
        .cash = m_desk.zero(),
        .card = m_desk.zero()};
    for (const journal::PaymentRecord& payment : ticket.payments) {
        (byCash(payment) ? offer.cash : offer.card) += Money::fromMinor(payment.amount, m_desk.currency());
    }
    return offer;
}

Result<void, CancelRefusal> Cancellation::allowed(const CancelOffer& offer, const std::optional<Uuid>& approval)
{
    if (approval) {
        return m_desk.use(*approval, kAction) ? Result<void, CancelRefusal>()
                                              : unexpected(CancelRefusal::NeedsApproval);
    }
    const Role& role = m_desk.role();
    if (!role.may(Permission::VoidSale) || (role.cashOutLimit && offer.cash > *role.cashOutLimit)) {
        return unexpected(CancelRefusal::NeedsApproval);
    }
    return {};
}

Result<CancelProgress, CancelRefusal> Cancellation::begin(
    std::int64_t sequence, const std::string& reason, const std::optional<Uuid>& approval)
{
    if (m_sale.basket().touched()) {
        return unexpected(CancelRefusal::SaleOpen);
    }
    const auto offer = this->offer(sequence);
    if (!offer) {
        return unexpected(offer.error());
    }
    if (const auto waiting = begunCancellation(m_desk)) {
        return goOn(*waiting);
    }
    if (const auto granted = allowed(*offer, approval); !granted) {
        return unexpected(granted.error());
    }
    m_desk.till().expectRoom();
    const BegunCancellation begun{.sale = *saleAt(sequence),
        .settlement = Uuid::timeOrdered(m_desk.clock().now(), m_desk.random()),
        .reason = reason,
        .operatorCode = m_desk.operatorCode()};
    // No card gets its money back for a ticket that could not be recorded.
    const storage::RegisterJournal& journal = m_desk.till().journal();
    if (const auto sealed = journal.sealer().seal(journal.state(), draftOf(begun)); !sealed) {
        const bool tooLong = sealed.error().invariant == journal::Invariant::TooLarge;
        return unexpected(tooLong ? CancelRefusal::TooLong : CancelRefusal::NotSaved);
    }
    if (offer->card.isPositive()) {
        keep(m_desk, begun);
    }
    return goOn(begun);
}

/// Asks the terminal for the next card that still has to get its money back; none: records the ticket.
Result<CancelProgress, CancelRefusal> Cancellation::goOn(const BegunCancellation& begun)
{
    for (const PaymentAttempt& refund : m_attempts.ofBasket(begun.settlement)) {
        if (underWay(refund)) {
            return CancelProgress{.step = CancelStep::CardUnknown, .card = cardOf(refund)};
        }
    }
    for (const PaymentAttempt& charge : m_attempts.charges(begun.ticket()).value_or(std::vector<PaymentAttempt>())) {
        if (charge.state == AttemptState::Refunded) {
            continue;
        }
        const auto key = m_attempts.requestRefund(begun.settlement, charge);
        if (!key) {
            return unexpected(CancelRefusal::NotSaved);
        }
        if (begun.sale.envelope.mode == Mode::Training) {
            m_attempts.store(*m_attempts.find(*key),
                {.outcome = CardOutcome::Approved, .amount = cardOf(charge), .authorisation = "ECOLE"}, false);
            continue;
        }
        return ask(*key, cardOf(charge));
    }
    auto ticket = record(begun);
    if (!ticket) {
        return unexpected(CancelRefusal::NotSaved);
    }
    return CancelProgress{.step = CancelStep::Done, .card = m_desk.zero(), .ticket = std::move(ticket)};
}

CancelProgress Cancellation::ask(const std::string& key, Money card)
{
    const bool asking = std::exchange(m_asking, true);
    m_answered.reset();
    m_terminal.refund(card, key, [this, key](const CardAnswer& answer) { answered(key, answer); });
    m_asking = asking;
    const auto answer = std::exchange(m_answered, std::nullopt); // one that came at once
    return answer.value_or(CancelProgress{.step = CancelStep::Waiting, .card = card});
}

void Cancellation::answered(const std::string& key, const CardAnswer& answer)
{
    const auto attempt = m_attempts.find(key);
    check(attempt.has_value(), "the terminal answers what was asked");
    m_attempts.store(*attempt, answer, false);
    const auto waiting = begunCancellation(m_desk);
    if (!waiting || waiting->settlement != attempt->basket) {
        return; // settled by hand meanwhile, and ended
    }
    CancelProgress progress{.card = cardOf(*attempt), .reason = answer.reason};
    switch (answer.outcome) {
    case CardOutcome::Approved:
        progress = goOn(*waiting).value_or(CancelProgress{.step = CancelStep::NotSaved, .card = progress.card});
        break;
    case CardOutcome::Declined:
    case CardOutcome::Cancelled:
        progress.step = CancelStep::CardRefused;
        resume();
        break;
    case CardOutcome::Unknown:
        progress.step = CancelStep::CardUnknown;
        break;
    }
    if (m_asking) {
        m_answered = std::move(progress);
    } else if (m_told) {
        m_told(progress);
    }
}

std::optional<CancelledTicket> Cancellation::resume()
{
    const auto waiting = begunCancellation(m_desk);
    if (!waiting) {
        return std::nullopt;
    }
    const auto refunds = m_attempts.ofBasket(waiting->settlement);
    const auto paid = m_attempts.charges(waiting->ticket()).value_or(std::vector<PaymentAttempt>());
    const auto has = [](AttemptState state) { return [state](const PaymentAttempt& a) { return a.state == state; }; };
    if (std::ranges::any_of(refunds, underWay)) {
        return std::nullopt;
    }
    if (std::ranges::all_of(paid, has(AttemptState::Refunded))) {
        return record(*waiting);
    }
    if (std::ranges::none_of(refunds, has(AttemptState::Approved))) {
        forgetCancellation(m_desk);
    }
    return std::nullopt;
}

journal::Draft Cancellation::draftOf(const BegunCancellation& begun)
{
    journal::TicketRecord ticket = journal::cancelling(begun.sale, begun.reason);
    ticket.settlement = begun.settlement.text();
    auto refunds = m_attempts.ofBasket(begun.settlement);
    const auto paid = m_attempts.charges(begun.ticket()).value_or(std::vector<PaymentAttempt>());
    auto charge = paid.begin();
    for (const journal::PaymentRecord& payment : begun.ticket().payments) {
        journal::PaymentRecord& back = ticket.payments.emplace_back(payment);
        back.amount = -payment.amount;
        back.given.reset();
        back.change.reset();
        if (byCash(payment) || charge == paid.end()) {
            continue;
        }
        const auto refund = std::ranges::find_if(refunds, [charge](const PaymentAttempt& attempt) {
            return attempt.refunds == charge->key && attempt.state == AttemptState::Approved;
        });
        back.reference = refund != refunds.end() ? refund->authorisation : std::string();
        ++charge;
    }
    return {.payload = std::move(ticket), .operatorCode = begun.operatorCode, .mode = begun.sale.envelope.mode};
}

/// The ticket, and the end of what was begun, in one transaction; then the drawer, for cash.
std::optional<CancelledTicket> Cancellation::record(const BegunCancellation& begun)
{
    m_sale.closeOverdue(); // one that a card kept waiting may end in a later day
    storage::Transaction transaction = m_desk.till().begin();
    const auto recorded = m_desk.till().journal().append(draftOf(begun));
    if (!recorded) {
        return std::nullopt;
    }
    forgetCancellation(m_desk);
    transaction.commit();
    const auto& ticket = std::get<journal::TicketRecord>(recorded->payload);
    CancelledTicket made{.sequence = recorded->envelope.sequence,
        .number = ticket.number,
        .at = {recorded->envelope.atMs},
        .cancels = begun.ticket().number,
        .total = -Money::fromMinor(ticket.totals.gross + ticket.totals.rounding, m_desk.currency()),
        .cash = m_desk.zero(),
        .mode = recorded->envelope.mode};
    for (const journal::PaymentRecord& payment : ticket.payments) {
        made.cash += byCash(payment) ? -Money::fromMinor(payment.amount, m_desk.currency()) : m_desk.zero();
    }
    if (made.cash.isPositive() && made.mode == Mode::Production) {
        m_drawer.open();
    }
    return made;
}

} // namespace comptoir::shop
