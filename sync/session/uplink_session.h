// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/link/client_link.h"
#include "sync/session/copy_chooser.h"
#include "sync/session/document_sender.h"
#include "sync/session/feed_puller.h"
#include "sync/session/journal_sender.h"
#include "sync/session/record_fetcher.h"
#include "sync/session/uplink.h"

#include <optional>

namespace comptoir::sync {

/// What an Uplink is made of: the link, and one state machine for each flow over it.
class Uplink::Session final : private ClientLinkUser {
public:
    Session(SyncLoop& loop, UplinkConfig config, UplinkParts parts);
    ~Session() override;

    void start();
    void journalMoved();
    void documentsMoved();
    void fetchRecords(RecordRange range) { m_fetcher.ask(std::move(range)); }
    void chooseCopy(CopyChoice choice);
    void publishRoster(const Roster& roster);
    UplinkStatus status() const;

private:
    void linkReady() override;
    void linkLost(ConnectionEvent why) override;
    void received(Channel channel, Received message) override;
    void unreadable(WireError error) override;

    void sayChoice();
    void sendHello();
    void end();
    void startAgain();
    void tick();
    void tellStatus();
    void raise(UplinkAlarmKind kind, std::string detail);
    bool send(Channel channel, const Message& message);

    void on(pb::Welcome& welcome);
    void on(pb::Ack& ack);
    void on(pb::Nack& nack);
    void on(pb::Fenced& fenced);
    void on(pb::Notify& notify) { m_feeds.notified(notify); }
    void on(pb::Delta& delta) { m_feeds.delta(std::move(delta)); }
    void on(pb::UpToDate& answer) { m_feeds.upToDate(answer); }
    void on(pb::SnapshotOffer& offer) { m_feeds.offered(offer); }
    void on(pb::Chunk& chunk) { m_feeds.chunk(chunk); }
    void on(pb::CopyChosen& answer) { m_copies.answered(answer); }
    void on(pb::RecordsReturned& page) { m_fetcher.returned(std::move(page)); }
    void on(pb::Time& time);
    void on(pb::Pong&) { }
    void on(pb::Bye& bye);
    template <class Other>
    void on(Other&); // what only a client sends

    SyncLoop& m_loop;
    UplinkConfig m_config;
    UplinkObserver& m_observer;
    ClientLink m_link;
    JournalSender m_journal;
    DocumentSender m_documents;
    FeedPuller m_feeds;
    RecordFetcher m_fetcher;
    CopyChooser m_copies;
    std::optional<Roster> m_roster;

    std::uint64_t m_session = 0; // 0: none
    Tier m_tier = Tier::Hub;
    Instant m_since;
    std::int64_t m_heardAt = 0; // uptime
    std::int64_t m_saidAt = 0;
    std::int64_t m_openingAt = 0; // when HELLO went
    std::optional<std::chrono::milliseconds> m_serverAhead;
    std::optional<UplinkAlarmKind> m_raised; // said once until a session opens
    UplinkStatus m_told;
    SyncLoop::TimerId m_timer = 0;
    SyncLoop::TimerId m_moving = 0;
};

} // namespace comptoir::sync
