// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/session/feed_sink.h"
#include "sync/session/feed_store.h"
#include "tests/support/feed_digest.h"

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace comptoir::tests {

/// Rows of one feed and their digest.
class FeedTable {
public:
    void apply(const sync::FeedOperation& operation);
    void replace(const std::vector<sync::FeedRow>& rows);
    const std::map<std::string, sync::FeedRow>& rows() const { return m_rows; }
    const sync::Hash& digest() const { return m_digest.value(); }

    friend bool operator==(const FeedTable& a, const FeedTable& b) { return a.m_rows == b.m_rows; }

private:
    std::map<std::string, sync::FeedRow> m_rows;
    FeedDigest m_digest;
};

/// HQ's side: logs in memory. Answers with a snapshot when the cursor is of another history or digest, or more than
/// `deltaLimit` operations behind.
class MemoryFeedStore final : public sync::FeedStore {
public:
    void put(const std::string& feed, const std::string& key, const std::string& body, bool checkpoint = true);
    void remove(const std::string& feed, const std::string& key);

    /// Another history, with the same rows.
    void rebuild(const std::string& feed, const std::string& history);

    /// From now on a snapshot of `feed` is this file.
    void serveFile(const std::string& feed, const std::filesystem::path& file);

    const FeedTable& table(const std::string& feed) { return m_feeds[feed].table; }
    std::size_t deltaLimit = 100;
    std::size_t operationsPerDelta = 1000;
    int snapshotsServed = 0;
    bool lieAboutTheHash = false;
    std::function<void()> beingMade; ///< set: snapshots are not ready yet; called when one is asked for

    std::optional<sync::FeedCursor> head(std::string_view feed, const sync::RosterEntry& reader) override;
    sync::FeedAnswer delta(std::string_view feed, const sync::RosterEntry& reader, const sync::FeedCursor& from,
        std::size_t maxBytes) override;
    sync::FeedSnapshot snapshot(
        std::string_view feed, const sync::RosterEntry& reader, const sync::FeedCursor& from) override;

private:
    struct Entry {
        sync::FeedOperation operation;
        sync::Hash digest; // after it
        bool checkpoint = true;
    };
    struct Feed {
        std::string history = "h1";
        std::vector<Entry> log;
        FeedTable table;
        std::filesystem::path file;
    };

    static sync::FeedCursor cursorAt(const Feed& feed, std::size_t offset);
    void log(const std::string& feed, sync::FeedOperation operation, bool checkpoint);

    std::map<std::string, Feed, std::less<>> m_feeds;
};

/// A till's side.
class MemoryFeedSink final : public sync::FeedSink {
public:
    MemoryFeedSink(std::vector<std::string> feeds, std::function<void()> happened)
        : m_names(std::move(feeds))
        , m_happened(std::move(happened))
    {
    }

    const FeedTable& table(const std::string& feed) { return m_feeds[feed].table; }
    const std::string& installedFile(const std::string& feed) { return m_feeds[feed].file; }
    int transactions = 0;

    /// One row changes behind the feed's back.
    void damage(const std::string& feed);

    /// The next delta seems to give another digest.
    bool refuseNextDelta = false;

    std::vector<std::string> feeds() override { return m_names; }
    sync::FeedCursor cursor(std::string_view feed) override;
    Result<void, sync::FeedRefusal> applyDelta(
        std::string_view feed, const std::vector<sync::FeedOperation>& operations, const sync::FeedCursor& to) override;
    Result<void, sync::FeedRefusal> replaceRows(
        std::string_view feed, const std::vector<sync::FeedRow>& rows, const sync::FeedCursor& to) override;
    Result<void, sync::FeedRefusal> installSnapshotFile(
        std::string_view feed, const std::filesystem::path& file, const sync::FeedCursor& to) override;

private:
    struct Feed {
        sync::FeedCursor cursor;
        FeedTable table;
        std::string file; // content of the installed snapshot
    };

    std::vector<std::string> m_names;
    std::function<void()> m_happened;
    std::map<std::string, Feed, std::less<>> m_feeds;
};

} // namespace comptoir::tests
