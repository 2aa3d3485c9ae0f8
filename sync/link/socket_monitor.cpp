// SPDX-License-Identifier: Apache-2.0
#include "sync/link/socket_monitor.h"

#include "app/core/base/check.h"

#include <atomic>
#include <cstdint>
#include <cstring>
#include <string>

namespace comptoir::sync {

namespace {

constexpr int kEvents = ZMQ_EVENT_HANDSHAKE_SUCCEEDED | ZMQ_EVENT_HANDSHAKE_FAILED_AUTH
    | ZMQ_EVENT_HANDSHAKE_FAILED_PROTOCOL | ZMQ_EVENT_HANDSHAKE_FAILED_NO_DETAIL | ZMQ_EVENT_DISCONNECTED;

std::optional<ConnectionEvent> meaning(int event)
{
    switch (event) {
    case ZMQ_EVENT_HANDSHAKE_SUCCEEDED:
        return ConnectionEvent::Ready;
    case ZMQ_EVENT_HANDSHAKE_FAILED_AUTH:
        return ConnectionEvent::Refused;
    case ZMQ_EVENT_HANDSHAKE_FAILED_PROTOCOL:
    case ZMQ_EVENT_HANDSHAKE_FAILED_NO_DETAIL:
        return ConnectionEvent::Failed;
    case ZMQ_EVENT_DISCONNECTED:
        return ConnectionEvent::Lost;
    }
    return std::nullopt;
}

} // namespace

SocketMonitor::SocketMonitor(SyncLoop& loop, zmq::socket_t& socket)
    : m_socket(socket)
    , m_events(loop.context(), zmq::socket_type::pair)
{
    const std::string endpoint =
        "inproc://monitor-" + std::to_string(reinterpret_cast<std::uintptr_t>(socket.handle()));
    check(zmq_socket_monitor(socket.handle(), endpoint.c_str(), kEvents) == 0);
    m_events.set(zmq::sockopt::linger, 0);
    m_events.connect(endpoint);
}

SocketMonitor::~SocketMonitor()
{
    zmq_socket_monitor(m_socket.handle(), nullptr, 0);
}

std::optional<ConnectionEvent> SocketMonitor::next()
{
    while (true) {
        zmq::message_t event;
        zmq::message_t address;
        if (!m_events.recv(event, zmq::recv_flags::dontwait) || !m_events.recv(address, zmq::recv_flags::dontwait)) {
            return std::nullopt;
        }
        std::uint16_t number = 0;
        std::memcpy(&number, event.data(), sizeof number);
        if (const auto known = meaning(number)) {
            return known;
        }
    }
}

} // namespace comptoir::sync
