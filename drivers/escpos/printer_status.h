// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/api/cash_drawer.h"
#include "drivers/api/device.h"
#include "drivers/escpos/printer_profile.h"
#include "drivers/escpos/status_parser.h"

#include <optional>

namespace comptoir::drivers {

/// What the printer last said of itself.
struct PrinterStatus {
    bool offline = false;
    bool coverOpen = false;
    bool paperOut = false;
    bool paperNearEnd = false;
    bool cutterJam = false;
    bool unrecoverable = false;
    bool recoverable = false; ///< mostly a hot head: it goes on by itself
    std::optional<bool> drawerPinHigh = std::nullopt;

    void take(const RealTimeStatus& status);
    void take(const AutomaticStatus& status);

    /// Why it does not print now, if it does not.
    std::optional<DeviceError> obstacle() const;

    DeviceState state() const;
    DrawerLevel drawerLevel(DrawerSensor sensor) const;

    friend bool operator==(const PrinterStatus&, const PrinterStatus&) = default;
};

} // namespace comptoir::drivers
