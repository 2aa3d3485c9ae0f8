// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/repair_note.h"

#include <algorithm>

namespace comptoir::storage {

namespace {

constexpr const char* kFile = "repair_file"; // empty: nothing is to be ended
constexpr const char* kCopied = "repair_copied";
constexpr const char* kHighest = "repair_highest";
constexpr const char* kComplete = "repair_complete";
constexpr const char* kLost = "repair_lost";

} // namespace

std::optional<TillRepair> repairNote(SettingRepository& settings)
{
    const std::string file = settings.text(kFile).value_or("");
    if (file.empty()) {
        return std::nullopt;
    }
    TillRepair repair;
    repair.setAside = file;
    repair.copied = settings.integer(kCopied);
    repair.highest = settings.integer(kHighest);
    repair.complete = settings.integer(kComplete) == 1;
    const std::string lost = settings.text(kLost).value_or("");
    for (std::size_t at = 0; at < lost.size();) {
        const std::size_t end = std::min(lost.find(' ', at), lost.size());
        repair.lost.push_back(lost.substr(at, end - at));
        at = end + 1;
    }
    return repair;
}

void keepRepair(SettingRepository& settings, const TillRepair& repair)
{
    std::string lost;
    for (const std::string& table : repair.lost) {
        lost += (lost.empty() ? "" : " ") + table;
    }
    settings.set(kFile, repair.setAside.string());
    settings.set(kCopied, repair.copied);
    settings.set(kHighest, repair.highest);
    settings.set(kComplete, repair.complete ? 1 : 0);
    settings.set(kLost, lost);
}

void forgetRepair(SettingRepository& settings)
{
    settings.set(kFile, "");
}

} // namespace comptoir::storage
