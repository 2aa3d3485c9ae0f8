// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/random.h"
#include "sync/link/channel.h"
#include "sync/link/socket_monitor.h"
#include "sync/link/sync_loop.h"
#include "sync/wire/codec.h"

#include <memory>
#include <string>

namespace comptoir::sync {

/// One server to connect to.
struct ClientLinkConfig {
    CurveKeyPair keys;
    CurveKey serverKey;
    std::string controlAddress;
    std::string bulkAddress; ///< empty: this link has no bulk channel
    Timing timing;
};

/// Told on the loop's thread.
class ClientLinkUser {
public:
    virtual ~ClientLinkUser() = default;

    virtual void linkReady() = 0; ///< every channel has shaken hands
    virtual void linkLost(ConnectionEvent why) = 0; ///< any channel broke; it is being opened again
    virtual void received(Channel channel, Received message) = 0;
    virtual void unreadable(WireError error) = 0;
};

/// The client's end of both channels, up and down together. A socket is disposable: after any loss both are closed
/// with whatever they held, and opened anew after a growing delay with jitter.
class ClientLink {
public:
    ClientLink(SyncLoop& loop, Random& random, ClientLinkConfig config, ClientLinkUser& user);
    ~ClientLink();
    ClientLink(const ClientLink&) = delete;
    ClientLink& operator=(const ClientLink&) = delete;

    /// Connects now.
    void open();

    /// Gives up this connection and opens another after the delay.
    void reopen();

    bool ready() const { return m_ready; }

    /// The peer proved to be well: the next delay is the shortest again.
    void forgetFailures() { m_failures = 0; }

    /// False when it could not be queued; the link is then opened again.
    bool send(Channel channel, const Message& message, std::uint64_t session);

private:
    struct End {
        End(SyncLoop& loop, const ClientLinkConfig& config, const std::string& address);

        zmq::socket_t socket;
        SocketMonitor monitor;
        bool ready = false;
    };

    std::unique_ptr<End> connect(Channel channel, const std::string& address);
    void close();
    void readEvents(End& end);
    void readMessages(Channel channel, End& end);
    std::chrono::milliseconds nextDelay();
    std::unique_ptr<End>& endOf(Channel channel) { return channel == Channel::Control ? m_control : m_bulk; }

    SyncLoop& m_loop;
    Random& m_random;
    ClientLinkConfig m_config;
    ClientLinkUser& m_user;
    std::unique_ptr<End> m_control;
    std::unique_ptr<End> m_bulk;
    bool m_ready = false;
    std::uint32_t m_sent = 0;
    unsigned m_failures = 0;
    SyncLoop::TimerId m_timer = 0;
};

} // namespace comptoir::sync
