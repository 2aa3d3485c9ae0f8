// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/device_words.h"

#include "app/core/base/check.h"

namespace comptoir::adapters {

shop::DeviceCondition conditionOf(drivers::DeviceState state)
{
    using drivers::DeviceState;
    using shop::DeviceCondition;
    switch (state) {
    case DeviceState::Ready:
    case DeviceState::PaperNearEnd:
        return DeviceCondition::Ready;
    case DeviceState::Busy:
        return DeviceCondition::Busy;
    case DeviceState::PaperOut:
        return DeviceCondition::PaperOut;
    case DeviceState::CoverOpen:
        return DeviceCondition::CoverOpen;
    case DeviceState::Fault:
        return DeviceCondition::Fault;
    case DeviceState::Unknown:
    case DeviceState::Offline:
    case DeviceState::Silent:
        return DeviceCondition::Missing;
    }
    check(false, "an unknown device state");
    return DeviceCondition::Fault;
}

} // namespace comptoir::adapters
