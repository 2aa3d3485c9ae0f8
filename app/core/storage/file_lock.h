// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/result.h"

#include <filesystem>
#include <string>

namespace comptoir::storage {

/// Who has the lock: "comptoir-till, process 4711".
struct LockHeld {
    std::string holder;
};

/// Keeps a second process away from a database for as long as it lives. The kernel frees it when the process dies,
/// however it dies.
class FileLock {
public:
    /// Locks `path` and writes into it who does. A StorageError when the file cannot be made.
    static Result<FileLock, LockHeld> acquire(const std::filesystem::path& path, const std::string& program);

    ~FileLock();
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

private:
    explicit FileLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }

    int m_descriptor;
};

} // namespace comptoir::storage
