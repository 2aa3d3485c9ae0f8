// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stdexcept>
#include <string>

namespace comptoir::storage {

/// The machine under a database broke: disk full, damaged file, a newer file than this program knows.
/// Caught once, where the thread begins.
class StorageError : public std::runtime_error {
public:
    explicit StorageError(const std::string& what, int code = 0)
        : std::runtime_error(what)
        , m_code(code)
    {
    }

    /// SQLite's extended result code, 0 when it was not SQLite that refused.
    int code() const { return m_code; }

    /// Nothing is damaged: there is no room.
    bool isDiskFull() const { return (m_code & 0xff) == kDiskFull; }

    static constexpr int kDiskFull = 13; ///< SQLITE_FULL

private:
    int m_code;
};

/// The file is sound as far as it was read, and not one this program may write: of another kind, or of a newer version.
class OtherFile : public StorageError {
public:
    using StorageError::StorageError;
};

} // namespace comptoir::storage
