// SPDX-License-Identifier: Apache-2.0
#include "tests/support/memory_feeds.h"

#include "sync/session/file_hash.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <utility>

namespace comptoir::tests {

using namespace comptoir::sync;

void FeedTable::apply(const FeedOperation& operation)
{
    const auto old = m_rows.find(operation.key);
    if (old != m_rows.end()) {
        m_digest.remove(old->second);
        m_rows.erase(old);
    }
    if (!operation.deleted) {
        const FeedRow row{operation.key, operation.version, operation.body};
        m_digest.add(row);
        m_rows.emplace(operation.key, row);
    }
}

void FeedTable::replace(const std::vector<FeedRow>& rows)
{
    *this = {};
    for (const FeedRow& row : rows) {
        apply({row.key, row.version, false, row.body});
    }
}

void MemoryFeedStore::put(const std::string& feed, const std::string& key, const std::string& body, bool checkpoint)
{
    log(feed, {key, m_feeds[feed].log.size() + 1, false, body}, checkpoint);
}

void MemoryFeedStore::remove(const std::string& feed, const std::string& key)
{
    log(feed, {key, m_feeds[feed].log.size() + 1, true, {}}, true);
}

void MemoryFeedStore::rebuild(const std::string& feed, const std::string& history)
{
    m_feeds[feed].history = history;
}

void MemoryFeedStore::serveFile(const std::string& feed, const std::filesystem::path& file)
{
    m_feeds[feed].file = file;
}

void MemoryFeedStore::log(const std::string& feed, FeedOperation operation, bool checkpoint)
{
    Feed& found = m_feeds[feed];
    found.table.apply(operation);
    found.log.push_back({std::move(operation), found.table.digest(), checkpoint});
}

FeedCursor MemoryFeedStore::cursorAt(const Feed& feed, std::size_t offset)
{
    return {feed.history, offset, offset == 0 ? Hash{} : feed.log[offset - 1].digest};
}

std::optional<FeedCursor> MemoryFeedStore::head(std::string_view feed, const RosterEntry&)
{
    const auto found = m_feeds.find(feed);
    if (found == m_feeds.end()) {
        return std::nullopt;
    }
    return cursorAt(found->second, found->second.log.size());
}

FeedAnswer MemoryFeedStore::delta(std::string_view name, const RosterEntry&, const FeedCursor& from, std::size_t)
{
    const Feed& feed = m_feeds.find(name)->second;
    const std::size_t head = feed.log.size();
    if (from.offset > head || from != cursorAt(feed, from.offset) || head - from.offset > deltaLimit) {
        return FeedNeedsSnapshot{};
    }
    if (from.offset == head) {
        return FeedUpToDate{};
    }
    FeedDelta delta;
    std::size_t at = from.offset;
    do {
        delta.operations.push_back(feed.log[at++].operation);
    } while (at < head && delta.operations.size() < operationsPerDelta);
    delta.to = cursorAt(feed, at);
    delta.checkpoint = feed.log[at - 1].checkpoint;
    return delta;
}

FeedSnapshot MemoryFeedStore::snapshot(std::string_view name, const RosterEntry&, const FeedCursor&)
{
    if (beingMade) {
        beingMade();
        return SnapshotNotReady{};
    }
    ++snapshotsServed;
    const Feed& feed = m_feeds.find(name)->second;
    const FeedCursor at = cursorAt(feed, feed.log.size());
    if (!feed.file.empty()) {
        const Hash hash = lieAboutTheHash ? sha256Of("a lie") : sha256OfFile(feed.file);
        return SnapshotFile{at, feed.file, std::filesystem::file_size(feed.file), hash};
    }
    SnapshotRows rows{at, {}};
    for (const auto& [key, row] : feed.table.rows()) {
        rows.rows.push_back(row);
    }
    return rows;
}

void MemoryFeedSink::damage(const std::string& name)
{
    Feed& feed = m_feeds[name];
    feed.table.apply({"stray", 1, false, "row"});
    feed.cursor.digest = feed.table.digest();
}

FeedCursor MemoryFeedSink::cursor(std::string_view feed)
{
    return m_feeds[std::string(feed)].cursor;
}

Result<void, FeedRefusal> MemoryFeedSink::applyDelta(
    std::string_view name, const std::vector<FeedOperation>& operations, const FeedCursor& to)
{
    Feed& feed = m_feeds[std::string(name)];
    FeedTable table = feed.table;
    std::for_each(operations.begin(), operations.end(), [&](const FeedOperation& op) { table.apply(op); });
    if (std::exchange(refuseNextDelta, false) || (feed.file.empty() && table.digest() != to.digest)) {
        return unexpected(FeedRefusal::DigestDiffers);
    }
    feed.table = std::move(table);
    feed.cursor = to;
    ++transactions;
    m_happened();
    return {};
}

Result<void, FeedRefusal> MemoryFeedSink::replaceRows(
    std::string_view name, const std::vector<FeedRow>& rows, const FeedCursor& to)
{
    Feed& feed = m_feeds[std::string(name)];
    FeedTable table;
    table.replace(rows);
    if (table.digest() != to.digest) {
        return unexpected(FeedRefusal::DigestDiffers);
    }
    feed.table = std::move(table);
    feed.cursor = to;
    ++transactions;
    m_happened();
    return {};
}

Result<void, FeedRefusal> MemoryFeedSink::installSnapshotFile(
    std::string_view name, const std::filesystem::path& file, const FeedCursor& to)
{
    Feed& feed = m_feeds[std::string(name)];
    std::ifstream content(file, std::ios::binary);
    feed.file = {std::istreambuf_iterator<char>(content), {}};
    feed.cursor = to;
    ++transactions;
    m_happened();
    return {};
}

} // namespace comptoir::tests
