// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/setting_repository.h"
#include "app/core/storage/till_repair.h"

#include <optional>

namespace comptoir::storage {

/// What repairTill() left in the new file for the register to end: it may need the hub for it, and a start or two.
std::optional<TillRepair> repairNote(SettingRepository& settings);

void keepRepair(SettingRepository& settings, const TillRepair& repair);
void forgetRepair(SettingRepository& settings);

} // namespace comptoir::storage
