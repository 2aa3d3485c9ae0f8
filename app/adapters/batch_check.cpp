// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/batch_check.h"

#include "app/adapters/journal_values.h"
#include "app/core/journal/record.h"

#include <fmt/format.h>

#include <algorithm>

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

/// The keys of a register while its run is read: those it had, and those it announces.
class KnownKeys {
public:
    explicit KnownKeys(const KeyById& before)
        : m_before(before)
    {
    }

    bool signs(const journal::Record& record, const sync::JournalRecord& stored) const
    {
        const auto key = find(record.envelope.key);
        return key && key->verifies(stored.body, crypto::bytesOf(stored.signature));
    }

    /// Takes in what `record` announces, if it does; false when it may not.
    bool take(const journal::Record& record, const sync::JournalRecord& stored)
    {
        const auto* const announced = std::get_if<journal::KeyRecord>(&record.payload);
        const auto der = announced == nullptr ? std::nullopt : crypto::fromBase64(announced->publicKey);
        const auto key = der ? crypto::PublicKey::fromDer(*der) : std::nullopt;
        if (!key || find(key->id())) {
            return true;
        }
        if (!signs(record, stored)) {
            return false;
        }
        m_announced.push_back(*key);
        return true;
    }

    std::vector<crypto::PublicKey> announced() && { return std::move(m_announced); }

private:
    std::optional<crypto::PublicKey> find(const std::string& id) const
    {
        const auto found = std::ranges::find(m_announced, id, &crypto::PublicKey::id);
        return found != m_announced.end() ? std::optional(*found) : m_before(id);
    }

    const KeyById& m_before;
    std::vector<crypto::PublicKey> m_announced;
};

} // namespace

Result<std::vector<crypto::PublicKey>, std::string> checkBatch(const std::string& registerId,
    const storage::JournalHead& head, const std::vector<sync::JournalRecord>& records, const KeyById& keyById)
{
    KnownKeys keys(keyById);
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
        if (!keys.take(*read, record)) {
            return unexpected(fmt::format("record {} announces a key that none of the register's signs", sequence));
        }
        if (&record == &records.back() && !keys.signs(*read, record)) {
            return unexpected(fmt::format("record {} is signed by no key of the register", sequence));
        }
    }
    return std::move(keys).announced();
}

} // namespace comptoir::adapters
