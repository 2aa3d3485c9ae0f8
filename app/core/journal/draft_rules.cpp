// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/draft_rules.h"

#include "app/core/journal/sum.h"

#include <fmt/format.h>

#include <algorithm>

namespace comptoir::journal {

namespace {

constexpr std::int64_t kCloseStep = 1000;

std::vector<CloseHead> closeHeads(const ChainState& state)
{
    std::vector<CloseHead> heads;
    for (const CloseLevel level : {CloseLevel::Session, CloseLevel::Day, CloseLevel::Month, CloseLevel::Year}) {
        const LevelState& last = state.level(level);
        heads.push_back({.level = level, .number = last.number, .to = last.to, .hash = last.hash});
    }
    return heads;
}

struct Complete {
    const ChainState& state;
    std::string_view registerId;
    Mode mode;

    Payload operator()(GenesisRecord genesis) const
    {
        genesis.schema = 1;
        if (!state.empty()) {
            genesis.previousSequence = state.sequence;
            genesis.previousHead = state.head;
        }
        const std::int64_t at = std::max(genesis.standsAt, genesis.witnessedSequence.value_or(0) + 1);
        if (leavesHole(genesis, std::max(at, state.sequence + 1))) {
            genesis.closes = closeHeads(state);
            for (CloseHead& head : genesis.closes) { // the lost records may hold closes
                head.number = belowNextMultiple(head.number, kCloseStep);
            }
        }
        if (genesis.reason == "rotate") {
            genesis.grandTotal = state.grandTotal;
            genesis.ticketNumber = state.ticketNumber;
            genesis.trainingNumber = state.trainingNumber;
            genesis.invoiceNumber = state.invoiceNumber;
            genesis.closes = closeHeads(state);
        }
        return genesis;
    }

    Payload operator()(TicketRecord ticket) const
    {
        const bool counts = mode == Mode::Production;
        ticket.number = ticketNumber(registerId, mode, (counts ? state.ticketNumber : state.trainingNumber) + 1);
        ticket.grandTotal = counts ? accumulate(state.grandTotal, ticket) : state.grandTotal;
        return ticket;
    }

    Payload operator()(InvoiceRecord invoice) const
    {
        invoice.number = invoiceNumber(registerId, state.invoiceNumber + 1);
        return invoice;
    }

    Payload operator()(CashRecord cash) const
    {
        if (cash.kind == CashKind::Count) {
            cash.expected = expectedCount(state, cash.tender);
            cash.counted = cash.amount;
            cash.difference = minus(cash.amount, *cash.expected);
        }
        return cash;
    }

    Payload operator()(CloseRecord close) const { return completedClose(std::move(close), state); }

    template <class T>
    Payload operator()(T asItIs) const
    {
        return asItIs;
    }
};

std::optional<SealError> first(std::vector<SealError> faults)
{
    if (faults.empty()) {
        return std::nullopt;
    }
    return std::move(faults.front());
}

std::optional<SealError> unless(bool holds, Invariant invariant, std::string_view detail)
{
    if (holds) {
        return std::nullopt;
    }
    return SealError{invariant, std::string(detail)};
}

/// What the state says against a payload that is sound in itself.
struct FindFault {
    const ChainState& state;
    Mode mode;

    std::optional<SealError> operator()(const TicketRecord& ticket) const
    {
        const bool fits = ticket.grandTotal.net <= kMaxInteger && ticket.grandTotal.net >= -kMaxInteger
            && ticket.grandTotal.absolute <= kMaxInteger;
        return unless(fits, Invariant::Overflow, "grand total");
    }

    std::optional<SealError> operator()(const CashRecord& cash) const
    {
        return mode == Mode::Training ? std::nullopt : sessionFault(cash, state);
    }

    std::optional<SealError> operator()(const CloseRecord& close) const { return closeFault(close, state); }

