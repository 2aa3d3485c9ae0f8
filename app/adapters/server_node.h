// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/adapters/authority.h"
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
class ServerNode final : public sync::DownlinkObserver {
public:
    ServerNode(sync::SyncLoop& loop, const Clock& clock, Random& random, const std::filesystem::path& folder,
        const Listening& listening, sync::Tier tier);
    ~ServerNode() override;

    /// Opens the port; throws std::runtime_error that says what is in the way.
    void open();

    storage::ReceiverDatabase& received() { return m_received; }
    /// The feeds but the catalogue, and the catalogue: at HQ a CatalogueThread writes that one, and here it is only
    /// read.
    storage::FeedDatabase& feeds() { return m_feedDatabase; }
    storage::FeedDatabase& catalogue() { return m_catalogueDatabase; }
    ReceivedJournals& journals() { return m_journals; }
    ServedFeeds& served() { return m_served; }
    sync::Downlink& downlink() { return m_downlink; }
    Pairing& pairing() { return m_pairing; }
    const sync::Roster& roster() const { return m_roster; }
    const sync::CurveKeyPair& keys() const { return m_keys; }

    /// Who speaks for the devices enrolled here; without it they get no certificate. HQ publishes what it says.
    void setAuthority(std::optional<Authority> authority);

    /// A hub: takes in HQ's signed roster of `store` from the feed, when it is newer than the last.
    void takeHqRoster(const std::string& store);

    /// `device` is refused from now on, here and below; false when it is not known or refused already.
    bool revoke(const std::string& device);

    /// Told when the roster changed: a device was enrolled, offered by a hub, revoked, or has a new key.
    void whenRosterGrew(std::function<void()> told) { m_rosterGrew = std::move(told); }

    /// A hub: asked for records that are lacking here; true when it asks HQ for them.
    void whenRecordsLack(std::function<bool(const sync::RecordRange&)> asked) { m_recordsLack = std::move(asked); }

    /// Lines for the log.
    void whenLogged(std::function<void(const std::string&)> told) { m_logged = std::move(told); }

private:
    Admission admit(sync::RosterEntry entry);
    void replaceRoster(sync::Roster roster);
    void keyAnnounced(const std::string& registerId, const crypto::PublicKey& key);
    void publishRoster();

    void deviceOnline(const sync::RosterEntry& device) override;
    void deviceOffline(const sync::RosterEntry& device) override;
    void refused(std::string_view device, std::string_view what) override;
    void rosterOffered(const sync::RosterEntry& hub, const sync::Roster& roster) override;
    sync::CopyChosen copyChosen(const sync::RosterEntry& device, const sync::CopyChoice& choice) override;
    bool recordsLacking(const sync::RecordRange& range) override { return m_recordsLack(range); }

    const Clock& m_clock;
    sync::Tier m_tier;
    storage::ReceiverDatabase m_received;
    storage::FeedDatabase m_feedDatabase;
    storage::FeedDatabase m_catalogueDatabase;
    sync::CurveKeyPair m_keys;
    sync::Roster m_roster;
    std::uint64_t m_hqRoster = 0; ///< version of HQ's newest roster taken in
    std::optional<Authority> m_authority;
    ReceivedJournals m_journals;
    ServedFeeds m_served;
    sync::Downlink m_downlink;
    Pairing m_pairing;
    std::function<void()> m_rosterGrew = [] {};
    std::function<bool(const sync::RecordRange&)> m_recordsLack = [](const sync::RecordRange&) { return false; };
    std::function<void(const std::string&)> m_logged = [](const std::string&) {};
};

} // namespace comptoir::adapters
