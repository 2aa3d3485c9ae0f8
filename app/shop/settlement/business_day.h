// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/settlement/desk.h"

namespace comptoir::shop {

/// Closes the register's business day if its cut-off has passed, as a till that was off does at its next start
/// (journal.md §6). Only with no sale in progress. Answers whether it closed one. An open cash session goes on.
bool closeOverdueDay(Desk& desk);

} // namespace comptoir::shop
