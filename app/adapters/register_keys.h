// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/crypto/public_key.h"
#include "app/core/journal/record.h"
#include "app/core/storage/receiver_database.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace comptoir::adapters {

/// Which keys of a register sign which of its records, as its enrolments and its own `key` records say (journal.md §3).
/// A value: what a run changes is kept only when the run is.
class RegisterKeys {
public:
    explicit RegisterKeys(const std::vector<storage::SigningKey>& known);

    /// Whether `signature` is of `record`, by the key it names, and that key still signed then.
    bool signs(const journal::Record& record, std::string_view body, std::span<const std::byte> signature) const;

    /// The record that ended the key `record` names, when `record` comes after it.
    std::optional<std::int64_t> endedBefore(const journal::Envelope& record) const;

    /// Takes in a `key` record whose signature holds.
    void take(const journal::KeyRecord& key, const journal::Envelope& envelope);

    /// Those that take() changed, to be kept.
    std::vector<storage::SigningKey> changed() const;

    /// Those that take() made known.
    const std::vector<crypto::PublicKey>& announced() const { return m_announced; }

private:
    std::map<std::string, storage::SigningKey> m_before;
    std::map<std::string, storage::SigningKey> m_keys;
    std::vector<crypto::PublicKey> m_announced;
};

} // namespace comptoir::adapters
