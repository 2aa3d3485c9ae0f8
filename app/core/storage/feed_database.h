// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/clock.h"
#include "app/core/base/random.h"
#include "app/core/base/result.h"
#include "app/core/storage/catalogue_file.h"
#include "app/core/storage/feed_edit.h"
#include "app/core/storage/feed_row.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace comptoir::storage {

/// Changes after a cursor. The log is compacted: of a row that changed twice, the last state comes once.
struct FeedDelta {
    std::vector<FeedChange> changes;
    FeedCursor to;
    bool complete = true; ///< false: more belongs to the same change, apply nothing before it is complete
};

/// The feeds of HQ (edited here), or a hub's copy of them (mirrored: same histories, offsets and digests). One thread.
/// Another may have the same file open to read what is committed: it then calls nothing that writes.
class FeedDatabase {
public:
    FeedDatabase(const std::filesystem::path& file, const Clock& clock, Random& random);
    ~FeedDatabase();

    std::vector<std::string> feeds();

    /// Where the feed stands; nothing when there is none yet.
    std::optional<FeedCursor> head(const std::string& feed);

    /// HQ: PUTs and DELETEs by key, in one durable transaction; rows that do not change are left out. Versions are
    /// given here. Answers how many rows changed.
    std::int64_t edit(const std::string& feed, std::span<const FeedChange> changes);

    /// The same for a change too large to hold in memory. At most one at a time, and no other writing call meanwhile.
    std::unique_ptr<FeedEdit> beginEdit(const std::string& feed);

    /// A hub: what HQ sent, with HQ's versions and cursor, when the digest agrees.
    Result<void, FeedRefusal> mirror(
        const std::string& feed, std::span<const FeedChange> changes, const FeedCursor& to);
    Result<void, FeedRefusal> mirrorRows(const std::string& feed, std::span<const FeedRow> rows, const FeedCursor& to);

    /// A hub: the feed starts afresh at a file received from HQ; mirror() then goes on from there.
    void mirrorFile(const std::string& feed, const FeedFile& file);

    /// Whether so much follows `from` that a file is sooner there.
    bool isLongWay(const std::string& feed, const FeedCursor& from);

    /// What follows `from`, about `maxBytes` of it; nothing when only a snapshot helps.
    std::optional<FeedDelta> delta(const std::string& feed, const FeedCursor& from, std::size_t maxBytes);

    std::vector<FeedRow> rows(const std::string& feed);
    std::optional<FeedRow> row(const std::string& feed, const std::string& key);
    std::int64_t rowCount(const std::string& feed);

    /// The rows whose keys are of one kind, by key.
    std::vector<FeedRow> rowsOf(const std::string& feed, std::string_view kind);

    /// The newest file made or received for the feed.
    std::optional<FeedFile> file(const std::string& feed);

    /// HQ: the file at the feed's head, made in `folder` unless the newest stands there already; it is now the one to
    /// serve. A million articles take long. The one before it stays on the disk till the next: it may just be asked
    /// for.
    FeedFile makeFile(const std::string& feed, const std::filesystem::path& folder);

    /// Takes in a feed that an older version kept in another file, which no longer has it then.
    void adopt(const std::filesystem::path& older, const std::string& feed);

    void idle();

private:
    struct Open;

    std::unique_ptr<CatalogueFileRows> baseFile(const std::string& feed);

    std::unique_ptr<Open> m_open;
};

} // namespace comptoir::storage
