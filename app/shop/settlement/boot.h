// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/settlement/desk.h"

namespace comptoir::shop {

/// Journals that the program started, and whether it had been stopped in order the last time (journal.md §10).
void recordBoot(Desk& desk);

/// Journals an orderly stop.
void recordShutdown(Desk& desk);

} // namespace comptoir::shop
