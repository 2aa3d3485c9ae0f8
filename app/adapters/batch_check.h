// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/result.h"
#include "app/core/crypto/public_key.h"
#include "app/core/storage/journal_reader.h"
#include "sync/session/records.h"

#include <string>
#include <vector>

namespace comptoir::adapters {

/// Whether `records`, one register's run, may follow `head`: each is canonical, is what its envelope and columns say,
/// has its hash and links to the one before; the last is signed by `key`, which through the links covers the others
/// (sync.md §4). Answers why not. Records at or below the head are checked by the store, hash against hash.
Result<void, std::string> checkBatch(const std::string& registerId, const storage::JournalHead& head,
    const std::vector<sync::JournalRecord>& records, const crypto::PublicKey& key);

} // namespace comptoir::adapters
