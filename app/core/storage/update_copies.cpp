// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/update_copies.h"

#include "app/core/storage/catalogue_folder.h"
#include "app/core/storage/connection.h"
#include "app/core/storage/wal_check.h"

#include <algorithm>
#include <fstream>
#include <optional>

namespace comptoir::storage {

namespace {

namespace fs = std::filesystem;

constexpr const char* kFolder = "before-update";
constexpr const char* kVersion = "version";
constexpr const char* kTill = "till.db";

/// The databases of a till, by name.
std::vector<std::string> databasesIn(const fs::path& folder)
{
    std::vector<std::string> found;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        if (entry.is_regular_file() && entry.path().extension() == ".db") {
            found.push_back(entry.path().filename().native());
        }
    }
    return found;
}

/// Durable, and never half there.
void copyDurably(const fs::path& from, const fs::path& to)
{
    fs::path fresh = to;
    fresh += ".new";
    fs::copy_file(from, fresh, fs::copy_options::overwrite_existing);
    syncPath(fresh);
    moveFile(fresh, to);
}

/// A database with its log. The log comes first: a database without it would be another one.
void copyDatabase(const fs::path& from, const fs::path& to)
{
    if (fs::exists(logOf(from))) {
        copyDurably(logOf(from), logOf(to));
    }
    copyDurably(from, to);
}

/// Empty when it cannot be read: a damaged file is for the repair at the start, not for going back.
std::optional<std::int64_t> schemaOf(const fs::path& database)
{
    try {
        return Connection(database, Access::Audit).integer("PRAGMA user_version");
    } catch (const StorageError&) {
        return std::nullopt;
    }
}

std::int64_t headOf(const fs::path& database)
{
    return Connection(database, Access::Audit).integer("SELECT coalesce(max(sequence), 0) FROM journal");
}

/// The database goes first: while it is not there, the next start does all of this again.
void setAside(const fs::path& database, const fs::path& aside)
{
    for (const char* part : {"", "-wal", "-shm"}) {
        fs::path file = database;
        file += part;
        if (fs::exists(file)) {
            moveFile(file, aside / file.filename());
        }
    }
}

/// The databases that another version has changed, or that an interrupted going back has set aside.
std::vector<std::string> changedSince(const fs::path& copies, const fs::path& folder)
{
    std::vector<std::string> changed;
    for (const std::string& name : databasesIn(copies)) {
        const auto found = fs::exists(folder / name) ? schemaOf(folder / name) : 0;
        if (found && found != schemaOf(copies / name)) {
            changed.push_back(name);
        }
    }
    return changed;
}

} // namespace

std::int64_t sizeOfCopies(const fs::path& folder)
{
    std::int64_t bytes = 0;
    for (const std::string& name : databasesIn(folder)) {
        for (const fs::path& file : {folder / name, logOf(folder / name)}) {
            std::error_code none;
            const auto size = fs::file_size(file, none);
            bytes += none ? 0 : static_cast<std::int64_t>(size);
        }
    }
    return bytes;
}

void keepCopies(const fs::path& folder, const std::string& version)
{
    const fs::path copies = folder / kFolder;
    const fs::path fresh = folder / (std::string(kFolder) + ".new");
    fs::remove_all(fresh);
    fs::create_directory(fresh);
    for (const std::string& name : databasesIn(folder)) {
        copyDatabase(folder / name, fresh / name);
    }
    replaceFile(fresh / kVersion, version + "\n");
    fs::remove_all(copies);
    moveFile(fresh, copies);
}

std::vector<std::string> putCopiesBack(const fs::path& folder, const std::string& version)
{
    const fs::path copies = folder / kFolder;
    std::string kept;
    std::ifstream file(copies / kVersion);
    if (!std::getline(file, kept) || kept != version) {
        return {};
    }
    std::vector<std::string> changed = changedSince(copies, folder);
    if (std::ranges::find(changed, kTill) != changed.end() && fs::exists(folder / kTill)
        && headOf(folder / kTill) > headOf(copies / kTill)) {
        throw OtherFile((folder / kTill).native() + " holds records of a newer version, which has to run again");
    }
    fs::create_directories(copies / "tried");
    for (const std::string& name : changed) {
        setAside(folder / name, copies / "tried");
        copyDatabase(copies / name, folder / name);
    }
    fs::remove(copies / kVersion); // done: what another start finds changed is no failed update's
    for (const std::string& name : databasesIn(copies)) {
        fs::remove(copies / name);
        fs::remove(logOf(copies / name));
    }
    return changed;
}

} // namespace comptoir::storage
