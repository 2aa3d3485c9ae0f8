// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/receiver_database.h"
#include "sync/link/roster.h"

namespace comptoir::adapters {

/// The roster as a hub or HQ keeps it in its database.
sync::Roster loadRoster(storage::ReceiverDatabase& database);

/// `hqVersion` is that of HQ's newest signed roster taken in; 0 at HQ itself.
void saveRoster(storage::ReceiverDatabase& database, const sync::Roster& roster, std::uint64_t hqVersion);

} // namespace comptoir::adapters
