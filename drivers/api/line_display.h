// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/result.h"
#include "drivers/api/device.h"

#include <string_view>

namespace comptoir::drivers {

/// The two lines of text that face the customer. Calls block, so make them from the device's own thread.
class LineDisplay {
public:
    virtual ~LineDisplay() = default;

    /// Shows both lines (UTF-8), cut at columns(); characters the display has no sign for are transliterated.
    virtual Result<void, DeviceError> show(std::string_view upper, std::string_view lower) = 0;

    virtual Result<void, DeviceError> clear() = 0;

    /// Characters on one line, 20 as a rule.
    virtual int columns() const = 0;
};

} // namespace comptoir::drivers
