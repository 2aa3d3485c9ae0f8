// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/batch_check.h"

#include "app/adapters/journal_values.h"
#include "app/core/journal/record.h"

#include <fmt/format.h>

namespace comptoir::adapters {

namespace {

/// What a single record may not lie about.
Result<journal::Record, std::string> checkRecord(const std::string& registerId, const sync::JournalRecord& record)
{
    auto read = journal::readRecord(record.body);
    if (!read) {
        return unexpected(fmt::format("record {} is not canonical", record.sequence));
    }
    const journal::Envelope& envelope = read->envelope;
    const bool same = envelope.registerId == registerId && record.registerId == registerId
        && envelope.sequence == static_cast<std::int64_t>(record.sequence)
        && envelope.segment == static_cast<std::int64_t>(record.segment)
        && journal::textOf(envelope.type) == record.type;
    if (!same) {
        return unexpected(fmt::format("record {} is not what its envelope says", record.sequence));
    }
    if (read->hash != toCore(record.hash)) {
        return unexpected(fmt::format("record {} has another hash", record.sequence));
    }
    return std::move(*read);
}

} // namespace

Result<void, std::string> checkBatch(const std::string& registerId, const storage::JournalHead& head,
    const std::vector<sync::JournalRecord>& records, const crypto::PublicKey& key)
{
    crypto::Hash previous = head.hash;
    std::int64_t before = head.sequence;
    for (const sync::JournalRecord& record : records) {
        const auto read = checkRecord(registerId, record);
        if (!read) {
            return unexpected(read.error());
        }
        const std::int64_t sequence = read->envelope.sequence;
        if (sequence == before + 1 && read->envelope.previous != previous) {
            return unexpected(fmt::format("record {} does not link to the one before", sequence));
        }
        if (sequence > before) {
            before = sequence;
            previous = read->hash;
        }
    }
    if (records.empty()) {
        return {};
    }
    const sync::JournalRecord& last = records.back();
    if (!key.verifies(last.body, crypto::bytesOf(last.signature))) {
        return unexpected(fmt::format("record {} is not signed by the register's key", last.sequence));
    }
    return {};
}

} // namespace comptoir::adapters
