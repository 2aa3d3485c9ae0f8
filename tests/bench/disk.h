// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/samples.h"

#include <filesystem>

namespace comptoir::bench {

/// A file that grows by a page at each write, gone afterwards: what the disk alone takes to keep something.
class SyncedFile {
public:
    explicit SyncedFile(const std::filesystem::path& folder);
    ~SyncedFile();
    SyncedFile(const SyncedFile&) = delete;
    SyncedFile& operator=(const SyncedFile&) = delete;

    /// Appends a page and waits until it is kept (write and fdatasync).
    void write();
    /// Milliseconds of write(), once. A disk that rested takes several times what it takes in a row.
    double timedWrite();

private:
    std::filesystem::path m_path;
    int m_file;
};

/// Milliseconds of `rounds` such writes in a row in `folder`.
Samples syncedWrites(const std::filesystem::path& folder, int rounds);

} // namespace comptoir::bench
