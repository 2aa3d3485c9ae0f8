// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/connection.h"

namespace comptoir::storage {

/// Brings a `till.db` to the newest schema.
void migrateTill(Connection& connection);

/// An empty database as an earlier `version` of this software made it.
void migrateTillTo(Connection& connection, std::int64_t version);

/// Refuses a `till.db` of another version; for read-only connections.
void checkTill(Connection& connection);

} // namespace comptoir::storage
