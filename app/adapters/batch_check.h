// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/result.h"
#include "app/core/crypto/public_key.h"
#include "app/core/storage/journal_reader.h"
#include "sync/session/records.h"

#include <functional>
#include <string>
#include <vector>

namespace comptoir::adapters {

/// A register's key by its id (journal.md §3), of those it was enrolled with or has announced; nothing for any other.
using KeyById = std::function<std::optional<crypto::PublicKey>(const std::string& id)>;

/// Whether `records`, one register's run, may follow `head`: each is canonical, is what its envelope and columns say,
/// has its hash and links to the one before; the last is signed by a key of the register, which through the links
/// covers the others (sync.md §4). Answers the keys the run announces, each in a record that a known key signed; or why
/// not. Records at or below the head are checked by the store, hash against hash.
Result<std::vector<crypto::PublicKey>, std::string> checkBatch(const std::string& registerId,
    const storage::JournalHead& head, const std::vector<sync::JournalRecord>& records, const KeyById& keyById);

} // namespace comptoir::adapters
