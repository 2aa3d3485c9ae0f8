// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/device_model.h"

#include <array>

namespace comptoir::ui {

namespace {

constexpr std::array kDeviceFields = {
    Field<DeviceRow>{"deviceId", [](const DeviceRow& device) { return QVariant(device.id); }},
    Field<DeviceRow>{"name", [](const DeviceRow& device) { return QVariant(device.name); }},
    Field<DeviceRow>{"iconName", [](const DeviceRow& device) { return QVariant(device.icon); }},
    Field<DeviceRow>{"word", [](const DeviceRow& device) { return QVariant(device.word); }},
    Field<DeviceRow>{"lastEvent", [](const DeviceRow& device) { return QVariant(device.lastEvent); }},
    Field<DeviceRow>{"trouble", [](const DeviceRow& device) { return QVariant(device.trouble); }},
    Field<DeviceRow>{"pill", [](const DeviceRow& device) { return QVariant(device.pill); }},
};

} // namespace

DeviceModel::DeviceModel(QObject* parent)
    : RowModel(kDeviceFields, parent)
{
}

} // namespace comptoir::ui
