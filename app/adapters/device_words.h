// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/devices/device_board.h"
#include "drivers/api/device.h"

namespace comptoir::adapters {

/// What a driver's state means to the people of the shop.
shop::DeviceCondition conditionOf(drivers::DeviceState state);

} // namespace comptoir::adapters
