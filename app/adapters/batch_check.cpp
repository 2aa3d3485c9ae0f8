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

/// Takes in what `record` says of the register's keys; why it may not, if so.
Result<void, std::string> takeKey(RegisterKeys& keys, const journal::Record& record, const sync::JournalRecord& stored)
{
    const auto* const key = std::get_if<journal::KeyRecord>(&record.payload);
    if (key == nullptr) {
        return {};
    }
    if (!keys.signs(record, stored.body, crypto::bytesOf(stored.signature))) {
        return unexpected(
            fmt::format("record {} announces a key that none of the register's signs", record.envelope.sequence));
    }
    keys.take(*key, record.envelope);
    return {};
}

} // namespace

Result<RegisterKeys, std::string> checkBatch(const std::string& registerId, const storage::JournalHead& head,
    const std::vector<sync::JournalRecord>& records, RegisterKeys keys)
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
        if (const auto ended = keys.endedBefore(read->envelope)) {
            return unexpected(
                fmt::format("record {} names the key {}, which record {} ended", sequence, read->envelope.key, *ended));
        }
        if (auto taken = takeKey(keys, *read, record); !taken) {
            return unexpected(taken.error());
        }
        if (&record == &records.back() && !keys.signs(*read, record.body, crypto::bytesOf(record.signature))) {
            return unexpected(fmt::format("record {} is signed by no key of the register", sequence));
        }
    }
    return keys;
}

} // namespace comptoir::adapters
