// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/journal/chain_state.h"
#include "app/core/storage/connection.h"

namespace comptoir::storage {

/// The state of a till's journal, from the records of the running periods and the last closes. A StorageError when one
/// of them cannot be read, or when the tables that follow from the journal do not belong to it.
journal::ChainState loadChain(Connection& connection);

} // namespace comptoir::storage
