// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/payload_checks.h"

#include "app/core/journal/draft_rules.h"
#include "app/core/journal/fiscal_plugin.h"
#include "app/core/journal/invariant.h"

namespace comptoir::journal {

namespace {

void checkFields(VerifyContext& context, const Record& record)
{
    if (record.missing.empty()) {
        return;
    }
    std::string names;
    for (const std::string& path : record.missing) {
        names += names.empty() ? path : ", " + path;
    }
    if (context.early()) {
        context.remark(Check::Fields, "champs absents d’un journal ancien : " + names);
    } else {
        context.anomaly(Check::Fields, "champs absents : " + names);
    }
}

/// A genesis that did not know the records before it: they may be here now, fetched back later.
void checkRestored(VerifyContext& context, const GenesisRecord& genesis)
{
    const ChainState& state = context.state;
    const std::int64_t known = genesis.previousSequence.value_or(0);
    context.unless(genesis.ticketNumber >= state.ticketNumber && genesis.trainingNumber >= state.trainingNumber,
        Check::TicketNumber, "la nouvelle genèse recule les numéros de tickets");
    if (state.sequence > known && genesis.grandTotal != state.grandTotal) {
        context.remark(Check::GrandTotal,
            fmt::format("la reprise ne comptait pas les séquences {} à {}, retrouvées depuis, dans ses grands totaux",
                known + 1, state.sequence));
    }
    if (genesis.witnessedSequence && genesis.witnessedHead && *genesis.witnessedSequence > state.sequence) {
        context.keepHash(*genesis.witnessedSequence, *genesis.witnessedHead);
    }
}

void checkGenesis(VerifyContext& context, const Record& record, const GenesisRecord& genesis)
{
    const ChainState& state = context.state;
    if (!state.empty()) {
        context.unless(genesis.reason != "install", Check::Sequence, "une deuxième genèse d’installation");
        const std::int64_t before = genesis.previousSequence.value_or(0);
        const crypto::Hash* hash = context.hashAt(before);
        const bool there = hash != nullptr && genesis.previousHead == *hash;
        const bool outside = genesis.previousSequence && before < context.firstSequence;
        context.unless(there || outside, Check::Chain, "la nouvelle genèse n’annonce pas la fin du segment précédent");
    }
    if (state.empty()) {
        return; // nothing here to compare with
    }
    if (leavesHole(genesis, record.envelope.sequence)) {
        checkRestored(context, genesis);
        return;
    }
    context.unless(genesis.grandTotal == state.grandTotal, Check::GrandTotal,
        "la nouvelle genèse ne reprend pas les grands totaux");
    context.unless(genesis.ticketNumber >= state.ticketNumber && genesis.trainingNumber >= state.trainingNumber,
        Check::TicketNumber, "la nouvelle genèse recule les numéros de tickets");
}

void checkContent(VerifyContext& context, const Record& record)
{
    for (const SealError& fault : contentFaults(record.payload, context.state.genesis.currency)) {
        context.anomaly(Check::Sums,
            fmt::format("{}, {} : {}", textOf(record.envelope.type), textOf(fault.invariant), fault.detail));
    }
    const auto* event = std::get_if<EventRecord>(&record.payload);
    context.unless(event == nullptr || context.early() || isEventCode(event->code), Check::Fields,
        "le code d’événement « {} » n’est pas de la liste", event != nullptr ? event->code : std::string());
}

void checkStamp(VerifyContext& context, const Record& record)
{
    if (record.data.find(kStamp) == nullptr) {
        return;
    }
    const auto stamp = stampOf(record.data);
    context.unless(stamp.has_value(), Check::Stamp, "le tampon fiscal n’est pas lisible");
    if (stamp && !stamp->degraded.empty()) {
        context.remark(Check::Stamp, fmt::format("tampon fiscal {} incomplet : {}", stamp->country, stamp->degraded));
    }
}

void checkCash(VerifyContext& context, const Record& record, const CashRecord& cash)
{
    const bool counted = cash.kind == CashKind::Count && record.envelope.mode == Mode::Production && cash.expected
        && (context.firstSequence == 1 || context.state.session.open); // else it began before this extract
    context.unless(!counted || *cash.expected == expectedCount(context.state, cash.tender), Check::Sums,
        "le comptage n’attend pas la somme des mouvements de la session");
    const bool judged = record.envelope.mode == Mode::Production && context.firstSequence == 1 && !context.early();
    context.unless(!judged || !sessionFault(cash, context.state), Check::Sums,
        "mouvement d’espèces sans session, ou deuxième fonds de caisse");
}

void checkAck(VerifyContext& context, const AckRecord& ack)
{
    const crypto::Hash* hash = context.hashAt(ack.sequence);
    const bool before = ack.sequence < context.firstSequence;
    context.unless(before || (hash != nullptr && *hash == ack.hash), Check::Witness,
        "le témoin {} a reçu une autre séquence {} que celle-ci", ack.who, ack.sequence);
}

/// The fields an early close had; a close of the product is compared whole.
bool earlyCloseAgrees(const CloseRecord& close, const CloseRecord& expected)
{
    return close.tickets == expected.tickets && close.totals.gross == expected.totals.gross
        && close.totals.netOfTax == expected.totals.netOfTax && close.totals.tax == expected.totals.tax;
}

bool sumsAgree(const CloseRecord& close, const CloseRecord& expected)
{
    return close.counts == expected.counts && close.training == expected.training && close.tickets == expected.tickets
        && close.totals == expected.totals && close.discounts == expected.discounts && close.vat == expected.vat
        && close.tenders == expected.tenders && close.money == expected.money && close.cash == expected.cash
        && close.session == expected.session && close.day == expected.day && close.period == expected.period
        && close.closes == expected.closes;
}

void checkClose(VerifyContext& context, const CloseRecord& close)
{
    const CloseRecord expected = completedClose(close, context.state);
    const bool known = context.firstSequence == 1 || expected.number > 1;
    if (!known) {
        return; // its period began before this extract
    }
    const std::string name = fmt::format("clôture {} n° {}", textOf(close.level), close.number);
    context.unless(close.number == expected.number, Check::Closes, "{} : numéro qui ne suit pas", name);
    context.unless(close.from == expected.from && close.to == expected.to, Check::Closes,
        "{} : de {} à {}, attendu de {} à {}", name, close.from, close.to, expected.from, expected.to);
    context.unless(close.previousClose == expected.previousClose, Check::Closes, "{} : clôture précédente", name);
    context.unless(close.grandTotal == expected.grandTotal, Check::GrandTotal, "{} : grands totaux", name);
    if (close.early && context.early()) {
        context.unless(earlyCloseAgrees(close, expected), Check::Closes, "{} : totaux ≠ somme des tickets", name);
        return;
    }
    context.unless(sumsAgree(close, expected), Check::Closes, "{} : totaux ≠ somme des enregistrements", name);
    context.unless(close.merkleRoot == expected.merkleRoot, Check::Closes, "{} : racine de Merkle", name);
    context.unless(close.unwitnessed == expected.unwitnessed, Check::Closes, "{} : nombre sans témoin", name);
    const bool rightMoment = !closeFault(expected, context.state);
    context.unless(rightMoment, Check::Closes, "{} : rien n’était à clore", name);
}

} // namespace

void PayloadChecks::check(VerifyContext& context, const Record& record)
{
    if (const auto* genesis = std::get_if<GenesisRecord>(&record.payload)) {
        checkGenesis(context, record, *genesis);
        context.state.genesis.schema = genesis->schema;
    }
    checkFields(context, record);
    checkContent(context, record);
    checkStamp(context, record);
    m_references.check(context, record);
    const bool training = record.envelope.mode == Mode::Training;
    context.unless(!training || allowedInTraining(record.envelope.type), Check::Training, "{} en mode école",
        textOf(record.envelope.type));
    if (const auto* ticket = std::get_if<TicketRecord>(&record.payload)) {
        checkTicket(context, record, *ticket);
    } else if (const auto* emission = std::get_if<EmissionRecord>(&record.payload)) {
        checkEmission(context, *emission);
    } else if (const auto* cash = std::get_if<CashRecord>(&record.payload)) {
        checkCash(context, record, *cash);
    } else if (const auto* close = std::get_if<CloseRecord>(&record.payload)) {
        checkClose(context, *close);
    } else if (const auto* ack = std::get_if<AckRecord>(&record.payload)) {
        checkAck(context, *ack);
    }
}

void PayloadChecks::checkTicket(VerifyContext& context, const Record& record, const TicketRecord& ticket)
{
    const ChainState& state = context.state;
    const Envelope& envelope = record.envelope;
    const bool training = envelope.mode == Mode::Training;
    const auto number = numberOfTicket(ticket.number, envelope.registerId, envelope.mode);
    const std::int64_t last = training ? state.trainingNumber : state.ticketNumber;
    const bool anyNumber = context.firstSequence > 1 && last == 0;
    context.unless(number && (anyNumber || *number == last + 1), Check::TicketNumber, "ticket {} après le numéro {}",
        ticket.number, last);
    const bool totalKnown = context.firstSequence == 1 || state.types.contains({RecordType::Ticket, Mode::Production});
    const GrandTotal expected = training ? state.grandTotal : accumulate(state.grandTotal, ticket);
    context.unless(!totalKnown || ticket.grandTotal == expected, training ? Check::Training : Check::GrandTotal,
        "grand total {} / {}, attendu {} / {}", ticket.grandTotal.net, ticket.grandTotal.absolute, expected.net,
        expected.absolute);
    m_returns.check(context, record, ticket);
}

void PayloadChecks::checkEmission(VerifyContext& context, const EmissionRecord& emission)
{
    const bool before = emission.of < context.firstSequence;
    context.unless(before || (emission.of < context.sequence && context.hashAt(emission.of) != nullptr), Check::Copies,
        "l’émission montre la séquence {}, qui n’existe pas", emission.of);
    if (emission.channel != Channel::Paper || before) {
        return;
    }
    Paper& paper = m_papers[emission.of];
    const bool result = !emission.status.empty() && emission.copy == paper.last;
    const std::int64_t next = paper.untouched ? paper.last : paper.last + 1;
    context.unless(result || emission.copy == next, Check::Copies, "copie {} de la séquence {}, attendu {}",
        emission.copy, emission.of, next);
    paper = {.last = emission.copy, .untouched = emission.status == kNoByteTaken};
}

} // namespace comptoir::journal
