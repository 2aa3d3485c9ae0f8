// SPDX-License-Identifier: Apache-2.0
#include "sync/link/client_link.h"

#include <algorithm>
#include <array>

namespace comptoir::sync {

namespace {

constexpr int kMessagesPerTurn = 64;

} // namespace

ClientLink::End::End(SyncLoop& loop, const ClientLinkConfig& config, const std::string& address)
    : socket(loop.context(), zmq::socket_type::dealer)
    , monitor(loop, socket)
{
    setCommonOptions(socket, config.timing);
    setClientOptions(socket, config.keys, config.serverKey, config.timing);
    socket.connect(address);
}

ClientLink::ClientLink(SyncLoop& loop, Random& random, ClientLinkConfig config, ClientLinkUser& user)
    : m_loop(loop)
    , m_random(random)
    , m_config(std::move(config))
    , m_user(user)
{
}

ClientLink::~ClientLink()
{
    close();
}

void ClientLink::open()
{
    close();
    m_control = connect(Channel::Control, m_config.controlAddress);
    if (!m_config.bulkAddress.empty()) {
        m_bulk = connect(Channel::Bulk, m_config.bulkAddress);
    }
}

void ClientLink::reopen()
{
    close();
    m_timer = m_loop.after(nextDelay(), [this] { open(); });
}

bool ClientLink::send(Channel channel, const Message& message, std::uint64_t session)
{
    const std::unique_ptr<End>& end = endOf(channel);
    if (!end || !end->ready) {
        return false;
    }
    const Frames frames = encode(message, session, ++m_sent);
    zmq::message_t header(frames.header.data(), frames.header.size());
    zmq::message_t body(frames.body.data(), frames.body.size());
    const auto more = zmq::send_flags::sndmore | zmq::send_flags::dontwait;
    // A full queue means the peer no longer takes what its credit allows: start again rather than lose one silently.
    if (!end->socket.send(header, more) || !end->socket.send(body, zmq::send_flags::dontwait)) {
        reopen();
        m_user.linkLost(ConnectionEvent::Lost);
        return false;
    }
    return true;
}

std::unique_ptr<ClientLink::End> ClientLink::connect(Channel channel, const std::string& address)
{
    auto end = std::make_unique<End>(m_loop, m_config, address);
    End& it = *end;
    m_loop.watch(it.monitor.events(), [this, &it] { readEvents(it); });
    m_loop.watch(it.socket, [this, channel, &it] { readMessages(channel, it); });
    return end;
}

void ClientLink::close()
{
    m_loop.cancel(m_timer);
    m_ready = false;
    for (std::unique_ptr<End>* end : {&m_control, &m_bulk}) {
        if (*end) {
            m_loop.unwatch((*end)->monitor.events());
            m_loop.unwatch((*end)->socket);
            end->reset();
        }
    }
}

void ClientLink::readEvents(End& end)
{
    while (const auto event = end.monitor.next()) {
        if (*event != ConnectionEvent::Ready) {
            reopen();
            m_user.linkLost(*event);
            return;
        }
        end.ready = true;
        if (m_control->ready && (!m_bulk || m_bulk->ready)) {
            m_ready = true;
            m_user.linkReady();
            return;
        }
    }
}

void ClientLink::readMessages(Channel channel, End& end)
{
    // A handler may close this end: then endOf() no longer holds it.
    for (int i = 0; i < kMessagesPerTurn && endOf(channel).get() == &end; ++i) {
        zmq::message_t header;
        if (!end.socket.recv(header, zmq::recv_flags::dontwait)) {
            return;
        }
        zmq::message_t body;
        bool extra = !header.more();
        for (bool more = header.more(); more; more = body.more()) {
            extra = extra || !body.empty();
            body.rebuild();
            if (!end.socket.recv(body, zmq::recv_flags::dontwait)) {
                return;
            }
        }
        auto message = decode(header.to_string_view(), extra ? std::string_view() : body.to_string_view());
        if (message) {
            m_user.received(channel, std::move(*message));
        } else {
            m_user.unreadable(message.error());
        }
    }
}

std::chrono::milliseconds ClientLink::nextDelay()
{
    const unsigned doubled = std::min(m_failures++, 16U);
    const auto longest =
        std::min(m_config.timing.reconnectFirst * (std::int64_t{1} << doubled), m_config.timing.reconnectLast);
    std::array<std::byte, 1> dice{};
    m_random.fill(dice);
    // Between half and all of it, so that tills cut together do not come back together.
    return longest / 2 + longest / 2 * std::to_integer<int>(dice[0]) / 255;
}

} // namespace comptoir::sync
