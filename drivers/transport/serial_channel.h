// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/transport/byte_channel.h"

#include <string>

namespace comptoir::drivers {

enum class Parity { None, Even, Odd };

struct SerialSettings {
    std::string path; ///< such as /dev/ttyUSB0, better a /dev/serial/by-id link, or a PTY
    int baud = 9600;
    int dataBits = 8; ///< 7 or 8
    Parity parity = Parity::None;
    bool hardwareFlow = false;
};

struct OpenedSerial {
    std::unique_ptr<ByteChannel> channel;
    bool parityRefused = false; ///< a PTY has no parity: worth a warning, not a failure
};

/// Opens the line raw and for us alone. Disconnected: no such device; HeldByOther: somebody has it; NoPermission;
/// Misconfigured: not a serial line, or a speed it does not have. `wakeup` must outlive the channel.
Result<OpenedSerial, DeviceError> openSerial(const SerialSettings& settings, Wakeup& wakeup);

/// The same, each time the device is (re)opened; a refused parity is accepted.
Connector serialConnector(SerialSettings settings);

} // namespace comptoir::drivers
