// SPDX-License-Identifier: Apache-2.0
#include "sync/session/journal_receiver.h"

#include "sync/session/translate.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace comptoir::sync {

namespace {

std::vector<JournalRecord> recordsOf(pb::Push& push)
{
    std::vector<JournalRecord> records;
    records.reserve(static_cast<std::size_t>(push.records_size()));
    for (pb::Record& record : *push.mutable_records()) {
        records.push_back(fromWire(push.register_(), std::move(record)));
    }
    return records;
}

bool isOneRun(const std::vector<JournalRecord>& records)
{
    return std::adjacent_find(records.begin(), records.end(), [](const JournalRecord& a, const JournalRecord& b) {
        return !follows(b, headOf(a));
    }) == records.end();
}

pb::Nack nack(const std::string& registerId, pb::NackReason reason, const JournalHead& durable)
{
    pb::Nack answer;
    answer.set_register_(registerId);
    answer.set_reason(reason);
    answer.set_segment(durable.segment);
    answer.set_sequence(durable.sequence);
    answer.set_hash(bytesOf(durable.hash));
    return answer;
}

pb::Ack ack(const std::string& registerId, const JournalHead& durable, const JournalHead& atHq)
{
    pb::Ack answer;
    answer.set_register_(registerId);
    answer.set_segment(durable.segment);
    answer.set_sequence(durable.sequence);
    answer.set_hash(bytesOf(durable.hash));
    answer.set_hq_sequence(atHq.sequence);
    answer.set_hq_hash(bytesOf(atHq.hash));
    return answer;
}

} // namespace

pb::DurableState JournalReceiver::state(const std::string& registerId)
{
    const JournalHead here = m_sink.durableHead(registerId);
    const JournalHead atHq = m_sink.hqDurable(registerId);
    pb::DurableState state;
    state.set_register_(registerId);
    state.set_segment(here.segment);
    state.set_sequence(here.sequence);
    state.set_hash(bytesOf(here.hash));
    state.set_hq_sequence(atHq.sequence);
    state.set_hq_hash(bytesOf(atHq.hash));
    return state;
}

Message JournalReceiver::push(pb::Push push, std::string& reason)
{
    const std::string registerId = push.register_();
    const JournalHead head = m_sink.durableHead(registerId);
    const std::vector<JournalRecord> records = recordsOf(push);
    if (!isOneRun(records)) {
        reason = "records are not one run";
        return nack(registerId, pb::NACK_INVALID, head);
    }
    if (push.other_copy()) {
        const std::size_t kept = m_sink.keepAside(registerId, records);
        reason = kept > 0 ? std::to_string(kept) + " records of another copy, kept aside" : "";
        return nack(registerId, pb::NACK_FORK, head);
    }
    if (records.front().sequence > head.sequence && !follows(records.front(), head)) {
        reason = "record " + std::to_string(head.sequence + 1) + " is missing";
        return nack(registerId, pb::NACK_GAP, head);
    }
    Appended appended = m_sink.append(registerId, records);
    reason = std::move(appended.reason);
    switch (appended.result) {
    case AppendResult::Stored:
        break;
    case AppendResult::Fork:
        return nack(registerId, pb::NACK_FORK, appended.durable);
    case AppendResult::Invalid:
        return nack(registerId, pb::NACK_INVALID, appended.durable);
    }
    pb::Ack answer = ack(registerId, appended.durable, m_sink.hqDurable(registerId));
    answer.set_witness(appended.witness.who);
    answer.set_witness_signature(std::move(appended.witness.signature));
    answer.set_witness_at_ms(appended.witness.atMs);
    return answer;
}

pb::RecordsReturned JournalReceiver::giveBack(const pb::RecordsWanted& wanted)
{
    pb::RecordsReturned page;
    page.set_register_(wanted.register_());
    page.set_from(wanted.from());
    page.set_to(wanted.to());
    const Sequence last = std::min(wanted.to(), m_sink.durableHead(wanted.register_()).sequence);
    Sequence given = wanted.from() - 1;
    std::size_t onWire = 0;
    for (JournalRecord& record :
        m_sink.read(wanted.register_(), wanted.from(), Limits::kRecords, Limits::kBatchBytes)) {
        const Sequence sequence = record.sequence;
        pb::Record wire = toWire(std::move(record));
        onWire += wire.ByteSizeLong();
        const bool leap = !page.records().empty() && sequence != given + 1; // what is between may be had above
        if (sequence > last || leap || (onWire > kMostOnWire && !page.records().empty())) {
            break;
        }
        *page.add_records() = std::move(wire);
        given = sequence;
    }
    page.set_last(given >= last || page.records().empty());
    return page;
}

pb::RecordsReturned JournalReceiver::passOn(const ReturnedRecords& above)
{
    pb::RecordsWanted wanted;
    wanted.set_register_(above.asked.registerId);
    wanted.set_from(above.asked.from);
    wanted.set_to(above.asked.to);
    if (above.records.empty()) {
        return giveBack(wanted);
    }
    pb::RecordsReturned page;
    page.set_register_(wanted.register_());
    page.set_from(wanted.from());
    page.set_to(wanted.to());
    for (const JournalRecord& record : above.records) {
        *page.add_records() = toWire(JournalRecord(record));
    }
    page.set_last(above.records.back().sequence >= wanted.to()); // there may be more here
    return page;
}

pb::Ack JournalReceiver::acknowledgement(const std::string& registerId)
{
    return ack(registerId, m_sink.durableHead(registerId), m_sink.hqDurable(registerId));
}

} // namespace comptoir::sync
