// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/feed_database.h"
#include "sync/session/feed_sink.h"
#include "sync/session/feed_store.h"

#include <filesystem>
#include <functional>

namespace comptoir::adapters {

/// The feeds of HQ, or a hub's copy of them, as the protocol serves and fills them. Sync thread only.
class ServedFeeds final : public sync::FeedStore, public sync::FeedSink {
public:
    struct Databases {
        storage::FeedDatabase& small; ///< staff, store, keys, rosters…
        storage::FeedDatabase& catalogue;
    };

    /// `folder` keeps the catalogue files. At HQ (`makesFiles`) a snapshot is made on demand; a hub serves HQ's.
    ServedFeeds(Databases databases, std::filesystem::path folder, bool makesFiles);

    /// HQ: who makes a file of the catalogue's head on another thread, keeps it and then announces the feed. Without
    /// one it is made when it is asked for.
    void letFilesBeMadeBy(std::function<void()> make) { m_make = std::move(make); }

    const std::filesystem::path& folder() const { return m_folder; }

    /// The name under which HQ keeps the feed of one store; a hub has only its own store's.
    static std::string ofStore(std::string_view feed, std::string_view store);

    std::optional<sync::FeedCursor> head(std::string_view feed, const sync::RosterEntry& reader) override;
    sync::FeedAnswer delta(std::string_view feed, const sync::RosterEntry& reader, const sync::FeedCursor& from,
        std::size_t maxBytes) override;
    sync::FeedSnapshot snapshot(
        std::string_view feed, const sync::RosterEntry& reader, const sync::FeedCursor& from) override;

    std::vector<std::string> feeds() override;
    sync::FeedCursor cursor(std::string_view feed) override;
    Result<void, sync::FeedRefusal> applyDelta(
        std::string_view feed, const std::vector<sync::FeedOperation>& operations, const sync::FeedCursor& to) override;
    Result<void, sync::FeedRefusal> replaceRows(
        std::string_view feed, const std::vector<sync::FeedRow>& rows, const sync::FeedCursor& to) override;
    Result<void, sync::FeedRefusal> installSnapshotFile(
        std::string_view feed, const std::filesystem::path& file, const sync::FeedCursor& to) override;

private:
    std::string nameFor(std::string_view feed, const sync::RosterEntry& reader) const;

    storage::FeedDatabase& databaseOf(std::string_view feed);
    std::optional<storage::FeedFile> catalogueFile(const std::string& name, const storage::FeedCursor& from);

    Databases m_databases;
    std::filesystem::path m_folder;
    bool m_makesFiles;
    std::function<void()> m_make;
};

} // namespace comptoir::adapters