    std::optional<SealError> operator()(const GenesisRecord& genesis) const
    {
        // The periods of a new file begin with it: what is open would lose its beginning.
        const bool between =
            !state.dayOpen && !state.session.open && state.monthClose.period.empty() && state.yearClose.period.empty();
        return unless(genesis.reason != "rotate" || between, Invariant::Level, "a rotation inside a period");
    }

    std::optional<SealError> operator()(const EventRecord& event) const
    {
        return unless(isEventCode(event.code), Invariant::EventCode, event.code);
    }

    template <class T>
    std::optional<SealError> operator()(const T&) const
    {
        return std::nullopt;
    }
};

} // namespace

bool allowedInTraining(RecordType type)
{
    return type != RecordType::Genesis && type != RecordType::Key && type != RecordType::Close
        && type != RecordType::Ack && type != RecordType::Invoice && type != RecordType::Archive;
}

std::optional<SealError> sessionFault(const CashRecord& cash, const ChainState& state)
{
    if (cash.kind == CashKind::NoSale) {
        return std::nullopt;
    }
    const bool wantsOpen = cash.kind != CashKind::Float;
    return unless(state.session.open == wantsOpen, Invariant::Session,
        wantsOpen ? "no session is open" : "a session is open already");
}

std::optional<SealError> closeFault(const CloseRecord& close, const ChainState& state)
{
    switch (close.level) {
    case CloseLevel::Session:
        return unless(state.session.open, Invariant::Session, "no session is open");
    case CloseLevel::Day:
        return unless(state.dayOpen, Invariant::DayClosed, "no day is open");
    case CloseLevel::Month:
        return unless(!state.dayOpen && close.closes > 0, Invariant::Level, "a month closes after its last day");
    case CloseLevel::Year:
        return unless(!state.dayOpen && close.closes > 0 && state.monthClose.period.empty(), Invariant::Level,
            "a year closes after its last month");
    }
    return std::nullopt;
}

CloseRecord completedClose(CloseRecord close, const ChainState& state)
{
    const LevelState& level = state.level(close.level);
    close.currency = state.genesis.currency;
    close.number = level.number + 1;
    close.from = level.to + 1;
    close.to = state.sequence;
    close.previousClose = level.hash;
    level.running.fillInto(close);
    close.grandTotal = state.grandTotal;
    close.unwitnessed = state.sequence - state.acknowledged;
    close.cash = level.running.sealedCash();
    close.period = level.period;
    switch (close.level) {
    case CloseLevel::Session:
        close.session = state.session.id;
        close.cash = {.expected = state.session.expectedCash, .counted = state.session.counted, .difference = {}};
        if (close.cash.counted) {
            close.cash.difference = minus(*close.cash.counted, close.cash.expected);
        }
        break;
    case CloseLevel::Day:
        close.day = state.businessDay;
        break;
    case CloseLevel::Month:
        close.to = state.dayClose.to;
        break;
    case CloseLevel::Year:
        close.to = state.monthClose.to;
        break;
    }
    return close;
}

Payload completed(const Draft& draft, const ChainState& state, std::string_view registerId)
{
    return std::visit(Complete{state, registerId, draft.mode}, draft.payload);
}

std::optional<SealError> draftFault(const Draft& completed, const ChainState& state)
{
    const RecordType type = typeOf(completed.payload);
    const bool starts = type == RecordType::Genesis;
    if (starts != state.empty()) {
        const auto* genesis = std::get_if<GenesisRecord>(&completed.payload);
        const bool newSegment = genesis != nullptr && genesis->reason != "install";
        if (!newSegment) {
            return SealError{Invariant::Genesis, state.empty() ? "no genesis yet" : "there is a genesis already"};
        }
    }
    if (completed.mode == Mode::Training && !allowedInTraining(type)) {
        return SealError{Invariant::Training, std::string(textOf(type))};
    }
    if (auto fault = first(contentFaults(completed.payload, state.genesis.currency))) {
        return fault;
    }
    return std::visit(FindFault{state, completed.mode}, completed.payload);
}

} // namespace comptoir::journal
