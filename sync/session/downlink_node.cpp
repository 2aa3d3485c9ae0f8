// SPDX-License-Identifier: Apache-2.0
#include "sync/session/downlink_node.h"

#include "sync/link/self_test.h"
#include "sync/session/translate.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace comptoir::sync {

namespace {

constexpr std::uint32_t kProtocol = 1;

std::string domainOf(Tier tier)
{
    return tier == Tier::Hub ? "hub" : "hq";
}

bool admits(const Roster& roster, const RosterEntry& before)
{
    const RosterEntry* const now = roster.admitted(before.device);
    return now != nullptr && now->curveKey == before.curveKey;
}

} // namespace

bool maySend(const RosterEntry& device, const std::string& registerId)
{
    return device.role == Role::Hub ? registerId.starts_with(device.store + "-") : registerId == device.device;
}

Downlink::Node::Node(SyncLoop& loop, DownlinkConfig config, Roster roster, DownlinkParts parts)
    : m_loop(loop)
    , m_config(std::move(config))
    , m_roster(std::move(roster))
    , m_random(parts.random)
    , m_documents(parts.documents)
    , m_observer(parts.observer)
    , m_journal(parts.journal)
    , m_feeds(parts.feeds)
    , m_link(
          loop,
          {m_config.keys, m_config.controlAddress, m_config.bulkAddress, domainOf(m_config.tier), m_config.timing},
          [this](const CurveKey& key) {
              const RosterEntry* const device = m_roster.admitted(key);
              return device == nullptr ? std::nullopt : std::optional(device->device);
          },
          *this)
{
}

Downlink::Node::~Node()
{
    m_loop.cancel(m_timer);
}

Result<void, OpenRefusal> Downlink::Node::open()
{
    if (!refusesStrangers(m_loop, m_random, m_config.keys, domainOf(m_config.tier))) {
        return unexpected(OpenRefusal::StrangersAdmitted);
    }
    if (!m_link.open()) {
        return unexpected(OpenRefusal::AddressInUse);
    }
    dropSilent();
    return {};
}

void Downlink::Node::replaceRoster(Roster roster)
{
    const Roster before = std::exchange(m_roster, std::move(roster));
    const bool revokes = std::any_of(before.entries().begin(), before.entries().end(),
        [&](const RosterEntry& entry) { return !entry.revoked && !admits(m_roster, entry); });
    if (revokes) {
        while (!m_peers.empty()) {
            drop(m_peers.begin()->first);
        }
        m_link.restart();
    }
}

void Downlink::Node::announceFeed(std::string_view feed)
{
    pb::Notify notify;
    notify.set_feed(std::string(feed));
    for (const auto& [device, peer] : m_peers) {
        m_link.send(Channel::Control, peer.address, notify, peer.session); // a doorbell may be lost
    }
}

void Downlink::Node::announceDurable(const std::string& registerId)
{
    for (auto& [device, peer] : m_peers) {
        if (peer.registers.contains(registerId)) {
            answer(peer, m_journal.acknowledgement(registerId));
            return; // answer() may have dropped the peer
        }
    }
}

void Downlink::Node::announceDocumentsAtHq(const std::vector<std::string>& ids)
{
    for (const std::string& device : online()) {
        Peer& peer = m_peers.at(device);
        pb::Ack ack;
        for (const std::string& id : ids) {
            if (peer.documentsHere.erase(id) > 0) {
                ack.add_documents_at_hq(id);
            }
        }
        if (!ack.documents_at_hq().empty()) {
            answer(peer, ack);
        }
    }
}

std::vector<std::string> Downlink::Node::online() const
{
    std::vector<std::string> devices;
    devices.reserve(m_peers.size());
    for (const auto& [device, peer] : m_peers) {
        devices.push_back(device);
    }
    return devices;
}

