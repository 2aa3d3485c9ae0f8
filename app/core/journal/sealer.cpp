// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/sealer.h"

#include "app/core/journal/business_day.h"
#include "app/core/journal/draft_rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace comptoir::journal {

namespace {

// Records made within one millisecond run ahead of the clock; only more than this is a clock set back.
constexpr std::int64_t kClockToleranceMs = 2000;

std::optional<SealError> identityFault(const Identity& identity)
{
    const auto digits = [](std::string_view text, std::size_t count) {
        return text.size() == count && text.find_first_not_of("0123456789") == std::string_view::npos;
    };
    const bool whole = digits(identity.entity, 9) && digits(identity.establishment, 14) && !identity.registerId.empty()
        && !identity.software.empty() && identity.perimeter.size() == 16 && identity.rules.size() == 16;
    if (whole) {
        return std::nullopt;
    }
    return SealError{Invariant::Identity, fmt::format("register {}", identity.registerId)};
}

/// Where a genesis stands: after a restore it jumps to one above what a witness holds (journal.md §2, §10). What it
/// jumps over is not known here, nor on which day it was: types are counted anew, and the day is today's.
void placeGenesis(GenesisRecord genesis, const ChainState& state, const std::string& today, Envelope& envelope)
{
    ++envelope.segment;
    if (genesis.witnessedSequence && genesis.witnessedHead && *genesis.witnessedSequence >= envelope.sequence) {
        envelope.sequence = *genesis.witnessedSequence + 1;
        envelope.previous = *genesis.witnessedHead;
    }
    envelope.sequence = std::max(envelope.sequence, genesis.standsAt);
    genesis.previousSequence = state.sequence;
    if (leavesHole(genesis, envelope.sequence)) {
        envelope.typeSequence = 1;
        envelope.typePrevious = {};
        envelope.businessDay = std::max(state.businessDay, today);
    }
}

} // namespace

Sealer::Sealer(Identity identity, Calendar calendar, const Clock& clock, crypto::Signer& signer, std::int64_t boot)
    : m_identity(std::move(identity))
    , m_calendar(std::move(calendar))
    , m_clock(clock)
    , m_signer(signer)
    , m_boot(boot)
    , m_startUptimeMs(clock.uptimeMs())
{
}

Instant Sealer::nextInstant(const ChainState& state) const
{
    const Instant now = m_clock.now();
    return {state.empty() ? now.ms : std::max(now.ms, state.atMs + 1)};
}

Envelope Sealer::envelopeFor(const ChainState& state, const Draft& draft) const
{
    const Instant now = m_clock.now();
    const Instant at = nextInstant(state);
    const LocalTime local = m_calendar.zone.at(at);
    Envelope envelope;
    envelope.entity = m_identity.entity;
    envelope.establishment = m_identity.establishment;
    envelope.registerId = m_identity.registerId;
    envelope.segment = state.segment;
    envelope.sequence = state.sequence + 1;
    envelope.previous = state.head;
    envelope.type = typeOf(draft.payload);
    envelope.mode = draft.mode;
    const auto head = state.types.find({envelope.type, envelope.mode});
    if (head != state.types.end()) {
        envelope.typeSequence = head->second.sequence;
        envelope.typePrevious = head->second.hash;
    }
    ++envelope.typeSequence;
    envelope.atMs = at.ms;
    envelope.localTime = local.rfc3339();
    envelope.businessDay = state.businessDay;
    if (state.businessDay.empty() || (opensDay(draft.payload, draft.mode) && !state.dayOpen && !m_dayHeld)) {
        envelope.businessDay = std::max(state.businessDay, m_calendar.businessDate(at));
    }
    const bool back = !state.empty() && now.ms + kClockToleranceMs < state.atMs;
    envelope.clock = back ? ClockState::Back : m_clock.synchronised() ? ClockState::Ntp : ClockState::Free;
    envelope.boot = m_boot;
    envelope.uptimeMs = m_clock.uptimeMs() - m_startUptimeMs;
    envelope.operatorCode = draft.operatorCode;
    envelope.software = m_identity.software;
    envelope.perimeter = m_identity.perimeter;
    envelope.rules = m_identity.rules;
    envelope.key = m_signer.publicKey().id();
    if (const auto* genesis = std::get_if<GenesisRecord>(&draft.payload)) {
        placeGenesis(*genesis, state, m_calendar.businessDate(at), envelope);
    }
    return envelope;
}

std::vector<CloseLevel> Sealer::closesBefore(const ChainState& state, const Draft& draft) const
{
    if (state.dayOpen || !opensDay(draft.payload, draft.mode)) {
        return {};
    }
    return journal::closesBefore(state, envelopeFor(state, draft).businessDay);
}

Result<Sealed, SealError> Sealer::seal(const ChainState& state, const Draft& draft) const
{
    if (auto fault = identityFault(m_identity)) {
        return unexpected(*std::move(fault));
    }
    if (m_boot < state.boot) {
        return unexpected(SealError{Invariant::Boot, fmt::format("{} after {}", m_boot, state.boot)});
    }
    Record record;
    record.envelope = envelopeFor(state, draft);
    record.payload = completed(draft, state, m_identity.registerId);
    if (auto fault = draftFault(Draft{record.payload, draft.operatorCode, draft.mode}, state)) {
        return unexpected(*std::move(fault));
    }
    if (const auto due = closesBefore(state, draft); !due.empty()) {
        return unexpected(SealError{Invariant::PeriodOpen, std::string(textOf(due.front()))});
    }
    record.data = encodePayload(record.payload);
    if (const auto stamp = m_plugin->stamp(record.envelope, record.payload)) {
        record.data.set(kStamp, encodeStamp(*stamp));
    }
    const Value value = recordValue(record.envelope, record.data);
    if (!isRecordable(value)) {
        return unexpected(SealError{Invariant::NotRecordable, "text that is not UTF-8, or a number too large"});
    }
    std::string body = writeCanonical(value);
    if (body.size() > kMaxBody) {
        return unexpected(SealError{Invariant::TooLarge, fmt::format("{} bytes", body.size())});
    }
    record.hash = crypto::sha256(body);
    crypto::Bytes signature = m_signer.sign(body);
    ChainState next = state;
    next.replay(record);
    SealedRecord stored{
        .segment = record.envelope.segment,
        .sequence = record.envelope.sequence,
        .type = record.envelope.type,
        .businessDay = record.envelope.businessDay,
        .hash = record.hash,
        .signature = std::move(signature),
        .body = std::move(body),
    };
    return Sealed{.stored = std::move(stored), .record = std::move(record), .next = std::move(next)};
}

} // namespace comptoir::journal
