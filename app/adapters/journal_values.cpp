// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/journal_values.h"

#include <algorithm>

namespace comptoir::adapters {

sync::Hash toSync(const crypto::Hash& hash)
{
    sync::Hash bytes{};
    std::ranges::copy(hash.bytes(), bytes.begin());
    return bytes;
}

crypto::Hash toCore(const sync::Hash& hash)
{
    return crypto::Hash::fromBytes(hash);
}

sync::JournalHead toSync(const storage::JournalHead& head)
{
    return {static_cast<std::uint32_t>(head.segment), static_cast<sync::Sequence>(head.sequence), toSync(head.hash)};
}

sync::JournalRecord toSync(const std::string& registerId, const journal::SealedRecord& record)
{
    return {
        .registerId = registerId,
        .segment = static_cast<std::uint32_t>(record.segment),
        .sequence = static_cast<sync::Sequence>(record.sequence),
        .type = std::string(journal::textOf(record.type)),
        .body = record.body,
        .hash = toSync(record.hash),
        .signature = std::string(crypto::textOf(record.signature)),
    };
}

sync::JournalRecord toSync(const storage::ReceivedRecord& record)
{
    return {
        .registerId = record.registerId,
        .segment = static_cast<std::uint32_t>(record.segment),
        .sequence = static_cast<sync::Sequence>(record.sequence),
        .type = record.type,
        .body = record.body,
        .hash = toSync(record.hash),
        .signature = record.signature,
    };
}

std::optional<journal::SealedRecord> toSealed(const sync::JournalRecord& record)
{
    const auto read = journal::readRecord(record.body);
    if (!read) {
        return std::nullopt;
    }
    const auto signature = crypto::bytesOf(record.signature);
    return journal::SealedRecord{
        .segment = static_cast<std::int64_t>(record.segment),
        .sequence = static_cast<std::int64_t>(record.sequence),
        .type = read->envelope.type,
        .businessDay = read->envelope.businessDay,
        .hash = toCore(record.hash),
        .signature = {signature.begin(), signature.end()},
        .body = record.body,
    };
}

bool knows(const journal::GenesisRecord& genesis, const sync::JournalHead& head)
{
    return genesis.witnessedSequence == static_cast<std::int64_t>(head.sequence)
        && genesis.witnessedHead == toCore(head.hash);
}

storage::ReceivedRecord toStorage(const sync::JournalRecord& record)
{
    return {
        .registerId = record.registerId,
        .segment = record.segment,
        .sequence = static_cast<std::int64_t>(record.sequence),
        .type = record.type,
        .hash = toCore(record.hash),
        .signature = record.signature,
        .body = record.body,
    };
}

} // namespace comptoir::adapters
