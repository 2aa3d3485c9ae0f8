// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace comptoir::storage {

/// The write-ahead log that SQLite keeps beside `database`.
std::filesystem::path logOf(std::filesystem::path database);

/// The first frame, counted from 1, of the write-ahead log beside `database` that was committed and is not as it was
/// written; 0 when it is the log's own header. SQLite itself stops reading at such a frame without a word, and what was
/// committed after it is lost. Empty when all is well or there is no log. A log that a power cut tore while it was
/// being written looks the same until the till is started again.
/// Format: https://www.sqlite.org/fileformat2.html#the_write_ahead_log. Not in the process that has `database` open.
std::optional<std::int64_t> firstDamagedFrame(const std::filesystem::path& database);

} // namespace comptoir::storage
