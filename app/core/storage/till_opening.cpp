// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/till_opening.h"

#include "app/core/storage/till_audit.h"
#include "app/core/storage/till_rebuild.h"
#include "app/core/storage/wal_check.h"

#include <algorithm>
#include <array>

namespace comptoir::storage {

namespace {

constexpr const char* kCheckAll = "check_all_at_start";

/// What a disk does to a file; anything else that a verification finds was written so, and stays.
constexpr auto kDamage = std::to_array({journal::Check::Readable, journal::Check::Canonical, journal::Check::Hash,
    journal::Check::Signature, journal::Check::Columns, journal::Check::Page, journal::Check::Schema,
    journal::Check::Projections, journal::Check::Witness});

/// Looks at everything, and says whether the file is damaged or only tables that can be made again in it.
void lookAtAll(TillOpening& opening, const std::filesystem::path& file)
{
    const journal::Report report = auditTill(file, {});
    for (const journal::Finding& finding : report.findings) {
        const bool damage =
            finding.severity != journal::Severity::Remark && std::ranges::find(kDamage, finding.check) != kDamage.end();
        if (damage && opening.found.health != TillHealth::Damaged) {
            const bool onlyTables = finding.check == journal::Check::Projections;
            opening.found.health = onlyTables ? TillHealth::Tables : TillHealth::Damaged;
            opening.found.reason = finding.detail;
        }
    }
}

/// SQLite forgets what comes after a cut in the log without a word; it is kept, in case it was no power cut.
std::filesystem::path keepLog(const std::filesystem::path& file, Instant now)
{
    const std::filesystem::path folder = file.parent_path() / "damaged";
    std::filesystem::create_directories(folder);
    std::filesystem::path kept = folder / ("till-" + std::to_string(now.ms) + ".db-wal");
    std::filesystem::copy_file(logOf(file), kept, std::filesystem::copy_options::overwrite_existing);
    return kept;
}

/// False when a record cannot be read: then the file is damaged, not only a table in it.
bool rebuild(TillOpening& opening)
{
    try {
        opening.mended = rebuildTill(*opening.till).mended;
        return true;
    } catch (const StorageError& error) {
        opening.found.reason += std::string("; ") + error.what();
        return false;
    }
}

void repair(TillOpening& opening, const std::filesystem::path& file, Instant now)
{
    opening.till.reset();
    opening.repaired = repairTill(file, now);
    opening.keptLog.clear(); // it lies beside the file set aside
}

} // namespace

void checkAllAtNextStart(SettingRepository& settings)
{
    settings.set(kCheckAll, 1);
}

Result<TillOpening, LockHeld> openTillAtStart(
    const std::filesystem::path& file, const std::string& program, Instant now)
{
    TillOpening opening;
    {
        std::filesystem::path lockFile = file;
        lockFile += ".lock";
        const auto lock = FileLock::acquire(lockFile, program);
        if (!lock) {
            return unexpected(lock.error());
        }
        finishRepair(file);
        opening.found = checkTillAtStart(file);
        if (opening.found.damagedFrame) {
            opening.keptLog = keepLog(file, now);
        }
        if (opening.found.health == TillHealth::Damaged) {
            repair(opening, file, now);
        }
    }
    auto till = TillDatabase::open(file, program);
    if (!till) {
        return unexpected(till.error());
    }
    opening.till = std::move(*till);
    if (opening.till->settings().integer(kCheckAll) == 1) {
        opening.till->settings().set(kCheckAll, 0);
        opening.till.reset(); // nobody may have it open
        opening.found.health = TillHealth::Sound; // what was damaged before this is repaired
        lookAtAll(opening, file);
        if (opening.found.health == TillHealth::Damaged) {
            repair(opening, file, now);
        }
        opening.till = std::move(*TillDatabase::open(file, program));
    }
    if (opening.found.health == TillHealth::Tables && !rebuild(opening)) {
        repair(opening, file, now);
        opening.till = std::move(*TillDatabase::open(file, program));
    }
    return opening;
}

} // namespace comptoir::storage
