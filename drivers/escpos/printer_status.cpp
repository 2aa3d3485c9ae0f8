// SPDX-License-Identifier: Apache-2.0
#include "drivers/escpos/printer_status.h"

#include "app/core/base/check.h"

namespace comptoir::drivers {

namespace {

bool bit(std::uint8_t bits, int number)
{
    return (bits >> number & 1) != 0;
}

} // namespace

void PrinterStatus::take(const RealTimeStatus& status)
{
    const std::uint8_t bits = status.bits;
    switch (status.question) {
    case 1:
        drawerPinHigh = bit(bits, 2);
        offline = bit(bits, 3);
        return;
    case 2:
        coverOpen = bit(bits, 2);
        paperOut = paperOut || bit(bits, 5);
        return;
    case 3:
        cutterJam = bit(bits, 3);
        unrecoverable = bit(bits, 5);
        recoverable = bit(bits, 6);
        return;
    case 4:
        paperNearEnd = (bits & 0x0c) != 0;
        paperOut = (bits & 0x60) != 0;
        return;
    default:
        return;
    }
}

void PrinterStatus::take(const AutomaticStatus& status)
{
    const auto& [first, second, third, fourth] = status.bytes;
    drawerPinHigh = bit(first, 2);
    offline = bit(first, 3);
    coverOpen = bit(first, 5);
    cutterJam = bit(second, 3);
    unrecoverable = bit(second, 5);
    recoverable = bit(second, 6);
    paperNearEnd = (third & 0x03) != 0;
    paperOut = (third & 0x0c) != 0;
}

std::optional<DeviceError> PrinterStatus::obstacle() const
{
    if (unrecoverable) {
        return DeviceError::Unrecoverable;
    }
    if (coverOpen) {
        return DeviceError::CoverOpen;
    }
    if (paperOut) {
        return DeviceError::PaperOut;
    }
    if (cutterJam) {
        return DeviceError::CutterJam;
    }
    if (recoverable) {
        return DeviceError::HeadHot;
    }
    return offline ? std::optional(DeviceError::Stalled) : std::nullopt;
}

DeviceState PrinterStatus::state() const
{
    if (unrecoverable || cutterJam || recoverable) {
        return DeviceState::Fault;
    }
    if (coverOpen) {
        return DeviceState::CoverOpen;
    }
    if (paperOut) {
        return DeviceState::PaperOut;
    }
    if (offline) {
        return DeviceState::Offline;
    }
    return paperNearEnd ? DeviceState::PaperNearEnd : DeviceState::Ready;
}

DrawerLevel PrinterStatus::drawerLevel(DrawerSensor sensor) const
{
    if (!drawerPinHigh) {
        return DrawerLevel::Unknown;
    }
    switch (sensor) {
    case DrawerSensor::None:
        return DrawerLevel::Unknown;
    case DrawerSensor::HighIsOpen:
        return *drawerPinHigh ? DrawerLevel::Open : DrawerLevel::Closed;
    case DrawerSensor::LowIsOpen:
        return *drawerPinHigh ? DrawerLevel::Closed : DrawerLevel::Open;
    }
    failCheck(__FILE__, __LINE__, "no such DrawerSensor");
}

} // namespace comptoir::drivers
