// SPDX-License-Identifier: Apache-2.0
#include "tests/support/crash_disk.h"

#include "app/core/base/check.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace comptoir::test {

namespace {

using Image = std::string;
using Region = std::array<char, 32 * 1024>;

constexpr std::size_t kSector = 512;

/// A write, or with no bytes the new size of the file.
struct Change {
    std::size_t offset = 0;
    std::optional<Image> bytes;

    void applyTo(Image& image) const
    {
        if (!bytes) {
            image.resize(offset);
            return;
        }
        image.resize(std::max(image.size(), offset + bytes->size()));
        image.replace(offset, bytes->size(), *bytes);
    }
};

struct StoredFile {
    std::optional<Image> synced; ///< what survives for certain; nothing: perhaps not even the name
    std::optional<Image> now; ///< what the program sees
    std::vector<Change> pending;
};

} // namespace

struct CrashDisk::Disk {
    std::filesystem::path database;
    std::map<std::string, StoredFile> files;
    std::vector<std::unique_ptr<Region>> sharedMemory; // the index of the log: never on the disk
    std::int64_t operations = 0;
    std::int64_t crashAt = 0;
    bool lies = false;
    bool over = false; ///< restarted: the real files are read and written again
    std::int64_t lost = 0;
    std::int64_t torn = 0;
    sqlite3_vfs* real = nullptr;
    sqlite3_vfs vfs{};

    bool crashed() const { return crashAt > 0 && operations >= crashAt; }

    /// Counts one; false when the power is gone already.
    bool powered()
    {
        const bool on = !crashed();
        operations += on ? 1 : 0;
        return on;
    }

    bool holds(const char* name) const
    {
        return !over && name != nullptr && std::string_view(name).starts_with(database.native());
    }

    Image ruinOf(const StoredFile& file, std::mt19937_64& dice);
};

namespace {

using Disk = CrashDisk::Disk;

struct OpenFile {
    sqlite3_file base;
    Disk* disk;
    StoredFile* file;
};

OpenFile& open(sqlite3_file* file)
{
    return *reinterpret_cast<OpenFile*>(file);
}

Disk& diskOf(sqlite3_vfs* vfs)
{
    return *static_cast<Disk*>(vfs->pAppData);
}

int closeFile(sqlite3_file*)
{
    return SQLITE_OK;
}

int readFile(sqlite3_file* at, void* into, int amount, sqlite3_int64 offset)
{
    const Image& image = *open(at).file->now;
    const auto from = std::min(static_cast<std::size_t>(offset), image.size());
    const std::size_t have = std::min(static_cast<std::size_t>(amount), image.size() - from);
    std::memcpy(into, image.data() + from, have);
    std::memset(static_cast<char*>(into) + have, 0, static_cast<std::size_t>(amount) - have);
    return have == static_cast<std::size_t>(amount) ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

/// The change under which the power goes may itself reach the disk, in part.
int change(sqlite3_file* at, Change change, int failure)
{
    OpenFile& opened = open(at);
    if (!opened.disk->powered()) {
        return failure;
    }
    change.applyTo(*opened.file->now);
    opened.file->pending.push_back(std::move(change));
    return opened.disk->crashed() ? failure : SQLITE_OK;
}

int writeFile(sqlite3_file* at, const void* from, int amount, sqlite3_int64 offset)
{
    return change(at,
        {static_cast<std::size_t>(offset), Image(static_cast<const char*>(from), static_cast<std::size_t>(amount))},
        SQLITE_IOERR_WRITE);
}

int truncateFile(sqlite3_file* at, sqlite3_int64 size)
{
    return change(at, {static_cast<std::size_t>(size), std::nullopt}, SQLITE_IOERR_TRUNCATE);
}

int syncFile(sqlite3_file* at, int)
{
    OpenFile& opened = open(at);
    if (!opened.disk->powered() || opened.disk->crashed()) {
        return SQLITE_IOERR_FSYNC;
    }
    if (!opened.disk->lies) {
        opened.file->synced = opened.file->now;
        opened.file->pending.clear();
    }
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file* at, sqlite3_int64* size)
{
    *size = static_cast<sqlite3_int64>(open(at).file->now->size());
    return SQLITE_OK;
}

// One connection in one process: nobody to keep away.
int lockNothing(sqlite3_file*, int)
{
    return SQLITE_OK;
}

int nobodyHolds(sqlite3_file*, int* held)
{
    *held = 0;
    return SQLITE_OK;
}

int controlNothing(sqlite3_file*, int, void*)
{
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file*)
{
    return kSector;
}

int characteristics(sqlite3_file*)
{
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE; // as the disk under the real one: bytes beside a write stay
}

int shareMemory(sqlite3_file* at, int region, int size, int /*extend*/, void volatile** memory)
{
    auto& regions = open(at).disk->sharedMemory;
    check(static_cast<std::size_t>(size) == sizeof(Region), "SQLite shares its index by the region");
    while (regions.size() <= static_cast<std::size_t>(region)) {
        regions.push_back(std::make_unique<Region>());
    }
    *memory = regions[static_cast<std::size_t>(region)]->data();
    return SQLITE_OK;
}

int lockSharedMemory(sqlite3_file*, int, int, int)
{
    return SQLITE_OK;
}

void orderMemory(sqlite3_file*) { }

int releaseMemory(sqlite3_file* at, int remove)
{
    if (remove != 0) {
        open(at).disk->sharedMemory.clear();
    }
    return SQLITE_OK;
}

constexpr sqlite3_io_methods kMethods{2, closeFile, readFile, writeFile, truncateFile, syncFile, sizeOfFile,
    lockNothing, lockNothing, nobodyHolds, controlNothing, sectorSize, characteristics, shareMemory, lockSharedMemory,
    orderMemory, releaseMemory, nullptr, nullptr};

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* at, int flags, int* outFlags)
{
    Disk& disk = diskOf(vfs);
    if (!disk.holds(name)) {
        return disk.real->xOpen(disk.real, name, at, flags, outFlags);
    }
    StoredFile& file = disk.files[name];
    at->pMethods = nullptr;
    if (!file.now && (flags & SQLITE_OPEN_CREATE) == 0) {
        return SQLITE_CANTOPEN;
    }
    if (!file.now) {
        file.now.emplace();
    }
    open(at).disk = &disk;
    open(at).file = &file;
    at->pMethods = &kMethods;
    if (outFlags != nullptr) {
        *outFlags = flags;
    }
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs* vfs, const char* name, int syncFolder)
{
    Disk& disk = diskOf(vfs);
    if (!disk.holds(name)) {
        return disk.real->xDelete(disk.real, name, syncFolder);
    }
    if (!disk.powered() || disk.crashed()) {
        return SQLITE_IOERR_DELETE;
    }
    StoredFile& file = disk.files[name];
    file.now.reset();
    file.pending.clear();
    if (syncFolder != 0) {
        file.synced.reset(); // else the old file may come back
    }
    return SQLITE_OK;
}

int accessFile(sqlite3_vfs* vfs, const char* name, int flags, int* answer)
{
    Disk& disk = diskOf(vfs);
    if (!disk.holds(name)) {
        return disk.real->xAccess(disk.real, name, flags, answer);
    }
    const auto found = disk.files.find(name);
    *answer =
        found != disk.files.end() && found->second.now && (flags != SQLITE_ACCESS_EXISTS || !found->second.now->empty())
        ? 1
        : 0;
    return SQLITE_OK;
}

int fullName(sqlite3_vfs* vfs, const char* name, int size, char* out)
{
    sqlite3_vfs* real = diskOf(vfs).real;
    return real->xFullPathname(real, name, size, out);
}

std::optional<Image> contentOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        return std::nullopt;
    }
    return Image(std::istreambuf_iterator<char>(file), {});
}

} // namespace

