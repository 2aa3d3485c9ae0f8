// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/transport/byte_channel.h"

#include <cstdint>
#include <string>

namespace comptoir::drivers {

struct TcpAddress {
    std::string host; ///< name or number
    std::uint16_t port = 9100;
};

struct TcpTimes {
    std::chrono::milliseconds connect{2000};
    /// Unacknowledged for so long means that the cable is out: the kernel's own defaults notice after minutes.
    std::chrono::milliseconds unacknowledged{3000};
};

/// Connects now. Disconnected: refused, unreachable or too slow; Misconfigured: the name does not resolve.
/// `wakeup` must outlive the channel.
Result<std::unique_ptr<ByteChannel>, DeviceError> connectTcp(
    const TcpAddress& address, Wakeup& wakeup, const TcpTimes& times = {});

/// The same, each time the device is (re)opened.
Connector tcpConnector(TcpAddress address, TcpTimes times = {});

} // namespace comptoir::drivers
