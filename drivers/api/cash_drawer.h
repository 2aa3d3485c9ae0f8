// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/api/device.h"

#include <functional>

namespace comptoir::drivers {

enum class DrawerLevel {
    Unknown, ///< never told, or no sensor
    Closed,
    Open,
};

/// The drawer under the till. Calls block, so make them from the device's own thread.
class CashDrawer {
public:
    virtual ~CashDrawer() = default;

    /// Kicks it. Confirmed when it was seen to open (or was open), Unknown when it has no sensor or the link was lost
    /// after the pulse, Failed with DrawerNotOpened when its level stayed closed.
    virtual JobResult openDrawer() = 0;

    virtual DrawerLevel drawerLevel() const = 0;

    /// Called at each change, on the device's thread. Set it before the first job.
    virtual void onDrawerLevel(std::function<void(DrawerLevel)> sink) = 0;
};

} // namespace comptoir::drivers
