// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/link/sync_loop.h"

#include <optional>

#include <zmq.hpp>

namespace comptoir::sync {

/// What libzmq tells about the connections of one socket.
enum class ConnectionEvent {
    Ready, ///< the handshake is done
    Refused, ///< the peer's ZAP said no
    Failed, ///< the handshake broke off
    Lost, ///< a connection that was there is gone
};

/// Listens to the connection events of a socket; the socket must outlive it.
class SocketMonitor {
public:
    SocketMonitor(SyncLoop& loop, zmq::socket_t& socket);
    ~SocketMonitor();
    SocketMonitor(const SocketMonitor&) = delete;
    SocketMonitor& operator=(const SocketMonitor&) = delete;

    /// The next event, if one waits.
    std::optional<ConnectionEvent> next();

    /// Readable while an event waits.
    zmq::socket_ref events() { return m_events; }

private:
    zmq::socket_t& m_socket;
    zmq::socket_t m_events;
};

} // namespace comptoir::sync
