// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/devices/device_board.h"
#include "app/shop/settlement/desk.h"

namespace comptoir::programs {

/// The day this program was built; a clock that shows an earlier one has lost its battery.
Instant builtAt();

/// What a register looks at each minute: its disk, and whether any other machine hears it. What it finds is journaled
/// and stands on the board. Till thread, once the register has booted.
void lookAtMachine(shop::Desk& desk, shop::DeviceBoard& board);

} // namespace comptoir::programs
