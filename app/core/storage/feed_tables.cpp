// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/feed_tables.h"

#include "app/core/storage/stored_hash.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace comptoir::storage {

namespace {

FeedTables::Changed changedAt(const Rows& rows)
{
    return {.change = {.row = {.key = rows.text(0), .version = rows.integer(1), .body = rows.text(2)},
                .deleted = rows.integer(3) != 0},
        .offset = rows.integer(4)};
}

/// The keys of a kind lie between "kind/" and "kind0".
std::pair<std::string, std::string> keysOf(std::string_view kind)
{
    return {std::string(kind) + '/', std::string(kind) + static_cast<char>('/' + 1)};
}

} // namespace

FeedTables::FeedTables(Connection& connection)
    : m_feeds(connection, "SELECT name FROM feed ORDER BY name")
    , m_cursor(connection, "SELECT history, offset, digest, base FROM feed WHERE name = ?1")
    , m_setCursor(connection,
          "INSERT OR REPLACE INTO feed (name, history, offset, digest, base)"
          " VALUES (?1, ?2, ?3, ?4, ?5)")
    , m_digestAt(connection, "SELECT digest FROM feed_digest WHERE feed = ?1 AND offset = ?2")
    , m_keepDigest(connection, "INSERT OR REPLACE INTO feed_digest (feed, offset, digest) VALUES (?1, ?2, ?3)")
    , m_put(connection,
          "INSERT OR REPLACE INTO feed_row (feed, key, version, offset, deleted, body)"
          " VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
    , m_row(connection, "SELECT key, version, body FROM feed_row WHERE feed = ?1 AND key = ?2 AND deleted = 0")
    , m_known(connection, "SELECT 1 FROM feed_row WHERE feed = ?1 AND key = ?2")
    , m_rows(connection, R"(SELECT key, version, body FROM feed_row WHERE feed = ?1 AND key > ?2 AND deleted = 0
          ORDER BY key LIMIT ?3)")
    , m_clear(connection, "DELETE FROM feed_row WHERE feed = ?1")
    , m_clearDigests(connection, "DELETE FROM feed_digest WHERE feed = ?1")
    , m_count(connection, "SELECT count(*) FROM feed_row WHERE feed = ?1 AND deleted = 0")
    , m_holds(connection, "SELECT 1 FROM feed_row WHERE feed = ?1 AND key >= ?2 AND key < ?3 LIMIT 1")
    , m_ofKind(connection, R"(SELECT key, version, body FROM feed_row
          WHERE feed = ?1 AND key >= ?2 AND key < ?3 AND deleted = 0 ORDER BY key)")
    , m_between(connection, R"(SELECT key, version, body, deleted, offset FROM feed_row
          WHERE feed = ?1 AND offset > ?2 AND offset <= ?3 ORDER BY offset LIMIT ?4)")
    , m_since(connection, R"(SELECT key, version, body, deleted, offset FROM feed_row WHERE feed = ?1 AND offset > ?2
          ORDER BY offset)")
    , m_anotherSince(connection, "SELECT 1 FROM feed_row WHERE feed = ?1 AND offset > ?2 LIMIT 1 OFFSET ?3")
{
}

std::vector<std::string> FeedTables::feeds()
{
    std::vector<std::string> names;
    for (Rows rows = m_feeds.run(); rows.next();) {
        names.push_back(rows.text(0));
    }
    return names;
}

std::optional<FeedCursor> FeedTables::cursor(const std::string& feed)
{
    Rows rows = m_cursor.run(feed);
    if (!rows.next()) {
        return std::nullopt;
    }
    return FeedCursor{.history = rows.text(0), .offset = rows.integer(1), .digest = hashAtColumn(rows, 2)};
}

std::int64_t FeedTables::base(const std::string& feed)
{
    Rows rows = m_cursor.run(feed);
    return rows.next() ? rows.integer(3) : std::numeric_limits<std::int64_t>::max();
}

void FeedTables::setCursor(const std::string& feed, const FeedCursor& cursor, std::int64_t base)
{
    const Blob digest = Blob::of(cursor.digest.bytes());
    m_setCursor.execute(feed, cursor.history, cursor.offset, digest, base);
    m_keepDigest.execute(feed, cursor.offset, digest);
}

std::optional<crypto::Hash> FeedTables::digestAt(const std::string& feed, std::int64_t offset)
{
    Rows rows = m_digestAt.run(feed, offset);
    return rows.next() ? std::optional(hashAtColumn(rows, 0)) : std::nullopt;
}

void FeedTables::put(const std::string& feed, const FeedChange& change, std::int64_t offset, FeedDigest& digest)
{
    replaceRow(feed, before(feed, change.row.key), change, offset, digest);
}

void FeedTables::replaceRow(const std::string& feed, const std::optional<FeedRow>& old, const FeedChange& change,
    std::int64_t offset, FeedDigest& digest)
{
    if (old) {
        digest.remove(*old);
    }
    if (!change.deleted) {
        digest.add(change.row);
    }
    const FeedRow kept = m_pins == nullptr ? change.row : m_pins->sealed(change.row);
    m_put.execute(feed, kept.key, kept.version, offset, change.deleted, kept.body);
}

std::optional<FeedRow> FeedTables::before(const std::string& feed, const std::string& key)
{
    auto old = row(feed, key);
    if (old || !m_elsewhere) {
        return old;
    }
    Rows rows = m_known.run(feed, key);
    return rows.next() ? std::nullopt : m_elsewhere(key);
}

Result<void, FeedRefusal> FeedTables::apply(
    const std::string& feed, std::span<const FeedChange> changes, const FeedCursor& to)
{
    const auto from = cursor(feed);
    if (!from || from->history != to.history) {
        return unexpected(FeedRefusal::DigestDiffers);
    }
    FeedDigest digest(from->digest);
    // The places given here are never below those of HQ's own log, and no two are equal: whoever asks this copy for
    // what follows any of HQ's offsets gets at least that.
    std::int64_t offset = to.offset - static_cast<std::int64_t>(changes.size());
    for (const FeedChange& change : changes) {
        put(feed, change, ++offset, digest);
    }
    if (digest.value() != to.digest) {
        return unexpected(FeedRefusal::DigestDiffers);
    }
    setCursor(feed, to, base(feed));
    return {};
}

Result<void, FeedRefusal> FeedTables::replace(
    const std::string& feed, std::span<const FeedRow> rows, const FeedCursor& to)
{
    clear(feed);
    FeedDigest digest;
    for (const FeedRow& row : rows) {
        put(feed, {.row = row, .deleted = false}, to.offset, digest);
    }
    if (digest.value() != to.digest) {
        return unexpected(FeedRefusal::DigestDiffers);
    }
    setCursor(feed, to, to.offset);
    return {};
}

void FeedTables::clear(const std::string& feed)
{
    m_clear.execute(feed);
    m_clearDigests.execute(feed);
}

std::optional<FeedRow> FeedTables::row(const std::string& feed, const std::string& key)
{
    Rows rows = m_row.run(feed, key);
    if (!rows.next()) {
        return std::nullopt;
    }
    return asSent({.key = rows.text(0), .version = rows.integer(1), .body = rows.text(2)});
}

std::vector<FeedRow> FeedTables::rows(const std::string& feed, const std::string& afterKey, std::int64_t limit)
{
    std::vector<FeedRow> found;
    found.reserve(static_cast<std::size_t>(std::max<std::int64_t>(limit, 0)));
    for (Rows rows = m_rows.run(feed, afterKey, limit); rows.next();) {
        found.push_back(asSent({.key = rows.text(0), .version = rows.integer(1), .body = rows.text(2)}));
    }
    return found;
}

std::int64_t FeedTables::count(const std::string& feed)
{
    Rows rows = m_count.run(feed);
    rows.next();
    return rows.integer(0);
}

std::vector<FeedRow> FeedTables::rowsOf(const std::string& feed, std::string_view kind)
{
    const auto [from, to] = keysOf(kind);
    std::vector<FeedRow> found;
    for (Rows rows = m_ofKind.run(feed, from, to); rows.next();) {
        found.push_back(asSent({.key = rows.text(0), .version = rows.integer(1), .body = rows.text(2)}));
    }
    return found;
}

bool FeedTables::holds(const std::string& feed, std::string_view kind)
{
    const auto [from, to] = keysOf(kind);
    return m_holds.run(feed, from, to).next();
}

std::vector<FeedTables::Changed> FeedTables::changedSince(
    const std::string& feed, std::int64_t offset, std::size_t maxBytes)
{
    std::vector<Changed> found;
    std::size_t bytes = 0;
    for (Rows rows = m_since.run(feed, offset); rows.next();) {
        bytes += rows.view(0).size() + rows.view(2).size();
        if (!found.empty() && bytes > maxBytes) {
            break;
        }
        found.push_back(changedAt(rows));
    }
    return found;
}

std::vector<FeedTables::Changed> FeedTables::changedBetween(
    const std::string& feed, std::int64_t offset, std::int64_t last, std::int64_t limit)
{
    std::vector<Changed> found;
    for (Rows rows = m_between.run(feed, offset, last, limit); rows.next();) {
        found.push_back(changedAt(rows));
    }
    return found;
}

bool FeedTables::moreSince(const std::string& feed, std::int64_t offset, std::int64_t changes)
{
    return m_anotherSince.run(feed, offset, changes).next();
}

} // namespace comptoir::storage
