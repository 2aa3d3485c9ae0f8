// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sample_messages.h"

#include <string>

namespace comptoir::tests {

using namespace comptoir::sync;

namespace {

/// Draws values of the protocol's kinds.
class Draw {
public:
    explicit Draw(std::mt19937& dice)
        : m_dice(dice)
    {
    }

    std::uint64_t number() { return std::uint64_t{m_dice()} << 32U | m_dice(); }
    int upTo(int most) { return static_cast<int>(m_dice() % static_cast<unsigned>(most + 1)); }
    std::string bytes(int count)
    {
        std::string text(static_cast<std::size_t>(count), '\0');
        for (char& c : text) {
            c = static_cast<char>(m_dice() & 0xffU);
        }
        return text;
    }
    std::string hash() { return bytes(32); }
    std::string name() { return "name-" + std::to_string(m_dice()); }

private:
    std::mt19937& m_dice;
};

pb::Hello hello(Draw& draw)
{
    pb::Hello message;
    message.set_device(draw.name());
    message.set_protocol_min(1);
    message.set_protocol_max(2);
    message.set_now_ms(static_cast<std::int64_t>(draw.number() / 2));
    for (int i = draw.upTo(40); i > 0; --i) {
        pb::StreamState& stream = *message.add_streams();
        stream.set_register_(draw.name());
        stream.set_sequence(draw.number());
        stream.set_hash(draw.hash());
    }
    return message;
}

pb::Welcome welcome(Draw& draw)
{
    pb::Welcome message;
    message.set_session(draw.number() | 1U);
    message.set_tier(2);
    for (int i = draw.upTo(40); i > 0; --i) {
        pb::DurableState& stream = *message.add_streams();
        stream.set_register_(draw.name());
        stream.set_sequence(draw.number());
        stream.set_hash(draw.hash());
    }
    pb::FeedState& feed = *message.add_feeds();
    feed.set_feed(draw.name());
    feed.set_digest(draw.hash());
    return message;
}

pb::Push push(Draw& draw)
{
    pb::Push message;
    message.set_register_(draw.name());
    for (int i = draw.upTo(60) + 1; i > 0; --i) {
        pb::Record& record = *message.add_records();
        record.set_sequence(draw.number() | 1U);
        record.set_type("ticket");
        record.set_body(draw.bytes(draw.upTo(2000) + 1));
        record.set_hash(draw.hash());
        record.set_signature(draw.bytes(72));
    }
    return message;
}

pb::RecordsWanted recordsWanted(Draw& draw)
{
    pb::RecordsWanted message;
    message.set_register_(draw.name());
    message.set_from(1 + draw.number() / 2);
    message.set_to(message.from() + static_cast<std::uint64_t>(draw.upTo(100000)));
    return message;
}

pb::RecordsReturned recordsReturned(Draw& draw)
{
    pb::RecordsReturned message;
    message.set_register_(draw.name());
    message.set_from(1 + draw.number() / 2);
    message.set_to(message.from() + 200);
    for (int i = 0; i < draw.upTo(60); ++i) {
        pb::Record& record = *message.add_records();
        record.set_sequence(message.from() + static_cast<std::uint64_t>(3 * i));
        record.set_type("ticket");
        record.set_body(draw.bytes(draw.upTo(2000) + 1));
        record.set_hash(draw.hash());
        record.set_signature(draw.bytes(72));
    }
    message.set_last(draw.upTo(1) == 1);
    return message;
}

pb::CopyChoice copyChoice(Draw& draw)
{
    pb::CopyChoice message;
    message.set_register_(draw.name());
    message.set_stays(true);
    message.set_curve_key(draw.hash());
    message.set_signing_key(draw.bytes(91));
    message.set_segment(1);
    message.set_sequence(draw.number() | 1U);
    message.set_hash(draw.hash());
    message.set_approver(draw.name());
    message.set_signature(draw.bytes(72));
    message.set_next_signature(draw.bytes(71));
    return message;
}

pb::CopyChosen copyChosen(Draw& draw)
{
    pb::CopyChosen message;
    message.set_register_(draw.name());
    message.set_taken(draw.upTo(1) == 1);
    message.set_certificate(draw.bytes(draw.upTo(600)));
    return message;
}

pb::Ack ack(Draw& draw)
{
    pb::Ack message;
    message.set_register_(draw.name());
    message.set_sequence(draw.number());
    message.set_hash(draw.hash());
    for (int i = draw.upTo(64); i > 0; --i) {
        message.add_documents_stored(draw.name());
    }
    return message;
}

pb::PushPrivate pushPrivate(Draw& draw)
{
    pb::PushPrivate message;
    pb::Document& document = *message.add_documents();
    document.set_id(draw.name());
    document.set_kind("email");
    document.set_body(draw.bytes(draw.upTo(3000)));
    return message;
}

pb::Delta delta(Draw& draw)
{
    pb::Delta message;
    message.set_feed(draw.name());
    message.set_history(draw.name());
    message.set_to(draw.number());
    message.set_digest(draw.hash());
    for (int i = draw.upTo(100); i > 0; --i) {
        pb::Operation& operation = *message.add_operations();
        operation.set_key(draw.name());
        operation.set_version(draw.number());
        operation.set_deleted(i % 3 == 0);
        operation.set_body(operation.deleted() ? "" : draw.bytes(draw.upTo(500)));
    }
    return message;
}

pb::SnapshotOffer snapshotOffer(Draw& draw)
{
    pb::SnapshotOffer message;
    message.set_feed(draw.name());
    message.set_history(draw.name());
    message.set_digest(draw.hash());
    message.set_kind(pb::SNAPSHOT_FILE);
    message.set_size(draw.number() % Limits::kSnapshotBytes);
    message.set_sha256(draw.hash());
    return message;
}

pb::RosterUpdate roster(Draw& draw)
{
    pb::RosterUpdate message;
    message.set_version(draw.number());
    for (int i = draw.upTo(50); i > 0; --i) {
        pb::RosterDevice& device = *message.add_devices();
        device.set_device(draw.name());
        device.set_store("S042");
        device.set_role(1);
        device.set_curve_key(draw.hash());
        device.set_signing_key(draw.bytes(91));
    }
    return message;
}

pb::Enrol1 enrol1(Draw& draw)
{
    pb::Enrol1 message;
    message.set_name(draw.name());
    message.set_role(4);
    message.set_curve_key(draw.hash());
    message.set_nonce(draw.hash());
    message.set_proof(draw.hash());
    return message;
}

pb::Enrol2 enrol2(Draw& draw)
{
    pb::Enrol2 message;
    message.set_nonce(draw.hash());
    message.set_proof(draw.hash());
    return message;
}

pb::Enrol3 enrol3(Draw& draw)
{
    pb::Enrol3 message;
    message.set_proof(draw.hash());
    return message;
}

pb::Enrol4 enrol4(Draw& draw)
{
    pb::Enrol4 message;
    message.set_outcome(pb::ENROL_ADMITTED);
    message.set_device(draw.name());
    message.set_store("S042");
    message.set_role(1);
    message.set_server_key(draw.hash());
    message.set_certificate(draw.bytes(200));
    return message;
}

/// The messages of a line or two.
template <class Body>
Body small(Draw& draw)
{
    Body message;
    if constexpr (requires { message.set_register_(""); }) {
        message.set_register_(draw.name());
    }
    if constexpr (requires { message.set_feed(""); }) {
        message.set_feed(draw.name());
    }
    if constexpr (requires { message.set_history(""); }) {
        message.set_history(draw.name());
    }
    if constexpr (requires { message.set_hash(""); }) {
        message.set_hash(draw.hash());
    }
    if constexpr (requires { message.set_sha256(""); }) {
        message.set_sha256(draw.hash());
    }
    if constexpr (requires { message.set_index(1); }) {
        message.set_index(static_cast<std::uint32_t>(draw.upTo(100000)));
    }
    if constexpr (requires { message.set_content(""); }) {
        message.set_content(draw.bytes(draw.upTo(static_cast<int>(Limits::kChunkBytes))));
    }
    return message;
}

} // namespace

std::vector<Message> sampleMessages(std::mt19937& dice)
{
    Draw draw(dice);
    return {hello(draw), welcome(draw), small<pb::Fenced>(draw), push(draw), ack(draw), small<pb::Nack>(draw),
        pushPrivate(draw), small<pb::Notify>(draw), small<pb::Fetch>(draw), delta(draw), small<pb::UpToDate>(draw),
        snapshotOffer(draw), small<pb::ChunkRequest>(draw), small<pb::Chunk>(draw), roster(draw), enrol1(draw),
        enrol2(draw), enrol3(draw), enrol4(draw), small<pb::Time>(draw), small<pb::Ping>(draw), small<pb::Pong>(draw),
        small<pb::Bye>(draw), recordsWanted(draw), recordsReturned(draw), copyChoice(draw), copyChosen(draw)};
}

} // namespace comptoir::tests
