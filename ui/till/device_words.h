// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/devices/device_board.h"
#include "ui/shell/device_model.h"

namespace comptoir::ui {

/// The name of a device for pages and tests.
QString deviceId(shop::DeviceKind device);

/// A device in the words a person acts on. `since` is when it last changed, or empty.
DeviceRow deviceRow(shop::DeviceKind device, shop::DeviceCondition condition, const QString& since);

} // namespace comptoir::ui
