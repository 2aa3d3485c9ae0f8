// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/receiver_database.h"
#include "sync/link/roster.h"

namespace comptoir::adapters {

/// The roster as a hub or HQ keeps it in its database.
sync::Roster loadRoster(storage::ReceiverDatabase& database);
void saveRoster(storage::ReceiverDatabase& database, const sync::Roster& roster);

} // namespace comptoir::adapters
