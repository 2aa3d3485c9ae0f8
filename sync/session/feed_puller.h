// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/clock.h"
#include "sync/link/channel.h"
#include "sync/link/timing.h"
#include "sync/session/feed_sink.h"
#include "sync/session/snapshot_download.h"
#include "sync/session/uplink_observer.h"
#include "sync/wire/message.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace comptoir::sync {

/// Follows feeds over one session: asks when the doorbell rings and now and then, applies whole checkpoints, takes a
/// snapshot when the server says so (sync.md §5). Knows no socket.
class FeedPuller {
public:
    using Send = std::function<bool(Channel channel, const Message& message)>;

    FeedPuller(const Clock& clock, Timing timing, std::filesystem::path stagingFolder, FeedSink& sink,
        UplinkObserver& observer, Send send);
    ~FeedPuller();

    void describe(pb::Hello& hello);
    void opened(const pb::Welcome& welcome);
    void lost();
    void tick();

    void notified(const pb::Notify& notify);
    void delta(pb::Delta delta);
    void upToDate(const pb::UpToDate& answer);
    void offered(const pb::SnapshotOffer& offer);
    void chunk(const pb::Chunk& chunk);

private:
    struct Feed {
        std::string name;
        bool served = false; // the server named it in WELCOME or rang for it
        bool asked = false; // a FETCH waits for its answer
        bool rang = false; // meanwhile
        std::int64_t movedAt = 0; // uptime of the last question or chunk
        FeedCursor at; // after what is staged
        std::vector<FeedOperation> staged; // of a checkpoint not yet complete
        std::size_t stagedBytes = 0;
        std::unique_ptr<SnapshotDownload> download;
    };

    Feed* find(const std::string& name);
    void ask(Feed& feed, bool snapshot = false);
    void askFromTheCursor(Feed& feed);
    void apply(Feed& feed);
    void askForChunks(Feed& feed);
    void install(Feed& feed);
    Result<void, FeedRefusal> installRows(const SnapshotDownload& download, const FeedCursor& to);
    void refused(Feed& feed, FeedRefusal why);

    const Clock& m_clock;
    Timing m_timing;
    std::filesystem::path m_stagingFolder;
    FeedSink& m_sink;
    UplinkObserver& m_observer;
    Send m_send;
    std::vector<Feed> m_feeds;
    bool m_open = false;
};

} // namespace comptoir::sync
