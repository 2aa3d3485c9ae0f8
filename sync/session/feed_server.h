// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/session/feed_store.h"
#include "sync/wire/message.h"

#include <list>
#include <optional>
#include <string>

namespace comptoir::sync {

/// Answers for feeds: one FETCH, one answer; one CHUNK_REQUEST, one chunk. Keeps the snapshots offered last at hand.
class FeedServer {
public:
    explicit FeedServer(FeedStore& store);
    ~FeedServer();

    /// The heads WELCOME tells, of the feeds `hello` names.
    void describe(const RosterEntry& reader, const pb::Hello& hello, pb::Welcome& welcome);

    /// DELTA, SNAPSHOT_OFFER, or UP_TO_DATE, also while the snapshot is being made; nothing when this reader has no
    /// such feed.
    std::optional<Message> fetch(const RosterEntry& reader, const pb::Fetch& fetch);

    /// Nothing when no such snapshot is at hand any more: the reader asks for the feed again.
    std::optional<pb::Chunk> chunk(const pb::ChunkRequest& request);

private:
    struct Served;

    Message offer(const std::string& feed, const FeedCursor& head, FeedSnapshot snapshot);
    Served& keep(const std::string& sha256, std::uint64_t size);

    FeedStore& m_store;
    std::list<Served> m_served; // used last comes first
};

} // namespace comptoir::sync
