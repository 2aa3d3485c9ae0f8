// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/chain_state.h"

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
    }

    void operator()(const KeyRecord& key) const
    {
        if (key.action != KeyAction::Revoke) {
            state.keyId = key.keyId;
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
        LevelState* level = nullptr;
        switch (close.level) {
        case CloseLevel::Session:
            level = &state.sessionClose;
            state.session = SessionState();
            break;
        case CloseLevel::Day:
            level = &state.dayClose;
            state.dayOpen = false;
            break;
        case CloseLevel::Month:
        case CloseLevel::Year:
            return;
        }
        *level = LevelState{.number = close.number, .to = close.to, .hash = record.hash, .running = {}};
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
        sessionClose.to = envelope.sequence - 1;
        dayClose.to = envelope.sequence - 1;
    }
    segment = envelope.segment;
    sequence = envelope.sequence;
    head = record.hash;
    atMs = envelope.atMs;
    boot = envelope.boot;
    uptimeMs = envelope.uptimeMs;
    businessDay = envelope.businessDay;
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

bool dayIsOver(const ChainState& state, const Calendar& calendar, Instant now)
{
    return state.dayOpen && calendar.businessDate(now) > state.businessDay;
}

} // namespace comptoir::journal
