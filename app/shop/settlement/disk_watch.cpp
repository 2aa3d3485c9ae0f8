// SPDX-License-Identifier: Apache-2.0
#include "app/shop/settlement/disk_watch.h"

namespace comptoir::shop {

namespace {

constexpr const char* kTold = "disk_low"; // 1 from its event until there is room again

} // namespace

storage::DiskState noteDisk(Desk& desk)
{
    storage::DiskReserve& reserve = desk.till().reserve();
    const storage::DiskState state = reserve.look();
    if (state == storage::DiskState::Full) {
        return state; // what room is left is for the sale in progress
    }
    storage::SettingRepository& settings = desk.till().settings();
    const bool low = state == storage::DiskState::Low;
    if (low == (settings.integer(kTold) == 1)) {
        return state;
    }
    if (low) {
        journal::Object data;
        data.set("free", reserve.freeBytes());
        data.set("reserve", storage::DiskReserve::kBytes);
        desk.event("DISK_LOW", "disque presque plein, réserve libérée", std::move(data));
    }
    settings.set(kTold, low ? 1 : 0);
    return state;
}

bool diskIsFull(Desk& desk) noexcept
{
    return desk.till().reserve().look() == storage::DiskState::Full;
}

} // namespace comptoir::shop
