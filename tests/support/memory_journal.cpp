// SPDX-License-Identifier: Apache-2.0
#include "tests/support/memory_journal.h"

#include "sync/session/file_hash.h"

#include <algorithm>

namespace comptoir::tests {

using namespace comptoir::sync;

namespace {

JournalHead headOf(const MemoryJournal::Records& records)
{
    return records.empty() ? JournalHead{}
                           : JournalHead{records.back().segment, records.back().sequence, records.back().hash};
}

MemoryJournal::Records::const_iterator find(const MemoryJournal::Records& records, Sequence sequence)
{
    return std::find_if(records.begin(), records.end(), [=](const auto& r) { return r.sequence == sequence; });
}

} // namespace

void MemoryJournal::write(
    const std::string& registerId, int count, std::size_t bytes, std::uint32_t segment, const std::string& salt)
{
    Records& records = m_journals[registerId].committed;
    for (int i = 0; i < count; ++i) {
        const Sequence sequence = headOf(records).sequence + 1;
        std::string body = registerId + "/" + std::to_string(sequence) + salt + "/";
        // Not a repetition, so that packing does not make the messages small.
        Hash more = sha256Of(body);
        while (body.size() < bytes) {
            more = sha256Of({reinterpret_cast<const char*>(more.data()), more.size()});
            body.append(reinterpret_cast<const char*>(more.data()), more.size());
        }
        const Hash hash = sha256Of(body);
        records.push_back({registerId, segment, sequence, "ticket", std::move(body), hash, "signature"});
    }
}

void MemoryJournal::restore(const std::string& registerId, Sequence last)
{
    Journal& journal = m_journals[registerId];
    std::erase_if(journal.committed, [=](const JournalRecord& record) { return record.sequence > last; });
    journal.watermarks.hub = std::min(journal.watermarks.hub, last);
    journal.watermarks.hq = std::min(journal.watermarks.hq, last);
}

void MemoryJournal::openSegment(const std::string& registerId, std::uint32_t segment, Sequence first)
{
    const std::string body = registerId + " genesis";
    m_journals[registerId].committed.push_back(
        {registerId, segment, first, "genesis", body, sha256Of(body), "signature"});
}

void MemoryJournal::damage(const std::string& registerId, Sequence sequence)
{
    for (JournalRecord& record : m_journals[registerId].committed) {
        if (record.sequence == sequence) {
            record.body.front() = '!';
        }
    }
}

void MemoryJournal::purge(const std::string& registerId, Sequence last)
{
    std::erase_if(m_journals[registerId].committed, [=](const JournalRecord& r) { return r.sequence <= last; });
}

void MemoryJournal::crash()
{
    for (auto& [registerId, journal] : m_journals) {
        journal.pending.clear();
    }
}

std::vector<StreamState> MemoryJournal::streams()
{
    std::vector<StreamState> all;
    for (const auto& [registerId, journal] : m_journals) {
        all.push_back({registerId, headOf(journal.committed), journal.watermarks});
    }
    return all;
}

MemoryJournal::Records MemoryJournal::read(
    std::string_view registerId, Sequence from, std::size_t maxRecords, std::size_t maxBytes)
{
    Records found;
    std::size_t bytes = 0;
    for (const JournalRecord& record : m_journals.find(registerId)->second.committed) {
        if (record.sequence < from) {
            continue;
        }
        bytes += record.body.size();
        if (found.size() == maxRecords || (bytes > maxBytes && !found.empty())) {
            break;
        }
        found.push_back(record);
    }
    return found;
}

std::optional<Hash> MemoryJournal::hashAt(std::string_view registerId, Sequence sequence)
{
    const Records& records = m_journals.find(registerId)->second.committed;
    const auto found = find(records, sequence);
    return found == records.end() ? std::nullopt : std::optional(found->hash);
}

void MemoryJournal::noteAcknowledged(std::string_view registerId, const Watermarks& durable, const Witness&)
{
    m_journals.find(registerId)->second.watermarks = durable;
    if (onAcknowledged) {
        onAcknowledged(std::string(registerId), durable);
    }
    m_happened();
}

JournalHead MemoryJournal::durableHead(std::string_view registerId)
{
    const Journal& journal = m_journals[std::string(registerId)];
    return headOf(journal.pending.empty() ? journal.committed : journal.pending);
}

Appended MemoryJournal::append(std::string_view registerId, const Records& records)
{
    Journal& journal = m_journals[std::string(registerId)];
    commit(journal);
    for (const JournalRecord& record : records) {
        const auto held = find(journal.committed, record.sequence);
        if (held != journal.committed.end() && held->hash != record.hash) {
            return {AppendResult::Fork, headOf(journal.committed), {}, "another record is there"};
        }
        if (sha256Of(record.body) != record.hash) {
            return {AppendResult::Invalid, headOf(journal.committed), {}, "the hash is not the body's"};
        }
    }
    for (const JournalRecord& record : records) {
        if (find(journal.committed, record.sequence) == journal.committed.end()) {
            journal.pending.push_back(record);
        }
    }
    if (!m_early) {
        commit(journal);
    }
    if (onStored) {
        onStored(std::string(registerId));
    }
    m_happened();
    return {AppendResult::Stored, durableHead(registerId), {"witness", "signed", 1}, {}};
}

std::size_t MemoryJournal::keepAside(std::string_view registerId, const Records& records)
{
    std::size_t kept = 0;
    for (const JournalRecord& record : records) {
        if (hashAt(registerId, record.sequence) != record.hash) {
            m_journals[std::string(registerId)].aside.push_back(record);
            ++kept;
        }
    }
    m_happened();
    return kept;
}

JournalHead MemoryJournal::hqDurable(std::string_view registerId)
{
    return m_isHq ? durableHead(registerId) : m_journals[std::string(registerId)].atHq;
}

void MemoryJournal::commit(Journal& journal)
{
    journal.committed.insert(journal.committed.end(), journal.pending.begin(), journal.pending.end());
    journal.pending.clear();
}

bool isPrefix(const MemoryJournal::Records& copy, const MemoryJournal::Records& original)
{
    return copy.size() <= original.size() && std::equal(copy.begin(), copy.end(), original.begin());
}

} // namespace comptoir::tests
