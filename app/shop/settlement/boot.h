// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/settlement/desk.h"

namespace comptoir::shop {

/// Journals that the program started, whether it had been stopped in order the last time, and what became of an update
/// (journal.md §10).
/// Closes the day that went past its cut-off while it was off, and its month and year (journal.md §6).
void recordBoot(Desk& desk);

/// Journals an orderly stop.
void recordShutdown(Desk& desk);

} // namespace comptoir::shop
