// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/archive/archive_writer.h"
#include "app/core/storage/archive_range.h"
#include "app/shop/settlement/desk.h"

#include <filesystem>
#include <optional>
#include <string>

namespace comptoir::shop {

/// Business days, YYYY-MM-DD; without them the last whole month.
struct ArchivePeriod {
    std::string firstDay;
    std::string lastDay;
};

/// A zip that is written and not journaled yet.
struct WrittenArchive {
    archive::MadeArchive made;
    storage::ArchiveRange range;
    crypto::Hash previous;
};

/// Writes the archive of a period into `folder`. On any thread, with a connection and a signer of its own: it only
/// reads. Empty while the period may still grow. ArchiveError as writeArchive() throws it, also when it is there.
std::optional<WrittenArchive> writePeriod(storage::Connection& connection, const std::filesystem::path& folder,
    const ArchivePeriod& period, crypto::Signer& signer);

/// Journals that it was made, and that the tax profile went out in it. False when the journal refuses. Till thread.
bool recordArchive(Desk& desk, const WrittenArchive& written);

} // namespace comptoir::shop
