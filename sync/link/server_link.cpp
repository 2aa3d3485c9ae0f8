// SPDX-License-Identifier: Apache-2.0
#include "sync/link/server_link.h"

#include <cerrno>

namespace comptoir::sync {

namespace {

constexpr int kMessagesPerTurn = 32; // each may be a commit: timers and the way up get their turn
constexpr std::chrono::milliseconds kRebindEvery{10};

} // namespace

ServerLink::ServerLink(SyncLoop& loop, ServerLinkConfig config, ZapHandler::Policy policy, ServerLinkUser& user)
    : m_loop(loop)
    , m_config(std::move(config))
    , m_user(user)
    , m_control{.address = m_config.controlAddress, .port = 0, .socket = {}}
    , m_bulk{.address = m_config.bulkAddress, .port = 0, .socket = {}}
{
    m_loop.zap().setPolicy(m_config.domain, std::move(policy));
}

ServerLink::~ServerLink()
{
    close();
    m_loop.zap().removePolicy(m_config.domain);
}

bool ServerLink::open()
{
    if (bind(Channel::Control, m_control) && (m_bulk.address.empty() || bind(Channel::Bulk, m_bulk))) {
        return true;
    }
    close();
    return false;
}

void ServerLink::close()
{
    m_loop.cancel(m_timer);
    for (End* end : {&m_control, &m_bulk}) {
        if (end->socket) {
            m_loop.unwatch(*end->socket);
            end->socket.reset();
        }
    }
}

void ServerLink::restart()
{
    close();
    retryOpening();
}

// libzmq closes a listening port on its own thread and says not when: the address may be in use for a moment.
void ServerLink::retryOpening()
{
    if (!open()) {
        m_timer = m_loop.after(kRebindEvery, [this] { retryOpening(); });
    }
}

bool ServerLink::send(Channel channel, const PeerAddress& to, const Message& message, std::uint64_t session)
{
    End& end = channel == Channel::Control ? m_control : m_bulk;
    if (!end.socket) {
        return false;
    }
    const Frames frames = encode(message, session, ++m_sent);
    const auto more = zmq::send_flags::sndmore | zmq::send_flags::dontwait;
    try {
        zmq::message_t address(to.data(), to.size());
        zmq::message_t header(frames.header.data(), frames.header.size());
        zmq::message_t body(frames.body.data(), frames.body.size());
        return end.socket->send(address, more) && end.socket->send(header, more)
            && end.socket->send(body, zmq::send_flags::dontwait);
    } catch (const zmq::error_t& error) {
        if (error.num() == EHOSTUNREACH) {
            return false;
        }
        throw;
    }
}

bool ServerLink::bind(Channel channel, End& end)
{
    auto socket = std::make_unique<zmq::socket_t>(m_loop.context(), zmq::socket_type::router);
    setCommonOptions(*socket, m_config.timing);
    setServerOptions(*socket, m_config.keys, m_config.domain);
    try {
        socket->bind(end.address);
    } catch (const zmq::error_t& error) {
        if (error.num() == EADDRINUSE || error.num() == EADDRNOTAVAIL) {
            return false;
        }
        throw;
    }
    end.port = boundPort(*socket);
    end.address.replace(end.address.rfind(':') + 1, std::string::npos, std::to_string(end.port));
    end.socket = std::move(socket);
    m_loop.watch(*end.socket, [this, channel, &end] { readMessages(channel, end); });
    return true;
}

void ServerLink::readMessages(Channel channel, End& end)
{
    for (int i = 0; i < kMessagesPerTurn && end.socket; ++i) {
        zmq::message_t from;
        if (!end.socket->recv(from, zmq::recv_flags::dontwait)) {
            return;
        }
        zmq::message_t header;
        zmq::message_t body;
        std::size_t parts = 1;
        for (bool more = from.more(); more; ++parts) {
            zmq::message_t part;
            if (!end.socket->recv(part, zmq::recv_flags::dontwait)) {
                return;
            }
            more = part.more();
            if (parts == 1) {
                header = std::move(part);
            } else if (parts == 2) {
                body = std::move(part);
            }
        }
        const std::string user = userOf(header).value_or("");
        auto message = parts == 3 ? decode(header.to_string_view(), body.to_string_view())
                                  : Result<Received, WireError>(unexpected(WireError::NotOurs));
        if (message) {
            m_user.received(channel, from.to_string(), user, std::move(*message));
        } else {
            m_user.unreadable(channel, from.to_string(), user, message.error());
        }
    }
}

} // namespace comptoir::sync
