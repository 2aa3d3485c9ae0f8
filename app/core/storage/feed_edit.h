// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/feed_tables.h"
#include "app/core/storage/transaction.h"

#include <functional>
#include <optional>
#include <string>

namespace comptoir::storage {

/// One change of a feed by HQ, of any size: PUTs and DELETEs that become visible together, or not at all when it goes
/// away without commit(). Made by FeedDatabase::beginEdit(); nothing else writes that database meanwhile.
class FeedEdit {
public:
    enum class Outcome {
        Added,
        Changed,
        Unchanged, ///< the row is already like that, or the one to delete is not there
    };

    FeedEdit(Connection& connection, FeedTables& tables, std::string feed, const std::string& newHistory);
    ~FeedEdit();
    FeedEdit(const FeedEdit&) = delete;
    FeedEdit& operator=(const FeedEdit&) = delete;

    /// The row as it is, with what was put so far.
    std::optional<FeedRow> row(const std::string& key) { return m_tables.row(m_feed, key); }

    /// Whether the feed has ever held a row of this kind.
    bool holds(std::string_view kind) { return m_tables.holds(m_feed, kind); }

    /// The rows this edit has left alone. `visit` changes nothing.
    void forEachUntouched(const std::function<void(const FeedRow&)>& visit);

    /// Versions are given here.
    Outcome put(const FeedChange& change) { return put(change, row(change.row.key)); }
    /// The same when the caller has just asked for `old`.
    Outcome put(const FeedChange& change, const std::optional<FeedRow>& old);

    /// Durable when it returns. Answers how many rows changed.
    std::int64_t commit();

private:
    Connection& m_connection;
    FeedTables& m_tables;
    Transaction m_transaction;
    std::string m_feed;
    FeedCursor m_cursor;
    std::int64_t m_start = 0; // offset before this edit
    std::int64_t m_base = 0;
    FeedDigest m_digest;
    std::int64_t m_changed = 0;
};

} // namespace comptoir::storage
