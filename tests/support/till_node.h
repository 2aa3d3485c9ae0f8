// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/session/uplink.h"
#include "tests/support/memory_documents.h"
#include "tests/support/memory_feeds.h"
#include "tests/support/memory_journal.h"
#include "tests/support/quick_timing.h"
#include "tests/support/recording_observers.h"
#include "tests/support/sync_world.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace comptoir::tests {

/// A till, with all it holds in memory.
class TillNode {
public:
    TillNode(SyncWorld& world, std::string name, std::filesystem::path staging, std::vector<std::string> feedNames = {})
        : device(std::move(name))
        , keys(sync::CurveKeyPair::make(world.random()))
        , journal([&world] { world.happened(); })
        , documents([&world] { world.happened(); })
        , feeds(std::move(feedNames), [&world] { world.happened(); })
        , observer([&world] { world.happened(); })
        , m_world(world)
        , m_staging(std::move(staging))
    {
    }

    void connect(const sync::ServerAddress& server)
    {
        uplink = std::make_unique<sync::Uplink>(m_world.loop(),
            sync::UplinkConfig{.device = device,
                .keys = keys,
                .server = server,
                .timing = timing,
                .stagingFolder = m_staging,
                .software = "test"},
            sync::UplinkParts{m_world.random(), journal, documents, feeds, observer});
        uplink->start();
    }

    std::string device;
    sync::CurveKeyPair keys;
    sync::Timing timing = quickTiming();
    MemoryJournal journal;
    MemoryDocuments documents;
    MemoryFeedSink feeds;
    RecordingUplink observer;
    std::unique_ptr<sync::Uplink> uplink;

private:
    SyncWorld& m_world;
    std::filesystem::path m_staging;
};

} // namespace comptoir::tests
