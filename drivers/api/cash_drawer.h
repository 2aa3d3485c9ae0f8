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

/// The drawer under the till. It hangs on a device that may be busy or waiting for paper, and opens all the same.
class CashDrawer {
public:
    virtual ~CashDrawer() = default;

    /// Kicks it; from any thread, `done` is called on the device's. Confirmed: it was seen to open, or was open.
    /// Unknown: it has no sensor, or the link was lost after the pulse. Failed with DrawerNotOpened: it stayed closed.
    virtual void openDrawer(std::function<void(JobResult)> done) = 0;

    /// Called at each change, on the device's thread. Set it before the first job.
    virtual void onDrawerLevel(std::function<void(DrawerLevel)> sink) = 0;
};

} // namespace comptoir::drivers
