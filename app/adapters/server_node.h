// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/adapters/listening.h"
#include "app/adapters/pairing.h"
#include "app/adapters/received_journals.h"
#include "app/adapters/served_feeds.h"
#include "app/core/base/clock.h"
#include "app/core/base/random.h"
#include "app/core/storage/feed_database.h"
#include "app/core/storage/receiver_database.h"
#include "sync/session/downlink.h"

#include <filesystem>
#include <functional>
#include <string>

namespace comptoir::adapters {

/// What a hub and HQ have in common: databases of what came up and what goes down, a port for the lower tier, pairing
/// of new devices. Made before the loop runs, or on it; everything on the sync thread.
class ServerNode final : private sync::DownlinkObserver {
public:
    ServerNode(sync::SyncLoop& loop, const Clock& clock, Random& random, const std::filesystem::path& folder,
        const Listening& listening, sync::Tier tier);
    ~ServerNode() override;

    /// Opens the port; throws std::runtime_error that says what is in the way.
    void open();

    storage::ReceiverDatabase& received() { return m_received; }
    storage::FeedDatabase& feeds() { return m_feedDatabase; }
    ReceivedJournals& journals() { return m_journals; }
    ServedFeeds& served() { return m_served; }
    sync::Downlink& downlink() { return m_downlink; }
    Pairing& pairing() { return m_pairing; }
    const sync::Roster& roster() const { return m_roster; }
    const sync::CurveKeyPair& keys() const { return m_keys; }

    /// Told when a device was enrolled here or offered by a hub.
    void whenRosterGrew(std::function<void()> told) { m_rosterGrew = std::move(told); }

    /// Lines for the log.
    void whenLogged(std::function<void(const std::string&)> told) { m_logged = std::move(told); }

private:
    void admit(sync::RosterEntry entry);
    void replaceRoster(sync::Roster roster);

    void deviceOnline(const sync::RosterEntry& device) override;
    void deviceOffline(const sync::RosterEntry& device) override;
    void refused(std::string_view device, std::string_view what) override;
    void rosterOffered(const sync::RosterEntry& hub, const sync::Roster& roster) override;

    storage::ReceiverDatabase m_received;
    storage::FeedDatabase m_feedDatabase;
    sync::CurveKeyPair m_keys;
    sync::Roster m_roster;
    ReceivedJournals m_journals;
    ServedFeeds m_served;
    sync::Downlink m_downlink;
    Pairing m_pairing;
    std::function<void()> m_rosterGrew = [] {};
    std::function<void(const std::string&)> m_logged = [](const std::string&) {};
};

} // namespace comptoir::adapters
