// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/link/channel.h"
#include "sync/link/sync_loop.h"
#include "sync/link/zap_handler.h"
#include "sync/wire/codec.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace comptoir::sync {

/// One connection of a server: libzmq's routing id, good until that peer reconnects.
using PeerAddress = std::string;

/// Told on the loop's thread.
class ServerLinkUser {
public:
    virtual ~ServerLinkUser() = default;

    /// `user` is who the ZAP policy said holds the key.
    virtual void received(Channel channel, const PeerAddress& from, const std::string& user, Received message) = 0;
    virtual void unreadable(Channel channel, const PeerAddress& from, const std::string& user, WireError error) = 0;
};

struct ServerLinkConfig {
    CurveKeyPair keys;
    std::string controlAddress;
    std::string bulkAddress; ///< empty: no bulk channel
    std::string domain; ///< ZAP domain, one per server in a process
    Timing timing;
};

/// The server's end: a ROUTER for each channel, which only keys of `policy` reach.
class ServerLink {
public:
    ServerLink(SyncLoop& loop, ServerLinkConfig config, ZapHandler::Policy policy, ServerLinkUser& user);
    ~ServerLink();
    ServerLink(const ServerLink&) = delete;
    ServerLink& operator=(const ServerLink&) = delete;

    /// Binds both ports; false when one is taken. The ports found for `*` are kept when opened again.
    bool open();
    void close();

    /// Cuts every connection and listens again: taking a key off a list does not cut the one that is there.
    void restart();

    std::uint16_t controlPort() const { return m_control.port; }
    std::uint16_t bulkPort() const { return m_bulk.port; }

    /// False when that peer is gone or takes no more.
    bool send(Channel channel, const PeerAddress& to, const Message& message, std::uint64_t session);

private:
    struct End {
        std::string address;
        std::uint16_t port = 0;
        std::unique_ptr<zmq::socket_t> socket;
    };

    bool bind(Channel channel, End& end);
    void retryOpening();
    void readMessages(Channel channel, End& end);

    SyncLoop& m_loop;
    ServerLinkConfig m_config;
    ServerLinkUser& m_user;
    End m_control;
    End m_bulk;
    std::uint32_t m_sent = 0;
    SyncLoop::TimerId m_timer = 0;
};

} // namespace comptoir::sync
