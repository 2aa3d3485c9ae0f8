// SPDX-License-Identifier: Apache-2.0
#include "app/programs/till/machine_look.h"

#include "app/shop/settlement/disk_watch.h"
#include "app/shop/settlement/witness_watch.h"

namespace comptoir::programs {

namespace {

shop::DeviceCondition conditionOf(storage::DiskState disk)
{
    switch (disk) {
    case storage::DiskState::Roomy:
        return shop::DeviceCondition::NotConfigured;
    case storage::DiskState::Low:
        return shop::DeviceCondition::NearlyFull;
    case storage::DiskState::Full:
        return shop::DeviceCondition::Full;
    }
    return shop::DeviceCondition::NotConfigured;
}

} // namespace

Instant builtAt()
{
    constexpr std::int64_t kDayMs = 86'400'000;
    return {COMPTOIR_BUILD_DAY * kDayMs};
}

void lookAtMachine(shop::Desk& desk, shop::DeviceBoard& board)
{
    const storage::DiskState disk = shop::noteDisk(desk);
    board.set(shop::DeviceKind::Disk, conditionOf(disk));
    if (disk != storage::DiskState::Full) {
        shop::noteLateWitness(desk);
    }
}

} // namespace comptoir::programs
