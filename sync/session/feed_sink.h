// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/result.h"
#include "sync/session/feed.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace comptoir::sync {

enum class FeedRefusal {
    DigestDiffers, ///< after applying, the rows' digest is not the announced one: rolled back, a snapshot follows
    Unreadable, ///< a body or a file this version cannot use: rolled back
};

/// The consuming side of feeds: `reference.db` and the catalogue file of a till, or a hub's copy. Called on the sync
/// thread. A cursor is committed in the same transaction as the rows it speaks of. Throws only when the machine broke.
class FeedSink {
public:
    virtual ~FeedSink() = default;

    /// The feeds this node follows, most urgent first.
    virtual std::vector<std::string> feeds() = 0;

    /// How far `feed` is applied; a default cursor before the first snapshot.
    virtual FeedCursor cursor(std::string_view feed) = 0;

    /// Applies `operations` in order and sets the cursor to `to`, in one transaction, after checking `to.digest`.
    virtual Result<void, FeedRefusal> applyDelta(
        std::string_view feed, const std::vector<FeedOperation>& operations, const FeedCursor& to) = 0;

    /// Replaces every row of `feed` and sets the cursor, in one transaction, after checking `to.digest`.
    virtual Result<void, FeedRefusal> replaceRows(
        std::string_view feed, const std::vector<FeedRow>& rows, const FeedCursor& to) = 0;

    /// Takes over a complete file whose hash was checked and which is synced: moves it from `file` to its place and
    /// makes it current. `to` is the cursor it stands for.
    virtual Result<void, FeedRefusal> installSnapshotFile(
        std::string_view feed, const std::filesystem::path& file, const FeedCursor& to) = 0;
};

} // namespace comptoir::sync
