// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/clock.h"
#include "app/core/journal/record.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace comptoir::storage {

/// What became of a damaged `till.db`.
struct TillRepair {
    std::filesystem::path setAside; ///< the damaged file, kept as it was
    std::int64_t copied = 0; ///< sequence of the last record that is sound from the first one on: the new file's head
    std::int64_t highest = 0; ///< no record of the damaged file can have had a higher sequence
    bool complete = false; ///< every record it held was read: none is missing
    std::vector<std::string> lost; ///< tables that could not be copied whole

    friend bool operator==(const TillRepair&, const TillRepair&) = default;
};

/// Sets a damaged `till.db` aside, beside it in the folder `damaged`, and makes a new one of what can still be read:
/// the records as far as each follows from the one before, every table that follows from them, and the rest table by
/// table. A crash at any moment leaves the damaged file or the new one in its place. Nobody may have the file open.
TillRepair repairTill(const std::filesystem::path& file, Instant now);

/// Ends a repair that was cut between the two files: the new one takes its place. At every start, before anything else.
void finishRepair(const std::filesystem::path& file);

/// The sound records that a file set aside holds beyond `from`, a few hundred at a time in order, until `take` answers
/// false. Nothing is said of their links.
void readSetAside(const std::filesystem::path& setAside, std::int64_t from,
    const std::function<bool(std::span<const journal::SealedRecord>)>& take);

} // namespace comptoir::storage
