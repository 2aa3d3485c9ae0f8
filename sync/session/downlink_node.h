// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/link/server_link.h"
#include "sync/session/downlink.h"
#include "sync/session/feed_server.h"
#include "sync/session/journal_receiver.h"

#include <map>
#include <set>

namespace comptoir::sync {

/// A register speaks for itself, a hub for the registers of its store (`S042` for `S042-C03`).
bool maySend(const RosterEntry& device, const std::string& registerId);

/// What a Downlink is made of: the link, one peer per device in session, and the state machines they share.
class Downlink::Node final : private ServerLinkUser {
public:
    Node(SyncLoop& loop, DownlinkConfig config, Roster roster, DownlinkParts parts);
    ~Node() override;

    Result<void, OpenRefusal> open();
    const ServerLink& link() const { return m_link; }
    void replaceRoster(Roster roster);
    const Roster& roster() const { return m_roster; }
    void announceFeed(std::string_view feed);
    void announceDurable(const std::string& registerId);
    void announceDocumentsAtHq(const std::vector<std::string>& ids);
    void giveBack(const ReturnedRecords& page);
    void heardAbove(const std::string& registerId, const JournalHead& head, bool forked);
    std::vector<std::string> online() const;

private:
    struct Peer {
        RosterEntry device;
        PeerAddress address;
        std::uint64_t session = 0;
        std::int64_t heardAt = 0; // uptime
        std::map<std::string, Sequence> registers; // whose journals it sends, and how far they went at its HELLO
        std::set<std::string> documentsHere; // it pushed, not yet at HQ
    };

    struct WordAbove {
        JournalHead head;
        bool forked = false;
        bool left = false; // it is of the other copy, which a manager stopped: this one is told that there were two
        std::uint32_t segment = 0; // it is of this one: a register that opened a later one knows
    };

    void received(Channel channel, const PeerAddress& from, const std::string& user, Received message) override;
    void unreadable(Channel channel, const PeerAddress& from, const std::string& user, WireError error) override;

    void hello(const PeerAddress& from, const RosterEntry& device, const pb::Hello& hello);
    void describeStreams(Peer& peer, const pb::Hello& hello, pb::Welcome& welcome);
    void tellFenced(const std::string& device, const pb::Hello& hello, const pb::Welcome& welcome);
    void tellLeft(const std::string& device, const pb::Hello& hello);
    pb::DurableState stateFor(const pb::StreamState& stream);
    Peer* peerOf(const std::string& device, std::uint64_t session);
    void drop(const std::string& device);
    void dropSilent();
    void bye(Channel channel, const PeerAddress& to, pb::ByeReason reason);
    void answer(Peer& peer, const Message& message);

    void on(Peer& peer, pb::Push& push);
    void on(Peer& peer, pb::PushPrivate& push);
    void on(Peer& peer, pb::Fetch& fetch);
    void on(Peer& peer, pb::RosterUpdate& update);
    void on(Peer& peer, pb::RecordsWanted& wanted);
    void on(Peer& peer, pb::CopyChoice& message);
    void on(Peer& peer, pb::Time& time);
    void on(Peer& peer, pb::Ping&);
    void on(Peer& peer, pb::Bye&);
    template <class Other>
    void on(Peer& peer, Other&); // what only a server sends

    SyncLoop& m_loop;
    DownlinkConfig m_config;
    Roster m_roster;
    Random& m_random;
    PrivateSink& m_documents;
    DownlinkObserver& m_observer;
    JournalReceiver m_journal;
    FeedServer m_feeds;
    ServerLink m_link;
    std::map<std::string, Peer> m_peers; // by device
    std::map<std::string, WordAbove> m_above; // by register
    SyncLoop::TimerId m_timer = 0;
};

} // namespace comptoir::sync
