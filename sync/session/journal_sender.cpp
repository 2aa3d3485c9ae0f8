// SPDX-License-Identifier: Apache-2.0
#include "sync/session/journal_sender.h"

#include "sync/session/translate.h"

#include <algorithm>
#include <utility>

namespace comptoir::sync {

JournalSender::JournalSender(const Clock& clock, JournalSource& source, UplinkObserver& observer, Send send)
    : m_clock(clock)
    , m_source(source)
    , m_observer(observer)
    , m_send(std::move(send))
{
    refreshHeads();
}

void JournalSender::describe(pb::Hello& hello)
{
    lost();
    m_streams.clear();
    refreshHeads();
    for (auto& [registerId, stream] : m_streams) {
        stream.state = State::Described;
        pb::StreamState& state = *hello.add_streams();
        state.set_register_(registerId);
        state.set_segment(stream.head.segment);
        state.set_sequence(stream.head.sequence);
        state.set_hash(bytesOf(stream.head.hash));
        state.set_hub_acknowledged(stream.durable.hub);
        state.set_hq_acknowledged(stream.durable.hq);
    }
}

void JournalSender::opened(const pb::Welcome& welcome)
{
    m_tier = static_cast<Tier>(welcome.tier());
    m_credit = std::clamp<std::size_t>(welcome.credit(), 1, Limits::kInFlight);
    for (const pb::DurableState& server : welcome.streams()) {
        const auto found = m_streams.find(server.register_());
        if (found != m_streams.end()) {
            compare(found->first, found->second, server);
        }
    }
    for (auto& [registerId, stream] : m_streams) {
        if (stream.state == State::Described) {
            stop(registerId, stream, {UplinkAlarmKind::RecordsRefused, registerId, "not taken from this device", {}});
        }
    }
    pushWhatCreditAllows();
}

void JournalSender::lost()
{
    m_credit = 0;
    m_inFlight.clear();
    for (auto& [registerId, stream] : m_streams) {
        stream.state = State::New;
        stream.asideSent = 0;
    }
}

// The table of sync.md §3, one row after the other.
void JournalSender::compare(const std::string& registerId, Stream& stream, const pb::DurableState& server)
{
    const JournalHead theirs{server.segment(), server.sequence(), hashOf(server.hash())};
    if (theirs.sequence > stream.head.sequence) {
        stop(registerId, stream, {UplinkAlarmKind::Fenced, registerId, "the server holds more than this node", theirs});
        keepAside(registerId, stream);
        return;
    }
    if (theirs.sequence > 0) {
        const auto ours = m_source.hashAt(registerId, theirs.sequence);
        const bool differs = ours && *ours != theirs.hash;
        if (const auto later = differs ? m_source.resumesAfter(registerId, theirs) : std::nullopt) {
            stream.next = *later;
            stream.segment = theirs.segment;
            stream.state = State::Open;
            note(registerId, stream, theirs.sequence, server.hq_sequence(), {});
            return;
        }
        if (differs) {
            stop(registerId, stream, {UplinkAlarmKind::Fork, registerId, "same sequence, other hash", theirs});
            keepAside(registerId, stream);
            return;
        }
    }
    const Sequence before = m_tier == Tier::Hub ? stream.durable.hub : stream.durable.hq;
    if (theirs.sequence < before) {
        m_observer.alarmRaised(
            {UplinkAlarmKind::ServerRegressed, registerId, "it had acknowledged " + std::to_string(before), theirs});
    }
    stream.next = theirs.sequence + 1;
    stream.segment = theirs.segment;
    stream.state = State::Open;
    note(registerId, stream, theirs.sequence, server.hq_sequence(), {});
}

bool JournalSender::moved()
{
    refreshHeads();
    if (m_credit == 0) {
        return true;
    }
    for (auto& [registerId, stream] : m_streams) {
        const bool hasGoneOn = stream.stoppedIn > 0 && stream.head.segment > stream.stoppedIn;
        const bool hasCaughtUp = stream.aheadAt > 0 && stream.head.sequence >= stream.aheadAt;
        if (stream.state == State::Stopped && (hasGoneOn || hasCaughtUp)) {
            stream.state = State::New;
            stream.stoppedIn = 0;
            stream.aheadAt = 0;
        }
    }
    pushWhatCreditAllows();
    return std::none_of(
        m_streams.begin(), m_streams.end(), [](const auto& entry) { return entry.second.state == State::New; });
}

bool JournalSender::acknowledged(const pb::Ack& ack)
{
    Stream* const stream = openStream(ack.register_());
    if (stream == nullptr) {
        return true;
    }
    const JournalHead durable{ack.segment(), ack.sequence(), hashOf(ack.hash())};
    const Sequence before = m_tier == Tier::Hub ? stream->durable.hub : stream->durable.hq;
    if (durable.sequence >= stream->next || durable.sequence < before) {
        return false; // not what this session has sent, or less than it said: compare anew
    }
    const auto isAnswered = [&](const Batch& batch) {
        return batch.registerId == ack.register_() && batch.last.sequence <= durable.sequence;
    };
    for (const Batch& batch : m_inFlight) {
        if (isAnswered(batch) && batch.last.sequence == durable.sequence && batch.last.hash != durable.hash) {
            stop(batch.registerId, *stream,
                {UplinkAlarmKind::Fork, ack.register_(), "acknowledged another hash", durable});
            return true;
        }
    }
    std::erase_if(m_inFlight, isAnswered);
    note(ack.register_(), *stream, durable.sequence, ack.hq_sequence(),
        {.who = ack.witness(), .signature = ack.witness_signature(), .atMs = ack.witness_at_ms()});
    pushWhatCreditAllows();
    return true;
}

bool JournalSender::refused(const pb::Nack& nack)
{
    const auto other = m_streams.find(nack.register_());
    if (other != m_streams.end() && other->second.asideSent > 0) {
        other->second.aside = std::exchange(other->second.asideSent, 0) + 1;
        keepAside(other->first, other->second);
        return true;
    }
    Stream* const stream = openStream(nack.register_());
    if (stream == nullptr) {
        return true;
    }
    if (nack.reason() == pb::NACK_GAP) {
        return false;
    }
    const JournalHead theirs{nack.segment(), nack.sequence(), hashOf(nack.hash())};
    const bool fork = nack.reason() == pb::NACK_FORK;
    stop(nack.register_(), *stream,
        {fork ? UplinkAlarmKind::Fork : UplinkAlarmKind::RecordsRefused, nack.register_(),
            pb::NackReason_Name(nack.reason()), theirs});
    pushWhatCreditAllows();
    return true;
}

void JournalSender::fenced(const pb::Fenced& fenced)
{
    if (Stream* const stream = openStream(fenced.register_())) {
        stop(fenced.register_(), *stream,
            {UplinkAlarmKind::Fenced, fenced.register_(), "the server holds more than this node",
                {fenced.segment(), fenced.sequence(), hashOf(fenced.hash())}});
    }
}

bool JournalSender::isOverdue(std::chrono::milliseconds patience) const
{
    return !m_inFlight.empty() && m_clock.uptimeMs() - m_inFlight.front().sentAt > patience.count();
}

std::vector<StreamStatus> JournalSender::streams() const
{
    std::vector<StreamStatus> all;
    all.reserve(m_streams.size());
    for (const auto& [registerId, stream] : m_streams) {
        all.push_back({registerId, stream.head.sequence, stream.durable});
    }
    return all;
}

std::uint64_t JournalSender::waiting() const
{
    std::uint64_t count = 0;
    for (const auto& [registerId, stream] : m_streams) {
        const Sequence durable = m_tier == Tier::Hub ? stream.durable.hub : stream.durable.hq;
        count += stream.head.sequence > durable ? stream.head.sequence - durable : 0;
    }
    return count;
}

void JournalSender::refreshHeads()
{
    for (StreamState& state : m_source.streams()) {
        const auto [entry, isNew] = m_streams.try_emplace(std::move(state.registerId));
        entry->second.head = state.head;
        if (isNew) {
            entry->second.durable = state.acknowledged;
        }
    }
}

void JournalSender::note(
    const std::string& registerId, Stream& stream, Sequence here, Sequence atHq, const Witness& witness)
{
    if (m_tier == Tier::Hub) {
        stream.durable.hub = here;
        // An emptied hub has forgotten what HQ said; HQ has not forgotten the records.
        stream.durable.hq = std::max(stream.durable.hq, std::min(atHq, stream.head.sequence));
    } else {
        stream.durable.hq = here;
    }
    m_source.noteAcknowledged(registerId, stream.durable, witness);
}

void JournalSender::stop(const std::string& registerId, Stream& stream, const UplinkAlarm& alarm)
{
    stream.state = State::Stopped;
    const bool otherCopy = alarm.kind == UplinkAlarmKind::Fenced || alarm.kind == UplinkAlarmKind::Fork;
    stream.stoppedIn = otherCopy ? std::max(1U, stream.head.segment) : 0;
    stream.aheadAt = alarm.kind == UplinkAlarmKind::Fenced ? alarm.serverHead.sequence : 0;
    std::erase_if(m_inFlight, [&](const Batch& batch) { return batch.registerId == registerId; });
    m_observer.alarmRaised(alarm);
}

// One batch of each journal in turn, so that a long backlog of one till never starves the others.
void JournalSender::pushWhatCreditAllows()
{
    auto entry = m_streams.upper_bound(m_turn);
    for (std::size_t idle = 0; m_inFlight.size() < m_credit && idle < m_streams.size(); ++entry) {
        if (entry == m_streams.end()) {
            entry = m_streams.begin();
        }
        idle = pushFrom(entry->first, entry->second) ? 0 : idle + 1;
        m_turn = entry->first;
    }
}

bool JournalSender::pushFrom(const std::string& registerId, Stream& stream)
{
    if (stream.state != State::Open || stream.next > stream.head.sequence) {
        return false;
    }
    pb::Push push;
    push.set_register_(registerId);
    const JournalHead last = fill(push, {stream.segment, stream.next - 1, {}});
    if (push.records().empty()) {
        stop(registerId, stream,
            {UplinkAlarmKind::RecordsRefused, registerId,
                "record " + std::to_string(stream.next) + " is no longer here", {}});
        return false;
    }
    if (!m_send(push)) {
        return false;
    }
    stream.next = last.sequence + 1;
    stream.segment = last.segment;
    stream.head.sequence = std::max(stream.head.sequence, last.sequence);
    m_inFlight.push_back({registerId, last, m_clock.uptimeMs()});
    return true;
}

/// Adds one run of records after `before`, as far as a message holds them; answers the last.
JournalHead JournalSender::fill(pb::Push& push, const JournalHead& before)
{
    JournalHead last = before;
    std::size_t onWire = 0;
    for (JournalRecord& record :
        m_source.read(push.register_(), before.sequence + 1, Limits::kRecords, Limits::kBatchBytes)) {
        if (!follows(record, last)) {
            break;
        }
        const JournalHead head = headOf(record);
        pb::Record wire = toWire(std::move(record));
        onWire += wire.ByteSizeLong();
        if (onWire > kMostOnWire && !push.records().empty()) {
            break;
        }
        *push.add_records() = std::move(wire);
        last = head;
    }
    return last;
}

// What this copy wrote by itself nobody else has, whichever of the two stays: one batch after the other.
void JournalSender::keepAside(const std::string& registerId, Stream& stream)
{
    if (!m_sendsAside) {
        return;
    }
    const Sequence known = m_tier == Tier::Hub ? stream.durable.hub : stream.durable.hq;
    stream.aside = std::max(stream.aside, known + 1);
    pb::Push push;
    push.set_register_(registerId);
    push.set_other_copy(true);
    const JournalHead last = fill(push, {0, stream.aside - 1, {}});
    if (!push.records().empty() && m_send(push)) {
        stream.asideSent = last.sequence;
    }
}

void JournalSender::sendAside()
{
    m_sendsAside = true;
    for (auto& [registerId, stream] : m_streams) {
        if (stream.state == State::Stopped && stream.stoppedIn > 0 && stream.asideSent == 0) {
            keepAside(registerId, stream);
        }
    }
}

bool JournalSender::keptAside() const
{
    return std::ranges::all_of(m_streams, [](const auto& entry) { return entry.second.asideSent == 0; });
}

JournalSender::Stream* JournalSender::openStream(const std::string& registerId)
{
    const auto found = m_streams.find(registerId);
    return found != m_streams.end() && found->second.state == State::Open ? &found->second : nullptr;
}

} // namespace comptoir::sync
