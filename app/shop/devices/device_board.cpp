// SPDX-License-Identifier: Apache-2.0
#include "app/shop/devices/device_board.h"

namespace comptoir::shop {

void DeviceBoard::set(DeviceKind device, DeviceCondition condition)
{
    const auto [known, isNew] = m_conditions.try_emplace(device, condition);
    if (!isNew && known->second == condition) {
        return;
    }
    known->second = condition;
    if (m_told) {
        m_told(m_conditions);
    }
}

DeviceCondition DeviceBoard::of(DeviceKind device) const
{
    const auto found = m_conditions.find(device);
    return found == m_conditions.end() ? DeviceCondition::NotConfigured : found->second;
}

} // namespace comptoir::shop
