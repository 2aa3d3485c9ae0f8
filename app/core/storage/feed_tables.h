// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/result.h"
#include "app/core/storage/connection.h"
#include "app/core/storage/feed_digest.h"
#include "app/core/storage/pin_seal.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace comptoir::storage {

/// Rows and cursors of feeds in an open file, inside the caller's transaction; the same tables at HQ, hub and till.
/// Each row remembers at which offset it last changed, a deleted one as a tombstone, so the log needs no second copy.
class FeedTables {
public:
    explicit FeedTables(Connection& connection);

    std::vector<std::string> feeds();
    std::optional<FeedCursor> cursor(const std::string& feed);

    /// Below it only a snapshot helps.
    std::int64_t base(const std::string& feed);
    void setCursor(const std::string& feed, const FeedCursor& cursor, std::int64_t base);

    /// The digest the feed had at an offset where a change ended.
    std::optional<crypto::Hash> digestAt(const std::string& feed, std::int64_t offset);

    /// Where rows are that this file does not hold because the feed started at a catalogue file (a hub).
    using Elsewhere = std::function<std::optional<FeedRow>(const std::string& key)>;
    void setElsewhere(Elsewhere elsewhere) { m_elsewhere = std::move(elsewhere); }

    /// Verifiers of PINs are kept sealed by `seal`, which outlives this.
    void setPinSeal(const PinSeal& seal) { m_pins = &seal; }

    /// Writes one change and what it does to `digest`.
    void put(const std::string& feed, const FeedChange& change, std::int64_t offset, FeedDigest& digest);

    /// The same when the caller has just read what is there.
    void replaceRow(const std::string& feed, const std::optional<FeedRow>& old, const FeedChange& change,
        std::int64_t offset, FeedDigest& digest);

    /// What came from above: applies in order, checks the digest, moves the cursor.
    Result<void, FeedRefusal> apply(const std::string& feed, std::span<const FeedChange> changes, const FeedCursor& to);
    Result<void, FeedRefusal> replace(const std::string& feed, std::span<const FeedRow> rows, const FeedCursor& to);
    void clear(const std::string& feed);

    std::optional<FeedRow> row(const std::string& feed, const std::string& key);

    /// By key, from the first after `afterKey`.
    std::vector<FeedRow> rows(const std::string& feed, const std::string& afterKey, std::int64_t limit);
    std::int64_t count(const std::string& feed);
    /// By key, those of one kind.
    std::vector<FeedRow> rowsOf(const std::string& feed, std::string_view kind);
    /// Whether there is a row of this kind, a deleted one too.
    bool holds(const std::string& feed, std::string_view kind);

    struct Changed {
        FeedChange change;
        std::int64_t offset = 0;
    };

    /// In the order of their offsets, from the first after `offset`; about `maxBytes` of them.
    std::vector<Changed> changedSince(const std::string& feed, std::int64_t offset, std::size_t maxBytes);
    /// The rows last changed after `offset` and not after `last`, in that order, `limit` of them at most.
    std::vector<Changed> changedBetween(
        const std::string& feed, std::int64_t offset, std::int64_t last, std::int64_t limit);
    /// Whether more than `changes` rows changed after `offset`; looks at no more than that.
    bool moreSince(const std::string& feed, std::int64_t offset, std::int64_t changes);

private:
    FeedRow asSent(FeedRow row) const { return m_pins == nullptr ? row : m_pins->opened(std::move(row)); }
    std::optional<FeedRow> before(const std::string& feed, const std::string& key);

    Elsewhere m_elsewhere;
    const PinSeal* m_pins = nullptr; ///< none: rows are kept as they come
    Statement m_feeds;
    Statement m_cursor;
    Statement m_setCursor;
    Statement m_digestAt;
    Statement m_keepDigest;
    Statement m_put;
    Statement m_row;
    Statement m_known;
    Statement m_rows;
    Statement m_clear;
    Statement m_clearDigests;
    Statement m_count;
    Statement m_holds;
    Statement m_ofKind;
    Statement m_between;
    Statement m_since;
    Statement m_anotherSince;
};

} // namespace comptoir::storage
