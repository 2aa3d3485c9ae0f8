// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/random.h"
#include "sync/link/roster.h"
#include "sync/link/sync_loop.h"
#include "sync/link/timing.h"
#include "sync/session/feed_sink.h"
#include "sync/session/journal_source.h"
#include "sync/session/private_documents.h"
#include "sync/session/server_address.h"
#include "sync/session/uplink_observer.h"

#include <filesystem>
#include <memory>
#include <string>

namespace comptoir::sync {

struct UplinkConfig {
    std::string device; ///< as enrolled
    CurveKeyPair keys;
    ServerAddress server;
    Timing timing = Timing::lan();
    std::filesystem::path stagingFolder; ///< where half-received snapshots wait; kept over restarts
    std::string software; ///< version, for the server's log
    std::uint64_t boot = 0; ///< counts program starts
    std::uint32_t catalogueSchema = 0; ///< of the catalogue files this program reads
};

/// What an uplink works with; all outlive it.
struct UplinkParts {
    Random& random;
    JournalSource& journal;
    PrivateSource& documents;
    FeedSink& feeds;
    UplinkObserver& observer;
};

/// The way to the upper tier, at a till and at a hub: connects, authenticates, pushes journal and private documents,
/// follows feeds, and starts again after any cut. All calls on the loop's thread (`loop.post` from another one).
class Uplink {
public:
    Uplink(SyncLoop& loop, UplinkConfig config, UplinkParts parts);
    ~Uplink();

    /// Connects now and for ever.
    void start();

    /// The journal has new records, or a register that is new here. Call it after each commit.
    void journalMoved();

    /// A private document waits.
    void documentsMoved();

    /// Asks for records of this device's own journal. The observer is told the first page of them, in this session or a
    /// later one; whoever wants the next asks again. Replaces what was asked before.
    void fetchRecords(RecordRange range);

    /// Two copies of this register write: tells what becomes of this one, in every session until the observer is told
    /// the answer. A server that takes the keys of the copy that stays admits it with these only from then on.
    void chooseCopy(CopyChoice choice);

    /// At a hub: the devices it has enrolled, told to HQ at every opening and now.
    void publishRoster(const Roster& roster);

    UplinkStatus status() const;

private:
    class Session;
    std::unique_ptr<Session> m_session;
};

} // namespace comptoir::sync
