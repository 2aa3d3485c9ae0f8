// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/feed_edit.h"

namespace comptoir::storage {

FeedEdit::FeedEdit(Connection& connection, FeedTables& tables, std::string feed, const std::string& newHistory)
    : m_connection(connection)
    , m_tables(tables)
    , m_transaction(connection)
    , m_feed(std::move(feed))
    , m_cursor{.history = newHistory, .offset = 0, .digest = {}}
{
    if (const auto head = tables.cursor(m_feed)) {
        m_cursor = *head;
        m_start = head->offset;
        m_base = tables.base(m_feed);
    }
    m_digest = FeedDigest(m_cursor.digest);
    // An import of a chain's catalogue touches pages all over: with SQLite's own 2 MiB each would be written again and
    // again before the commit.
    connection.execute("PRAGMA cache_size = -131072");
}

FeedEdit::~FeedEdit()
{
    m_connection.giveBackCache();
}

void FeedEdit::forEachUntouched(const std::function<void(const FeedRow&)>& visit)
{
    constexpr std::int64_t kSlice = 2000;
    constexpr std::int64_t kBeforeAll = -1;
    std::int64_t last = kBeforeAll;
    for (auto slice = m_tables.changedBetween(m_feed, last, m_start, kSlice); !slice.empty();
         slice = m_tables.changedBetween(m_feed, last, m_start, kSlice)) {
        for (const FeedTables::Changed& row : slice) {
            if (!row.change.deleted) {
                visit(row.change.row);
            }
        }
        last = slice.back().offset;
    }
}

FeedEdit::Outcome FeedEdit::put(const FeedChange& change, const std::optional<FeedRow>& old)
{
    if (change.deleted ? !old.has_value() : old && old->body == change.row.body) {
        return Outcome::Unchanged;
    }
    FeedChange next = change;
    next.row.version = ++m_cursor.offset;
    if (next.deleted) {
        next.row.body.clear();
    }
    m_tables.replaceRow(m_feed, old, next, m_cursor.offset, m_digest);
    ++m_changed;
    return old ? Outcome::Changed : Outcome::Added;
}

std::int64_t FeedEdit::commit()
{
    m_cursor.digest = m_digest.value();
    m_tables.setCursor(m_feed, m_cursor, m_base);
    m_transaction.commit();
    return m_changed;
}

} // namespace comptoir::storage
