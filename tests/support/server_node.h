// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/session/downlink.h"
#include "sync/session/server_address.h"
#include "tests/support/memory_documents.h"
#include "tests/support/memory_feeds.h"
#include "tests/support/memory_journal.h"
#include "tests/support/quick_timing.h"
#include "tests/support/recording_observers.h"
#include "tests/support/sync_world.h"

#include <memory>
#include <string>

namespace comptoir::tests {

/// A hub's or HQ's serving side on ports of this machine, with all it holds in memory.
class ServerNode {
public:
    ServerNode(SyncWorld& world, sync::Tier tier)
        : keys(sync::CurveKeyPair::make(world.random()))
        , journal([&world] { world.happened(); })
        , documents([&world] { world.happened(); })
        , observer([&world] { world.happened(); })
        , m_world(world)
        , m_tier(tier)
    {
        if (tier == sync::Tier::Hq) {
            journal.isHq();
            documents.isHq();
        }
    }

    /// Opens the ports, the same ones each time.
    bool start()
    {
        downlink = std::make_unique<sync::Downlink>(m_world.loop(),
            sync::DownlinkConfig{m_tier, keys, address(m_control), address(m_bulk), timing}, roster,
            sync::DownlinkParts{m_world.random(), journal, documents, feeds, observer});
        // After crash() libzmq frees the port on its own time; every try takes the milliseconds of a self-test.
        bool open = false;
        for (int tries = 0; tries < 200 && !open; ++tries) {
            open = downlink->open().has_value();
        }
        m_control = downlink->controlPort();
        m_bulk = downlink->bulkPort();
        return open;
    }

    /// The process dies: what was not committed is gone, the ports close.
    void crash()
    {
        downlink.reset();
        journal.crash();
    }

    sync::ServerAddress address() const { return {address(m_control), address(m_bulk), keys.publicKey}; }
    std::uint16_t controlPort() const { return m_control; }
    std::uint16_t bulkPort() const { return m_bulk; }

    void admit(const std::string& device, sync::Role role, const sync::CurveKey& key)
    {
        roster = roster.with({device, device.substr(0, device.find('-')), role, key, "signing key", false});
        if (downlink) {
            downlink->replaceRoster(roster);
        }
    }

    sync::CurveKeyPair keys;
    sync::Timing timing = quickTiming();
    sync::Roster roster;
    MemoryJournal journal;
    MemoryDocuments documents;
    MemoryFeedStore feeds;
    RecordingDownlink observer;
    std::unique_ptr<sync::Downlink> downlink;

private:
    static std::string address(std::uint16_t port)
    {
        return "tcp://127.0.0.1:" + (port == 0 ? "*" : std::to_string(port));
    }

    SyncWorld& m_world;
    sync::Tier m_tier;
    std::uint16_t m_control = 0;
    std::uint16_t m_bulk = 0;
};

} // namespace comptoir::tests
