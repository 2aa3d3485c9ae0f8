// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/chain_state.h"

#include "app/core/base/check.h"
#include "app/core/journal/invariant.h"
#include "app/core/journal/sum.h"

#include <algorithm>

namespace comptoir::journal {

namespace {

/// What a record changes beyond the chain itself, by what it says.
struct Effect {
    ChainState& state;
    const Record& record;

    bool counts() const { return record.envelope.mode == Mode::Production; }

    void operator()(const GenesisRecord& genesis) const
    {
        state.genesis = genesis;
        state.grandTotal = genesis.grandTotal;
        state.ticketNumber = genesis.ticketNumber;
        state.trainingNumber = genesis.trainingNumber;
        state.invoiceNumber = genesis.invoiceNumber;
        for (const CloseHead& head : genesis.closes) {
            state.level(head.level) = LevelState{.number = head.number, .to = head.to, .hash = head.hash};
        }
        if (leavesHole(genesis, record.envelope.sequence)) {
            beginAnew(genesis);
        } else if (genesis.witnessedSequence) {
            state.acknowledged = std::max(state.acknowledged, *genesis.witnessedSequence);
        }
    }

    void operator()(const KeyRecord& key) const
    {
        if (key.action != KeyAction::Revoke) {
            state.keyId = key.keyId;
            state.keyCertificate = key.certificate;
        }
    }

    void operator()(const TicketRecord& ticket) const
    {
        const Envelope& envelope = record.envelope;
        const auto number = numberOfTicket(ticket.number, envelope.registerId, envelope.mode);
        std::int64_t& last = counts() ? state.ticketNumber : state.trainingNumber;
        last = number.value_or(last);
        if (!counts()) {
            return;
        }
        state.grandTotal = ticket.grandTotal;
        receive(ticket.payments);
    }

    void operator()(const MoneyRecord& money) const
    {
        if (counts()) {
            receive(money.payments);
        }
    }

    void operator()(const InvoiceRecord& invoice) const
    {
        state.invoiceNumber = numberOfInvoice(invoice.number, record.envelope.registerId).value_or(state.invoiceNumber);
    }

    void operator()(const CashRecord& cash) const
    {
        if (!counts()) {
            return;
        }
        SessionState& session = state.session;
        switch (cash.kind) {
        case CashKind::Float:
            state.dayOpen = true;
            session = SessionState{
                .open = true,
                .id = cash.session,
                .opened = record.envelope.sequence,
                .operatorCode = record.envelope.operatorCode,
                .expectedCash = cash.amount,
                .counted = {},
            };
            break;
        case CashKind::PayIn:
        case CashKind::Loan:
            session.expectedCash = plus(session.expectedCash, cash.amount);
            break;
        case CashKind::PayOut:
        case CashKind::Drop:
            session.expectedCash = minus(session.expectedCash, cash.amount);
            break;
        case CashKind::Count:
            if (cash.tender.empty()) {
                session.counted = cash.amount;
                ++session.counts;
            }
            break;
        case CashKind::NoSale:
            break;
        }
    }

    void operator()(const CloseRecord& close) const
    {
        switch (close.level) {
        case CloseLevel::Session:
            state.session = SessionState();
            begin(state.sessionClose, close);
            break;
        case CloseLevel::Day:
            state.dayOpen = false;
            begin(state.dayClose, close);
            addTo(state.monthClose, close, close.day.substr(0, kMonthLength));
            break;
        case CloseLevel::Month:
            begin(state.monthClose, close);
            addTo(state.yearClose, close, close.period.substr(0, kYearLength));
            break;
        case CloseLevel::Year:
            begin(state.yearClose, close);
            break;
        }
    }

    void operator()(const AckRecord& ack) const { state.acknowledged = std::max(state.acknowledged, ack.sequence); }

    void operator()(const PaymentRequestRecord&) const { }
    void operator()(const PaymentResultRecord&) const { }
    void operator()(const VoidRecord&) const { }
    void operator()(const EmissionRecord&) const { }
    void operator()(const EventRecord&) const { }
    void operator()(const NoteRecord&) const { }
    void operator()(const PickupRecord&) const { }
    void operator()(const CustomerRecord&) const { }
    void operator()(const StockRecord&) const { }
    void operator()(const ArchiveRecord&) const { }

private:
    /// What was open when records were lost is not known to have stayed open.
    void beginAnew(const GenesisRecord& genesis) const
    {
        state.acknowledged = genesis.witnessedSequence.value_or(0);
        state.dayOpen = false;
        state.session = SessionState();
        for (LevelState* level : {&state.sessionClose, &state.dayClose, &state.monthClose, &state.yearClose}) {
            *level = LevelState{.number = level->number, .to = record.envelope.sequence - 1, .hash = level->hash};
        }
    }

    /// The period of a level that begins after `close`.
    void begin(LevelState& level, const CloseRecord& close) const
    {
        level = LevelState{.number = close.number, .to = close.to, .hash = record.hash};
    }

    void addTo(LevelState& level, const CloseRecord& close, std::string period) const
    {
        level.running.add(close, record.hash);
        level.period = std::move(period);
    }

    /// Opens the day, and what of it is cash goes into the drawer.
    void receive(const std::vector<PaymentRecord>& payments) const
    {
        state.dayOpen = true;
        for (const PaymentRecord& payment : payments) {
            if (payment.tender == kCashTender) {
                state.session.expectedCash = plus(state.session.expectedCash, payment.amount);
            }
        }
    }
};

} // namespace

void ChainState::replay(const Record& record)
{
    const Envelope& envelope = record.envelope;
    if (sequence == 0) { // where the first closes start, in a journal that does not begin at 1
        for (LevelState* level : {&sessionClose, &dayClose, &monthClose, &yearClose}) {
            level->to = envelope.sequence - 1;
        }
    }
    segment = envelope.segment;
    sequence = envelope.sequence;
    head = record.hash;
    atMs = envelope.atMs;
    boot = envelope.boot;
    uptimeMs = envelope.uptimeMs;
    businessDay = envelope.businessDay;
    rules = envelope.rules;
    if (const auto* opening = std::get_if<GenesisRecord>(&record.payload);
        opening != nullptr && leavesHole(*opening, sequence)) {
        types.clear();
    }
    types[{envelope.type, envelope.mode}] = {.sequence = envelope.typeSequence, .hash = record.hash};
    std::visit(Effect{*this, record}, record.payload);
    // A close belongs to the period it opens: its range ends just before it.
    sessionClose.running.add(record);
    dayClose.running.add(record);
}

std::int64_t expectedCount(const ChainState& state, std::string_view tender)
{
    if (tender.empty()) {
        return state.session.expectedCash;
    }
    const auto& tenders = state.sessionClose.running.tenders();
    const auto found = tenders.find(std::string(tender));
    return found == tenders.end() ? 0 : found->second.amount;
}

LevelState& ChainState::level(CloseLevel level)
{
    switch (level) {
    case CloseLevel::Session:
        return sessionClose;
    case CloseLevel::Day:
        return dayClose;
    case CloseLevel::Month:
        return monthClose;
    case CloseLevel::Year:
        return yearClose;
    }
    failCheck(__builtin_FILE(), __builtin_LINE(), "a level that is none");
}

const LevelState& ChainState::level(CloseLevel level) const
{
    return const_cast<ChainState*>(this)->level(level); // NOLINT(cppcoreguidelines-pro-type-const-cast): reads only
}

} // namespace comptoir::journal
