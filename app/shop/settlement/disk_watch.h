// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/settlement/desk.h"

namespace comptoir::shop {

/// Looks at the disk under the register and journals DISK_LOW when its reserve was given up, once until there is room
/// again. Selling goes on until the disk is full.
storage::DiskState noteDisk(Desk& desk);

/// Whether nothing new can be recorded. Looks anew, so what was freed meanwhile counts. Never fails.
bool diskIsFull(Desk& desk) noexcept;

} // namespace comptoir::shop
