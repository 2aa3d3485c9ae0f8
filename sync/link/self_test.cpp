// SPDX-License-Identifier: Apache-2.0
#include "sync/link/self_test.h"

#include "sync/link/channel.h"
#include "sync/link/socket_monitor.h"
#include "sync/link/zap_handler.h"

#include <array>

namespace comptoir::sync {

namespace {

constexpr std::chrono::milliseconds kPatience{5000};

/// What the server says of the one client that knocks; the loop is not running yet, so ZAP is answered here.
std::optional<ConnectionEvent> firstEvent(SyncLoop& loop, SocketMonitor& monitor)
{
    const std::int64_t until = loop.clock().uptimeMs() + kPatience.count();
    while (loop.clock().uptimeMs() < until) {
        std::array<zmq::pollitem_t, 2> items{{
            {monitor.events().handle(), 0, ZMQ_POLLIN, 0},
            {loop.zap().socket().handle(), 0, ZMQ_POLLIN, 0},
        }};
        zmq::poll(items, std::chrono::milliseconds(until - loop.clock().uptimeMs()));
        loop.zap().answerWaiting();
        if (const auto event = monitor.next()) {
            return event;
        }
    }
    return std::nullopt;
}

bool isRefusal(const std::optional<ConnectionEvent>& event)
{
    return event == ConnectionEvent::Refused || event == ConnectionEvent::Failed;
}

} // namespace

bool refusesStrangers(SyncLoop& loop, Random& random, const CurveKeyPair& keys, const std::string& domain)
{
    const Timing timing;
    for (const bool withCurve : {true, false}) {
        zmq::socket_t server(loop.context(), zmq::socket_type::router);
        SocketMonitor monitor(loop, server);
        setCommonOptions(server, timing);
        setServerOptions(server, keys, domain);
        server.bind("tcp://127.0.0.1:*");

        zmq::socket_t stranger(loop.context(), zmq::socket_type::dealer);
        setCommonOptions(stranger, timing);
        if (withCurve) {
            setClientOptions(stranger, CurveKeyPair::make(random), keys.publicKey, timing);
        }
        stranger.connect("tcp://127.0.0.1:" + std::to_string(boundPort(server)));
        if (!isRefusal(firstEvent(loop, monitor))) {
            return false;
        }
    }
    return true;
}

} // namespace comptoir::sync