Image CrashDisk::Disk::ruinOf(const StoredFile& file, std::mt19937_64& dice)
{
    Image image = file.synced.value_or(Image());
    for (const Change& change : file.pending) {
        const auto fate = dice() % 3;
        if (fate == 0) {
            ++lost;
        } else if (fate == 1 || !change.bytes || change.bytes->size() < 2) {
            change.applyTo(image);
        } else {
            ++torn; // any of its sectors, each whole, but the last one, which may end anywhere
            for (std::size_t at = 0; at < change.bytes->size(); at += kSector) {
                const std::size_t length = std::min(kSector, change.bytes->size() - at);
                const bool last = at + length == change.bytes->size();
                if (dice() % 2 == 0) {
                    const std::size_t kept = last ? dice() % length + 1 : length;
                    Change{change.offset + at, change.bytes->substr(at, kept)}.applyTo(image);
                }
            }
        }
    }
    return image;
}

CrashDisk::CrashDisk(const std::filesystem::path& database)
    : m_disk(std::make_unique<Disk>())
{
    Disk& disk = *m_disk;
    disk.database = database;
    for (const char* suffix : {"", "-wal"}) {
        const std::string name = database.native() + suffix;
        if (auto content = contentOf(name)) {
            disk.files[name] = {.synced = content, .now = content, .pending = {}};
        }
    }
    disk.real = sqlite3_vfs_find("unix");
    check(disk.real != nullptr, "SQLite has its own files");
    disk.vfs = *disk.real;
    disk.vfs.szOsFile = std::max(disk.real->szOsFile, static_cast<int>(sizeof(OpenFile)));
    disk.vfs.pNext = nullptr;
    disk.vfs.zName = "crash-disk";
    disk.vfs.pAppData = &disk;
    disk.vfs.xOpen = openFile;
    disk.vfs.xDelete = deleteFile;
    disk.vfs.xAccess = accessFile;
    disk.vfs.xFullPathname = fullName;
    sqlite3_vfs_register(&disk.vfs, 1);
}

CrashDisk::~CrashDisk()
{
    sqlite3_vfs_unregister(&m_disk->vfs);
    sqlite3_vfs_register(m_disk->real, 1);
}

void CrashDisk::crashAt(std::int64_t operation)
{
    m_disk->crashAt = operation;
}

void CrashDisk::lieAboutSyncs()
{
    m_disk->lies = true;
}

bool CrashDisk::crashed() const
{
    return m_disk->crashed();
}

std::int64_t CrashDisk::operations() const
{
    return m_disk->operations;
}

std::int64_t CrashDisk::lost() const
{
    return m_disk->lost;
}

std::int64_t CrashDisk::torn() const
{
    return m_disk->torn;
}

void CrashDisk::restart(std::uint64_t seed)
{
    std::mt19937_64 dice(seed);
    m_disk->over = true;
    std::filesystem::remove(m_disk->database.native() + "-shm");
    for (const auto& [name, file] : m_disk->files) {
        const bool gone = !file.now && dice() % 2 == 0; // a deletion that was not synced may not have happened
        const bool never = !file.synced && dice() % 2 == 0; // a new name neither
        if (gone || never) {
            std::filesystem::remove(name);
            continue;
        }
        std::ofstream(name, std::ios::binary | std::ios::trunc) << m_disk->ruinOf(file, dice);
    }
}

} // namespace comptoir::test
