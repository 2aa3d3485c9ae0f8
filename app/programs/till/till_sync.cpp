// SPDX-License-Identifier: Apache-2.0
#include "app/programs/till/till_sync.h"

#include "app/core/base/version.h"
#include "app/core/storage/catalogue_writer.h"

#include <system_error>

namespace comptoir::programs {

namespace {

constexpr std::chrono::minutes kUntilThereIsRoom{1};

} // namespace

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
        if (status.serverAhead && status.serverAhead != m_serverAhead) {
            m_serverAhead = status.serverAhead;
            m_events.serverTime(*m_serverAhead);
        }
    }
    void alarmRaised(const sync::UplinkAlarm& alarm) override { m_events.alarm(alarm); }
    void feedApplied(std::string_view, const sync::FeedCursor&) override { m_events.feedApplied(); }
    void recordsReturned(const sync::ReturnedRecords& page) override { m_events.returned(page); }
    void copyChosen(const sync::CopyChosen& answer) override { m_events.copyChosen(answer); }

private:
    const TillSyncEvents& m_events;
    adapters::TillJournal& m_journal;
    std::optional<std::chrono::milliseconds> m_serverAhead;
};

TillSync::TillSync(Config config, storage::TillDatabase& tillDatabase, Executor& till, sync::Watermarks acknowledged,
    TillSyncEvents events)
    : m_config(std::move(config))
    , m_events(std::move(events))
    , m_loop(m_clock)
    , m_feeds(m_config.folder)
    , m_journal(m_config.folder / "till.db", m_config.identity.device, acknowledged, tillDatabase, till)
    , m_observer(std::make_unique<Observer>(m_events, m_journal))
{
    connect();
}

void TillSync::connect()
{
    sync::UplinkConfig uplink;
    uplink.device = m_config.identity.device;
    uplink.keys = m_config.keys;
    uplink.server = m_config.identity.server;
    uplink.stagingFolder = m_config.folder / "staging";
    uplink.software = kVersion;
    uplink.catalogueSchema = storage::kCatalogueSchema;
    std::filesystem::create_directories(uplink.stagingFolder);
    m_uplink = std::make_unique<sync::Uplink>(
        m_loop, std::move(uplink), sync::UplinkParts{m_random, m_journal, m_journal, m_feeds, *m_observer});
}

void TillSync::start()
{
    m_uplink->start();
    // From here on the uplink is that thread's alone.
    m_thread = std::thread([this] { work(); });
}

void TillSync::work()
{
    for (;;) {
        try {
            m_loop.run();
            return;
        } catch (const std::exception& error) {
            m_events.failed(error.what());
            if (!isDiskFull(error)) {
                return;
            }
        }
        // What was being received is rolled back or staged; the journal itself was only read.
        m_uplink.reset();
        m_loop.after(kUntilThereIsRoom, [this] {
            connect();
            m_uplink->start();
        });
    }
}

bool TillSync::isDiskFull(const std::exception& error)
{
    const auto* storage = dynamic_cast<const storage::StorageError*>(&error);
    const auto* system = dynamic_cast<const std::system_error*>(&error);
    return (storage != nullptr && storage->isDiskFull())
        || (system != nullptr && system->code() == std::errc::no_space_on_device);
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
        if (m_uplink) {
            m_uplink->journalMoved();
            m_uplink->documentsMoved();
        }
    }));
}

void TillSync::post(std::function<void(sync::Uplink&)> work)
{
    // A question that a full queue drops is one that got no answer.
    static_cast<void>(m_loop.post([this, work = std::move(work)] {
        if (m_uplink) {
            work(*m_uplink);
        }
    }));
}

void TillSync::run(std::function<void()> work)
{
    static_cast<void>(m_loop.post(std::move(work))); // as above
}

void TillSync::silence()
{
    run([this] {
        m_uplink.reset();
        m_observer->statusChanged({.since = m_clock.now()});
    });
}

// Never at once: whoever asks for it may be the uplink that is to go.
void TillSync::speakAs(const sync::CurveKeyPair& keys, const sync::CopyChoice& choice, std::chrono::milliseconds pause)
{
    m_loop.after(pause, [this, keys, choice] {
        m_config.keys = keys;
        m_uplink.reset();
        connect();
        m_uplink->chooseCopy(choice);
        m_uplink->start();
    });
}

} // namespace comptoir::programs
