// SPDX-License-Identifier: Apache-2.0
// What a downlink does with each message of a device in session.
#include "sync/session/downlink_node.h"
#include "sync/session/translate.h"

#include <algorithm>
#include <utility>

namespace comptoir::sync {

void Downlink::Node::received(Channel channel, const PeerAddress& from, const std::string& user, Received message)
{
    const RosterEntry* const device = m_roster.admitted(user);
    if (device == nullptr) {
        m_observer.refused(user, "not on the roster");
        bye(channel, from, pb::BYE_NOT_ALLOWED);
        return;
    }
    if (const auto* const opening = std::get_if<pb::Hello>(&message.message)) {
        hello(from, RosterEntry(*device), *opening);
        return;
    }
    Peer* const peer = peerOf(user, message.session);
    if (peer == nullptr) {
        bye(channel, from, pb::BYE_NO_SESSION);
        return;
    }
    peer->heardAt = m_loop.clock().uptimeMs();
    if (const auto* const request = std::get_if<pb::ChunkRequest>(&message.message)) {
        if (const auto chunk = m_feeds.chunk(*request)) {
            m_link.send(channel, from, *chunk, peer->session); // when lost, it is asked again
        }
        return;
    }
    std::visit([this, peer](auto& body) { on(*peer, body); }, message.message);
}

void Downlink::Node::unreadable(Channel channel, const PeerAddress& from, const std::string& user, WireError error)
{
    if (error == WireError::NewerType) {
        return;
    }
    m_observer.refused(user, "unreadable message " + std::to_string(static_cast<int>(error)));
    bye(channel, from, pb::BYE_MALFORMED);
    drop(user);
}

void Downlink::Node::on(Peer& peer, pb::Push& push)
{
    if (!peer.registers.contains(push.register_())) {
        pb::Nack nack;
        nack.set_register_(push.register_());
        nack.set_reason(pb::NACK_NOT_ALLOWED);
        m_observer.refused(peer.device.device, "pushes the journal of " + push.register_());
        answer(peer, nack);
        return;
    }
    std::string reason;
    const Message reply = m_journal.push(std::move(push), reason);
    if (std::holds_alternative<pb::Nack>(reply) && !reason.empty()) {
        m_observer.refused(peer.device.device, reason);
    }
    answer(peer, reply);
}

void Downlink::Node::on(Peer& peer, pb::PushPrivate& push)
{
    std::vector<PrivateDocument> documents;
    std::vector<std::string> ids;
    for (pb::Document& document : *push.mutable_documents()) {
        ids.push_back(document.id());
        documents.push_back(fromWire(std::move(document)));
    }
    m_documents.store(peer.device.device, documents);

    pb::Ack ack;
    *ack.mutable_documents_stored() = {ids.begin(), ids.end()};
    peer.documentsHere.insert(ids.begin(), ids.end());
    for (std::string& id : m_documents.atHq(ids)) {
        peer.documentsHere.erase(id);
        ack.add_documents_at_hq(std::move(id));
    }
    answer(peer, ack);
}

void Downlink::Node::on(Peer& peer, pb::Fetch& fetch)
{
    if (const auto reply = m_feeds.fetch(peer.device, fetch)) {
        answer(peer, *reply);
    }
}

void Downlink::Node::on(Peer& peer, pb::RosterUpdate& update)
{
    if (peer.device.role != Role::Hub) {
        m_observer.refused(peer.device.device, "offers a roster");
        return;
    }
    const RosterEntry hub = peer.device; // whoever is told may revoke, and the peer is gone
    const Roster offered = fromWire(update);
    std::vector<RosterEntry> ours;
    for (const RosterEntry& entry : offered.entries()) {
        if (entry.store == hub.store && entry.role != Role::Hub && entry.device.starts_with(hub.store + "-")) {
            ours.push_back(entry);
        }
    }
    m_observer.rosterOffered(hub, Roster(offered.version(), std::move(ours)));
}

// A journal goes back to the register that wrote it, by its store's hub, and to nobody else.
void Downlink::Node::on(Peer& peer, pb::RecordsWanted& wanted)
{
    if (!maySend(peer.device, wanted.register_())) {
        m_observer.refused(peer.device.device, "wants the journal of " + wanted.register_());
        pb::Nack nack;
        nack.set_register_(wanted.register_());
        nack.set_reason(pb::NACK_NOT_ALLOWED);
        answer(peer, nack);
        return;
    }
    const pb::RecordsReturned page = m_journal.giveBack(wanted);
    const bool lacking = page.records().empty() || page.records(0).sequence() > wanted.from();
    if (!lacking || !m_observer.recordsLacking({wanted.register_(), wanted.from(), wanted.to()})) {
        answer(peer, page);
    }
}

void Downlink::Node::giveBack(const ReturnedRecords& page)
{
    const auto peer = m_peers.find(page.asked.registerId);
    if (peer != m_peers.end()) { // else it asks again in its next session
        answer(peer->second, m_journal.passOn(page));
    }
}

void Downlink::Node::heardAbove(const std::string& registerId, const JournalHead& head, bool forked)
{
    const std::uint32_t segment = std::max(1U, m_journal.state(registerId).segment());
    m_above.insert_or_assign(registerId, WordAbove{head, forked, false, segment});
    const auto peer = m_peers.find(registerId);
    if (peer != m_peers.end() && (forked || peer->second.registers[registerId] < head.sequence)) {
        bye(Channel::Control, peer->second.address, pb::BYE_NO_SESSION);
        drop(registerId);
    }
}

void Downlink::Node::on(Peer& peer, pb::CopyChoice& message)
{
    const RosterEntry device = peer.device; // a copy that stays is admitted by other keys, and the peer is gone
    CopyChosen answered{message.register_(), message.stays(), false, {}};
    if (message.register_() == device.device) {
        const CopyChoice choice = fromWire(message);
        answered = m_observer.copyChosen(device, choice);
        if (answered.taken && !choice.stays) {
            const std::uint32_t segment = std::max(1U, m_journal.state(device.device).segment());
            m_above.insert_or_assign(device.device, WordAbove{choice.head, true, true, segment});
        }
    }
    const auto still = m_peers.find(device.device);
    if (still == m_peers.end()) {
        return;
    }
    pb::CopyChosen answerMessage;
    answerMessage.set_register_(answered.registerId);
    answerMessage.set_stays(answered.stays);
    answerMessage.set_taken(answered.taken);
    answerMessage.set_certificate(answered.certificate);
    answer(still->second, answerMessage);
}

/// The copy that was not stopped hears that there were two: its own manager says that it stays, and it gets new keys.
void Downlink::Node::tellLeft(const std::string& device, const pb::Hello& hello)
{
    for (const pb::StreamState& stream : hello.streams()) {
        const auto word = m_above.find(stream.register_());
        const auto peer = m_peers.find(device);
        if (word == m_above.end() || peer == m_peers.end() || !word->second.left
            || stream.segment() > word->second.segment) {
            continue;
        }
        pb::Nack nack;
        nack.set_register_(stream.register_());
        nack.set_reason(pb::NACK_FORK);
        nack.set_segment(word->second.head.segment);
        nack.set_sequence(word->second.head.sequence);
        nack.set_hash(bytesOf(word->second.head.hash));
        answer(peer->second, nack);
    }
}

void Downlink::Node::on(Peer& peer, pb::Time& time)
{
    time.set_server_ms(m_loop.clock().now().ms);
    answer(peer, time);
}

void Downlink::Node::on(Peer& peer, pb::Ping&)
{
    answer(peer, pb::Pong());
}

void Downlink::Node::on(Peer& peer, pb::Bye&)
{
    drop(std::string(peer.device.device));
}

template <class Other>
void Downlink::Node::on(Peer& peer, Other&)
{
    m_observer.refused(peer.device.device, "a message that no device sends");
    bye(Channel::Control, peer.address, pb::BYE_MALFORMED);
    drop(std::string(peer.device.device));
}

} // namespace comptoir::sync
