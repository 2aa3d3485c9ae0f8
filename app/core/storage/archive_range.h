// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/journal/record.h"
#include "app/core/storage/connection.h"

#include <optional>
#include <string>
#include <vector>

namespace comptoir::storage {

/// The records of some business days: from after the last close of the days before to the last close of these, so that
/// the ranges of periods that follow each other leave no hole.
struct ArchiveRange {
    std::string firstDay;
    std::string lastDay;
    std::int64_t from = 0;
    std::int64_t to = 0; ///< below `from`: nothing happened
};

/// Empty while the period may still grow: before `lastDay` is closed and a later day has begun, or its month is closed.
std::optional<ArchiveRange> archiveRange(
    Connection& connection, const std::string& firstDay, const std::string& lastDay);

/// First and last day of a month, "2026-03".
std::pair<std::string, std::string> daysOfMonth(const std::string& month);

/// The last month whose range is whole, of those that the journal has days of. Empty when there is none yet.
std::optional<ArchiveRange> lastWholeMonth(Connection& connection);

/// Records as stored, of a range.
std::vector<journal::SealedRecord> recordsOf(Connection& connection, const ArchiveRange& range);

/// What the range builds on from before it: the genesis of its segment and every key.
std::vector<journal::SealedRecord> termsBefore(Connection& connection, const ArchiveRange& range);

/// The hash of the archive that ends just before the range; zeros when none was made.
crypto::Hash archiveBefore(Connection& connection, const ArchiveRange& range);

} // namespace comptoir::storage
