// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/verifier.h"

#include "app/core/journal/chain_checks.h"
#include "app/core/journal/key_ring.h"
#include "app/core/journal/payload_checks.h"
#include "app/core/journal/sum.h"

namespace comptoir::journal {

namespace {

constexpr std::int64_t kProgressEvery = 1000;

std::string faultText(const RecordFault& fault)
{
    if (const auto* canonical = std::get_if<CanonicalFault>(&fault)) {
        return fmt::format("le corps n’est pas sous forme canonique, octet {}", canonical->offset);
    }
    return fmt::format("champ « {} » absent ou d’un autre genre", std::get<FieldFault>(fault).field);
}

} // namespace

struct Verifier::Parts {
    VerifyOptions options;
    VerifyContext context;
    KeyRing keys;
    ChainChecks chain;
    PayloadChecks payloads;

    explicit Parts(VerifyOptions chosen)
        : options(std::move(chosen))
        , keys(options.key, options.root)
    {
        if (options.genesis) {
            context.state.genesis = *options.genesis;
        }
    }

    void note(std::int64_t sequence, const crypto::Hash& hash);
    void describe(const Record& record);
    void checkSound(const Record& record, const StoredRecord& stored);
};

/// Remembers the hash of the body at `sequence`, for those who point back at it.
void Verifier::Parts::note(std::int64_t sequence, const crypto::Hash& hash)
{
    if (context.hashes.empty()) {
        context.firstSequence = sequence;
        context.report.firstSequence = sequence;
    }
    context.keepHash(sequence, hash);
}

void Verifier::Parts::describe(const Record& record)
{
    Report& report = context.report;
    if (report.registerId.empty()) {
        report.registerId = record.envelope.registerId;
        report.firstDay = record.envelope.businessDay;
    }
    report.lastDay = record.envelope.businessDay;
    ++report.counts[std::string(textOf(record.envelope.type))];
    const auto* ticket = std::get_if<TicketRecord>(&record.payload);
    if (ticket != nullptr && record.envelope.mode == Mode::Production) {
        ReportTotals& totals = report.totals;
        ++totals.tickets;
        totals.gross = plus(totals.gross, ticket->totals.gross);
        totals.netOfTax = plus(totals.netOfTax, ticket->totals.netOfTax);
        totals.tax = plus(totals.tax, ticket->totals.tax);
    }
}

void Verifier::Parts::checkSound(const Record& record, const StoredRecord& stored)
{
    ChainChecks::checkColumns(context, record, stored);
    chain.check(context, record);
    payloads.check(context, record);
    if (options.signatures) {
        keys.check(context, record.envelope.key, record.hash, stored.signature);
        if (const auto* key = std::get_if<KeyRecord>(&record.payload)) {
            keys.announce(context, *key, record.envelope);
        }
    }
    describe(record);
    context.state.replay(record);
    if (options.readable) {
        options.readable(record);
    }
}

Verifier::Verifier(VerifyOptions options)
    : m_parts(std::make_unique<Parts>(std::move(options)))
{
}

Verifier::~Verifier() = default;

void Verifier::add(const StoredRecord& stored)
{
    VerifyContext& context = m_parts->context;
    ++context.report.records;
    context.sequence = stored.sequence;
    if (!stored.fault.empty()) {
        context.anomaly(Check::Readable, stored.fault);
    }
    if (stored.body.empty()) {
        return;
    }
    const auto record = readRecord(stored.body);
    const crypto::Hash hash = record ? record->hash : crypto::sha256(stored.body);
    context.unless(
        !stored.fault.empty() || stored.hash == hash.hex(), Check::Hash, "l’empreinte rangée n’est pas celle du corps");
    m_parts->note(stored.sequence, hash);
    if (record) {
        m_parts->checkSound(*record, stored);
    } else {
        const bool canonical = std::holds_alternative<FieldFault>(record.error());
        context.anomaly(canonical ? Check::Envelope : Check::Canonical, faultText(record.error()));
        context.state.sequence = stored.sequence; // so that the next one is judged by its own merits
        context.state.head = hash;
    }
    context.report.lastSequence = context.state.sequence;
    context.report.headHash = hash.hex();
    if (m_parts->options.progress && context.report.records % kProgressEvery == 0) {
        m_parts->options.progress(context.report.records);
    }
}

void Verifier::compareWitnesses(std::span<const WitnessHead> heads)
{
    VerifyContext& context = m_parts->context;
    for (const WitnessHead& head : heads) {
        context.sequence = head.sequence;
        if (head.sequence > context.report.lastSequence) {
            context.anomaly(Check::Witness,
                fmt::format("le témoin {} tient la séquence {}, que ce journal n’a pas : sa fin manque", head.who,
                    head.sequence));
            continue;
        }
        const crypto::Hash* hash = context.hashAt(head.sequence);
        context.unless(head.sequence < context.firstSequence || (hash != nullptr && hash->hex() == head.hash),
            Check::Witness, "le témoin {} a reçu une autre séquence {} que celle-ci", head.who, head.sequence);
    }
}

const Report& Verifier::soFar() const
{
    return m_parts->context.report;
}

Report Verifier::finish()
{
    VerifyContext& context = m_parts->context;
    if (m_parts->options.signatures) {
        m_parts->keys.finish(context);
    }
    ReportTotals& totals = context.report.totals;
    totals.currency = context.state.genesis.currency;
    totals.grandNet = context.state.grandTotal.net;
    totals.grandAbsolute = context.state.grandTotal.absolute;
    for (int check = 0; check < static_cast<int>(Check::Columns); ++check) {
        context.report.made.insert(static_cast<Check>(check));
    }
    if (!m_parts->options.signatures) {
        context.report.made.erase(Check::Signature);
    }
    if (context.report.counts.empty()) {
        context.report.add({.severity = Severity::Unreadable,
            .sequence = 0,
            .check = Check::Readable,
            .detail = "aucun enregistrement ne peut être lu"});
    }
    return std::move(context.report);
}

Report verify(RecordSource& source, const VerifyOptions& options, std::span<const WitnessHead> witnesses)
{
    Verifier verifier(options);
    while (const auto stored = source.next()) {
        verifier.add(*stored);
    }
    verifier.compareWitnesses(witnesses);
    return verifier.finish();
}

} // namespace comptoir::journal
