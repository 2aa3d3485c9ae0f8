// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/adapters/till_feeds.h"
#include "app/adapters/till_journal.h"
#include "sync/enrolment/enrolment.h"
#include "sync/session/uplink.h"

#include <filesystem>
#include <functional>
#include <thread>

namespace comptoir::programs {

/// Where the sync is, with the documents that wait for each tier.
struct TillSyncStatus {
    sync::UplinkStatus uplink;
    storage::Backlog aboveHub;
    storage::Backlog aboveHq;
};

/// What the sync thread tells, on the sync thread.
struct TillSyncEvents {
    std::function<void(const TillSyncStatus&)> status;
    std::function<void(std::chrono::milliseconds ahead)> serverTime; ///< its clock less ours, each time it is measured
    std::function<void()> feedApplied;
    std::function<void(const sync::UplinkAlarm&)> alarm;
    std::function<void(const sync::ReturnedRecords&)> returned; ///< of the register's own journal, asked for by fetch
    std::function<void(const sync::CopyChosen&)> copyChosen; ///< what speakAs() said was heard
    std::function<void(const std::string& reason)> failed; ///< the machine broke; selling goes on without sync
};

/// A till's one sync thread: its journal up, HQ's feeds down. A full disk cuts the link for a minute, as often as need
/// be.
class TillSync {
public:
    struct Config {
        sync::EnrolledIdentity identity;
        sync::CurveKeyPair keys;
        std::filesystem::path folder;
    };

    TillSync(Config config, storage::TillDatabase& tillDatabase, Executor& till, sync::Watermarks acknowledged,
        TillSyncEvents events);
    ~TillSync();

    /// Connects, once whoever is told is ready for it.
    void start();

    /// The journal or the private documents moved. From any thread.
    void moved();

    /// Runs `work` on the sync thread. From any thread; the first only while there is a connection to speak of.
    void post(std::function<void(sync::Uplink&)> work);
    void run(std::function<void()> work);

    /// Speaks to nobody any more. From any thread.
    void silence();

    /// Sync thread: speaks again, known by `keys`, after a pause, and says which copy of the register stays.
    void speakAs(const sync::CurveKeyPair& keys, const sync::CopyChoice& choice, std::chrono::milliseconds pause);

private:
    class Observer;

    void connect();
    void work();
    static bool isDiskFull(const std::exception& error);

    SystemClock m_clock;
    SystemRandom m_random;
    Config m_config;
    TillSyncEvents m_events;
    sync::SyncLoop m_loop;
    adapters::TillFeeds m_feeds;
    adapters::TillJournal m_journal;
    std::unique_ptr<Observer> m_observer;
    std::unique_ptr<sync::Uplink> m_uplink;
    std::thread m_thread;
};

} // namespace comptoir::programs
