// SPDX-License-Identifier: Apache-2.0
#include "app/programs/till/opened_database.h"

#include "app/core/base/version.h"
#include "app/core/storage/update_copies.h"
#include "app/programs/process/log.h"
#include "app/programs/till/program_name.h"

#include <fmt/format.h>

#include <stdexcept>

namespace comptoir::programs {

namespace {

/// What the log says of a database that was not as it was left.
void tellOpening(const storage::TillOpening& opening)
{
    if (opening.repaired) {
        logLine(kProgramName,
            fmt::format("till.db was damaged ({}): it lies in {}, {} records of it are in the new one",
                opening.found.reason, opening.repaired->setAside.native(), opening.repaired->copied));
    }
    for (const std::string& table : opening.mended) {
        logLine(kProgramName, fmt::format("the table {} was not what the journal gives, and is now", table));
    }
    if (!opening.keptLog.empty()) {
        logLine(kProgramName, fmt::format("the write-ahead log was cut; a copy is {}", opening.keptLog.native()));
    }
}

/// A version that did not start may have left databases that this one cannot read.
void goBackFromUpdate(const std::filesystem::path& folder)
{
    const auto lock = storage::FileLock::acquire(folder / "till.db.lock", kProgramName);
    if (!lock) {
        return; // the opening says who has it
    }
    for (const std::string& name : storage::putCopiesBack(folder, std::string(kVersion))) {
        logLine(kProgramName, name + " is put back as it was before the update");
    }
}

} // namespace

storage::TillOpening openDatabase(const std::filesystem::path& folder, const Clock& clock)
{
    goBackFromUpdate(folder);
    auto opened = storage::openTillAtStart(folder / "till.db", kProgramName, clock.now());
    if (!opened) {
        throw std::runtime_error(fmt::format("{} is in use by {}. A register runs once: close the other till first.",
            folder.native(), opened.error().holder));
    }
    tellOpening(*opened);
    return std::move(*opened);
}

} // namespace comptoir::programs
