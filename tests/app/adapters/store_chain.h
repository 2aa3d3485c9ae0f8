// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/adapters/hub_node.h"
#include "app/adapters/till_feeds.h"
#include "app/adapters/till_journal.h"
#include "app/shop/settlement/desk.h"
#include "sync/enrolment/enrolment_client.h"
#include "tests/app/core/storage/storage_fixture.h"
#include "tests/support/recording_observers.h"
#include "tests/support/sync_world.h"

namespace comptoir::test {

/// Runs what it is handed at once: the till thread is the test's own.
class SameThread final : public Executor {
public:
    void post(std::function<void()> work) override { work(); }
};

/// A register that was enrolled: real databases, a real connection to its hub.
class ChainTill {
public:
    ChainTill(tests::SyncWorld& world, std::filesystem::path folder, sync::EnrolledIdentity identity);

    /// With the keys it was enrolled with, or others.
    void connect(const std::optional<sync::CurveKeyPair>& keys = std::nullopt);

    std::filesystem::path folder;
    sync::EnrolledIdentity identity;
    std::unique_ptr<crypto::Signer> signer;
    std::unique_ptr<storage::TillDatabase> database;
    adapters::TillFeeds feeds; // makes reference.db
    storage::CatalogueReader catalogue;
    storage::ReferenceReader reference;
    shop::Desk desk;
    tests::RecordingUplink observer;
    std::unique_ptr<adapters::TillJournal> journal;
    std::unique_ptr<sync::Uplink> uplink;

private:
    tests::SyncWorld& m_world;
    SameThread m_thread;
};

/// HQ, a store's hub and its tills in one test, over real sockets and with real enrolments.
class StoreChain {
public:
    StoreChain();

    /// Enrols a device at `server`, as two people with the same six digits would.
    sync::EnrolledIdentity enrol(adapters::ServerNode& server, const std::string& device, sync::Role role,
        const std::filesystem::path& deviceFolder);

    /// A till enrolled at the hub and connected to it.
    std::unique_ptr<ChainTill> till(const std::string& device);

    /// The hub's disk is new: its keys are there, nothing of what it held.
    void emptyHub();

    bool until(
        const tests::SyncWorld::Condition& condition, std::chrono::milliseconds deadline = std::chrono::seconds(20))
    {
        return m_world.until(condition, deadline);
    }
    tests::SyncWorld& world() { return m_world; }
    const crypto::IssuerKey& root() const { return m_root; }
    adapters::ServerNode& hq() { return *m_hq; }
    adapters::ServerNode& hub() { return m_hub->server(); }
    std::filesystem::path folder(const std::string& name) const { return m_folder / name; }

private:
    void openHub();

    Folder m_folder;
    tests::SyncWorld m_world;
    adapters::Listening m_hubPorts;
    crypto::IssuerKey m_root;
    std::unique_ptr<adapters::ServerNode> m_hq;
    std::unique_ptr<adapters::HubNode> m_hub;
};

} // namespace comptoir::test
