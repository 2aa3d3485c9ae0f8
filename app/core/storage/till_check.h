// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace comptoir::storage {

enum class TillHealth {
    Absent, ///< no file yet
    Sound,
    Tables, ///< the records that were looked at hold; a table that follows from them does not
    Damaged, ///< the file, its schema or a record
};

/// What a till finds in its own file before the first sale (journal.md §10).
struct TillCheck {
    static constexpr std::int64_t kRecords = 1000; ///< looked at, from the last one back

    TillHealth health = TillHealth::Absent;
    std::int64_t head = 0;
    std::string reason; ///< for the log; empty when sound
    std::optional<std::int64_t> damagedFrame; ///< of the write-ahead log: SQLite forgets what came from there on
};

/// Looks at header, schema, the last records and their links, the last close of each level, the pages of the small
/// tables, and whether a witness holds more than this file. Reads only; nobody may have `file` open. A StorageError
/// when the file is of a newer version or another kind.
TillCheck checkTillAtStart(const std::filesystem::path& file);

} // namespace comptoir::storage
