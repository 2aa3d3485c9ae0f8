// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/link/curve_key.h"
#include "sync/link/timing.h"

#include <cstdint>
#include <optional>
#include <string>

#include <zmq.hpp>

namespace comptoir::sync {

/// The two ways between two nodes: what is long never sits in front of a sale.
enum class Channel {
    Control,
    Bulk,
};

// The socket options of sync.md §2; each answers a fact about libzmq 4.3.4.

/// What every socket needs: bounded queues and messages, no linger, heartbeats, handshake deadline.
void setCommonOptions(zmq::socket_t& socket, const Timing& timing);

/// Serves CURVE in `domain` and refuses who no ZAP policy admits.
void setServerOptions(zmq::socket_t& socket, const CurveKeyPair& keys, const std::string& domain);

/// Connects as `keys` to the holder of `serverKey` only.
void setClientOptions(zmq::socket_t& socket, const CurveKeyPair& keys, const CurveKey& serverKey, const Timing& timing);

/// The device that sent `payload`, as its ZAP answer named it.
std::optional<std::string> userOf(zmq::message_t& payload);

/// The TCP port a socket was bound to last.
std::uint16_t boundPort(const zmq::socket_t& socket);

} // namespace comptoir::sync