void Downlink::Node::hello(const PeerAddress& from, const RosterEntry& device, const pb::Hello& hello)
{
    drop(device.device);
    if (hello.device() != device.device) {
        m_observer.refused(device.device, "says it is " + hello.device());
        bye(Channel::Control, from, pb::BYE_NOT_ALLOWED);
        return;
    }
    if (hello.protocol_min() > kProtocol || hello.protocol_max() < kProtocol) {
        bye(Channel::Control, from, pb::BYE_UPDATE_REQUIRED);
        return;
    }
    Peer peer{.device = device, .address = from, .heardAt = m_loop.clock().uptimeMs()};
    while (peer.session == 0) {
        std::array<std::byte, sizeof peer.session> dice{};
        m_random.fill(dice);
        std::memcpy(&peer.session, dice.data(), dice.size());
    }
    pb::Welcome welcome;
    welcome.set_session(peer.session);
    welcome.set_protocol(kProtocol);
    welcome.set_tier(static_cast<std::uint32_t>(m_config.tier));
    welcome.set_credit(Limits::kInFlight);
    welcome.set_roster_version(m_roster.version());
    welcome.set_server_time_ms(m_loop.clock().now().ms);
    describeStreams(peer, hello, welcome);
    m_feeds.describe(device, hello, welcome);
    const auto [entry, isNew] = m_peers.insert_or_assign(device.device, std::move(peer));
    m_observer.deviceOnline(device);
    answer(entry->second, welcome);
    tellFenced(device.device, hello, welcome);
    tellLeft(device.device, hello);
}

void Downlink::Node::tellFenced(const std::string& device, const pb::Hello& hello, const pb::Welcome& welcome)
{
    for (const pb::DurableState& here : welcome.streams()) {
        const auto there = std::find_if(hello.streams().begin(), hello.streams().end(),
            [&](const pb::StreamState& stream) { return stream.register_() == here.register_(); });
        const auto peer = m_peers.find(device);
        if (there->sequence() < here.sequence() && peer != m_peers.end()) {
            m_observer.refused(device, "has lost records of " + here.register_() + ", or is a clone");
            pb::Fenced fenced;
            fenced.set_register_(here.register_());
            fenced.set_segment(here.segment());
            fenced.set_sequence(here.sequence());
            fenced.set_hash(here.hash());
            answer(peer->second, fenced);
        }
    }
}

void Downlink::Node::describeStreams(Peer& peer, const pb::Hello& hello, pb::Welcome& welcome)
{
    for (const pb::StreamState& stream : hello.streams()) {
        if (!maySend(peer.device, stream.register_())) {
            m_observer.refused(peer.device.device, "offers the journal of " + stream.register_());
            continue;
        }
        peer.registers.insert_or_assign(stream.register_(), stream.sequence());
        *welcome.add_streams() = stateFor(stream);
    }
}

// A hub that was emptied, or that took the other copy of a till, speaks for HQ.
pb::DurableState Downlink::Node::stateFor(const pb::StreamState& stream)
{
    pb::DurableState state = m_journal.state(stream.register_());
    const auto word = m_above.find(stream.register_());
    if (word == m_above.end() || word->second.left) {
        return state;
    }
    const JournalHead& head = word->second.head;
    const bool lost = head.sequence > std::max(stream.sequence(), state.sequence());
    if (lost || (word->second.forked && stream.segment() <= word->second.segment)) {
        state.set_segment(head.segment);
        state.set_sequence(head.sequence);
        state.set_hash(bytesOf(head.hash));
    }
    return state;
}

Downlink::Node::Peer* Downlink::Node::peerOf(const std::string& device, std::uint64_t session)
{
    const auto found = m_peers.find(device);
    return found != m_peers.end() && found->second.session == session ? &found->second : nullptr;
}

void Downlink::Node::drop(const std::string& device)
{
    const auto found = m_peers.find(device);
    if (found != m_peers.end()) {
        const RosterEntry gone = std::move(found->second.device);
        m_peers.erase(found);
        m_observer.deviceOffline(gone);
    }
}

void Downlink::Node::dropSilent()
{
    const std::int64_t now = m_loop.clock().uptimeMs();
    for (const std::string& device : online()) {
        if (now - m_peers.at(device).heardAt > m_config.timing.heartbeatTtl.count()) {
            drop(device);
        }
    }
    m_timer = m_loop.after(m_config.timing.heartbeatEvery, [this] { dropSilent(); });
}

void Downlink::Node::bye(Channel channel, const PeerAddress& to, pb::ByeReason reason)
{
    pb::Bye bye;
    bye.set_reason(reason);
    m_link.send(channel, to, bye, 0);
}

// A peer that no longer takes its answers has broken off: it starts again with HELLO.
void Downlink::Node::answer(Peer& peer, const Message& message)
{
    if (!m_link.send(Channel::Control, peer.address, message, peer.session)) {
        drop(std::string(peer.device.device));
    }
}

} // namespace comptoir::sync
