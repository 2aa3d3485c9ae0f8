// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/link/roster.h"
#include "sync/session/feed.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace comptoir::sync {

/// The operations from a cursor to `to`.
struct FeedDelta {
    std::vector<FeedOperation> operations;
    FeedCursor to;
    bool checkpoint = true; ///< false: more belongs to the same change, apply nothing before it is complete
};

struct FeedUpToDate { };

/// The cursor is of another history, ahead, of another digest, too old, or too far behind for a delta to be sensible.
struct FeedNeedsSnapshot { };

using FeedAnswer = std::variant<FeedDelta, FeedUpToDate, FeedNeedsSnapshot>;

/// A ready-made file (the catalogue's): immutable while it is served.
struct SnapshotFile {
    FeedCursor at;
    std::filesystem::path path;
    std::uint64_t size = 0;
    Hash sha256{};
};

/// All rows of a smaller feed.
struct SnapshotRows {
    FeedCursor at;
    std::vector<FeedRow> rows;
};

/// It is being made: announceFeed() when it is there.
struct SnapshotNotReady { };

using FeedSnapshot = std::variant<SnapshotFile, SnapshotRows, SnapshotNotReady>;

/// The serving side of feeds: HQ's logs, or a hub's copy of them. A feed's name is plain text (`catalogue`, `staff`,
/// `store`…); `reader` tells whose scope is asked. Called on the sync thread.
class FeedStore {
public:
    virtual ~FeedStore() = default;

    /// Where the log of `feed` stands for this reader; nothing (or an empty history) when there is no such feed here
    /// yet, or this reader may not read it.
    virtual std::optional<FeedCursor> head(std::string_view feed, const RosterEntry& reader) = 0;

    /// What follows `from`, at most about `maxBytes`; called only when head() has an answer.
    virtual FeedAnswer delta(
        std::string_view feed, const RosterEntry& reader, const FeedCursor& from, std::size_t maxBytes) = 0;

    /// The whole feed at its head, or at a recent file that takes a reader who stands at `from` further.
    virtual FeedSnapshot snapshot(std::string_view feed, const RosterEntry& reader, const FeedCursor& from) = 0;
};

} // namespace comptoir::sync
