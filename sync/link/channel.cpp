// SPDX-License-Identifier: Apache-2.0
#include "sync/link/channel.h"

#include "app/core/base/check.h"

#include <charconv>

namespace comptoir::sync {

namespace {

constexpr int kHighWater = 64;
constexpr std::int64_t kLongestFrame = 1024 * 1024;
constexpr int kBacklog = 1024;
constexpr int kZapEnforceDomain = 93; // a draft option: no name in the headers, works in 4.3.4

int whole(std::chrono::milliseconds time)
{
    return static_cast<int>(time.count());
}

void setKey(zmq::socket_t& socket, int option, const CurveKey& key)
{
    check(zmq_setsockopt(socket.handle(), option, key.bytes.data(), key.bytes.size()) == 0);
}

} // namespace

void setCommonOptions(zmq::socket_t& socket, const Timing& timing)
{
    socket.set(zmq::sockopt::linger, 0);
    socket.set(zmq::sockopt::sndhwm, kHighWater);
    socket.set(zmq::sockopt::rcvhwm, kHighWater);
    socket.set(zmq::sockopt::maxmsgsize, kLongestFrame);
    socket.set(zmq::sockopt::heartbeat_ivl, whole(timing.heartbeatEvery));
    socket.set(zmq::sockopt::heartbeat_timeout, whole(timing.heartbeatTimeout));
    socket.set(zmq::sockopt::heartbeat_ttl, whole(timing.heartbeatTtl));
    socket.set(zmq::sockopt::handshake_ivl, whole(timing.handshake));
}

void setServerOptions(zmq::socket_t& socket, const CurveKeyPair& keys, const std::string& domain)
{
    socket.set(zmq::sockopt::curve_server, true);
    setKey(socket, ZMQ_CURVE_SECRETKEY, keys.secretKey);
    socket.set(zmq::sockopt::zap_domain, domain);
    const int enforce = 1;
    check(zmq_setsockopt(socket.handle(), kZapEnforceDomain, &enforce, sizeof enforce) == 0);
    socket.set(zmq::sockopt::router_mandatory, true);
    socket.set(zmq::sockopt::backlog, kBacklog);
}

void setClientOptions(zmq::socket_t& socket, const CurveKeyPair& keys, const CurveKey& serverKey, const Timing& timing)
{
    setKey(socket, ZMQ_CURVE_SERVERKEY, serverKey);
    setKey(socket, ZMQ_CURVE_PUBLICKEY, keys.publicKey);
    setKey(socket, ZMQ_CURVE_SECRETKEY, keys.secretKey);
    socket.set(zmq::sockopt::immediate, true);
    socket.set(zmq::sockopt::connect_timeout, whole(timing.handshake));
    socket.set(zmq::sockopt::reconnect_ivl, whole(timing.reconnectFirst));
    socket.set(zmq::sockopt::reconnect_ivl_max, whole(timing.reconnectLast));
}

std::optional<std::string> userOf(zmq::message_t& payload)
{
    const char* const user = zmq_msg_gets(payload.handle(), "User-Id");
    return user == nullptr ? std::nullopt : std::optional<std::string>(user);
}

std::uint16_t boundPort(const zmq::socket_t& socket)
{
    const std::string endpoint = socket.get(zmq::sockopt::last_endpoint);
    std::uint16_t port = 0;
    std::from_chars(endpoint.data() + endpoint.rfind(':') + 1, endpoint.data() + endpoint.size(), port);
    return port;
}

} // namespace comptoir::sync
