// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>

namespace comptoir::test {

/// The disk under one database, as a power cut treats it. While it lives, SQLite's calls for that file and its log go
/// to memory that knows what was synced; every other file stays where it is. What was written and not synced may be
/// there after a crash, or not, or in part, each write for itself. One at a time, one thread.
class CrashDisk {
public:
    /// Begins with what the real files hold.
    explicit CrashDisk(const std::filesystem::path& database);
    ~CrashDisk();
    CrashDisk(const CrashDisk&) = delete;
    CrashDisk& operator=(const CrashDisk&) = delete;

    /// The power goes during that write, sync, truncation or deletion, counted from 1: every later call fails.
    void crashAt(std::int64_t operation);
    bool crashed() const;

    /// From here on syncs do nothing and say that they did: what a cut then loses must be found.
    void lieAboutSyncs();
    std::int64_t operations() const;

    /// Writes what is left after the power came back into the real files; from here on SQLite uses those. Again with
    /// another seed: other ruins of the same crash. No connection may be open.
    void restart(std::uint64_t seed);

    /// Writes lost and writes torn by restart().
    std::int64_t lost() const;
    std::int64_t torn() const;

    struct Disk;

private:
    std::unique_ptr<Disk> m_disk;
};

} // namespace comptoir::test
