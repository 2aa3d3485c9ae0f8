// SPDX-License-Identifier: Apache-2.0
#include "app/programs/till/till_sync.h"

#include "app/core/base/version.h"
#include "app/core/storage/catalogue_writer.h"

namespace comptoir::programs {

class TillSync::Observer final : public sync::UplinkObserver {
public:
    Observer(const TillSyncEvents& events, adapters::TillJournal& journal)
        : m_events(events)
        , m_journal(journal)
    {
    }

    void statusChanged(const sync::UplinkStatus& status) override
    {
        m_events.status({status, m_journal.aboveHub(), m_journal.aboveHq()});
    }
    void alarmRaised(const sync::UplinkAlarm& alarm) override { m_events.alarm(alarm); }
    void feedApplied(std::string_view, const sync::FeedCursor&) override { m_events.feedApplied(); }
    void recordsReturned(const sync::ReturnedRecords& page) override { m_events.returned(page); }

private:
    const TillSyncEvents& m_events;
    adapters::TillJournal& m_journal;
};

TillSync::TillSync(Config config, storage::TillDatabase& tillDatabase, Executor& till, sync::Watermarks acknowledged,
    TillSyncEvents events)
    : m_events(std::move(events))
    , m_loop(m_clock)
    , m_feeds(config.folder)
    , m_journal(config.folder / "till.db", config.identity.device, acknowledged, tillDatabase, till)
    , m_observer(std::make_unique<Observer>(m_events, m_journal))
{
    sync::UplinkConfig uplink;
    uplink.device = config.identity.device;
    uplink.keys = config.keys;
    uplink.server = config.identity.server;
    uplink.stagingFolder = config.folder / "staging";
    uplink.software = kVersion;
    uplink.catalogueSchema = storage::kCatalogueSchema;
    std::filesystem::create_directories(uplink.stagingFolder);
    m_uplink = std::make_unique<sync::Uplink>(
        m_loop, std::move(uplink), sync::UplinkParts{m_random, m_journal, m_journal, m_feeds, *m_observer});
}

void TillSync::start()
{
    m_uplink->start();
    m_thread = std::thread([this] {
        try {
            m_loop.run();
        } catch (const std::exception& error) {
            m_events.failed(error.what());
        }
    });
}

TillSync::~TillSync()
{
    m_loop.stop();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void TillSync::moved()
{
    // A full queue holds this very task already.
    static_cast<void>(m_loop.post([this] {
        m_uplink->journalMoved();
        m_uplink->documentsMoved();
    }));
}

void TillSync::post(std::function<void(sync::Uplink&)> work)
{
    // A question that a full queue drops is one that got no answer.
    static_cast<void>(m_loop.post([this, work = std::move(work)] { work(*m_uplink); }));
}

} // namespace comptoir::programs
