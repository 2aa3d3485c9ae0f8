// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/journal_reader.h"
#include "app/core/storage/receiver_database.h"
#include "sync/session/records.h"

#include <optional>
#include <string>

namespace comptoir::adapters {

// The journal values of the protocol and of the storage, one into the other.

sync::Hash toSync(const crypto::Hash& hash);
crypto::Hash toCore(const sync::Hash& hash);
sync::JournalHead toSync(const storage::JournalHead& head);
sync::JournalRecord toSync(const std::string& registerId, const journal::SealedRecord& record);
sync::JournalRecord toSync(const storage::ReceivedRecord& record);

/// A record that came back to its register; empty when it is not one.
std::optional<journal::SealedRecord> toSealed(const sync::JournalRecord& record);

/// Whether that genesis opened its segment in the knowledge of `head`.
bool knows(const journal::GenesisRecord& genesis, const sync::JournalHead& head);

storage::ReceivedRecord toStorage(const sync::JournalRecord& record);

} // namespace comptoir::adapters
