// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/escpos/printer_profile.h"
#include "drivers/escpos/printer_status.h"
#include "drivers/escpos/status_parser.h"
#include "drivers/transport/byte_channel.h"
#include "drivers/transport/wakeup.h"

#include <memory>
#include <vector>

namespace comptoir::drivers {

/// How long to wait for a printer. Whoever is silent for `answer` is asked again, `tries` times in all.
struct PrinterTimes {
    std::chrono::milliseconds write{2000};
    std::chrono::milliseconds answer{1000};
    std::chrono::milliseconds drawerAnswer{100};
    std::chrono::milliseconds reconnect{2000};
    int tries = 3;
    int drawerTries = 5;
    int patience =
        10; ///< answers "all is well" without the confirmation, or without taking a byte, before it is given up
};

/// What came from the printer while somebody listened.
struct Heard {
    Phase phase = Phase::TimedOut;
    std::vector<StatusEvent> events = {};
};

/// One printer's connection: opened when needed, its answers told apart.
class PrinterLink {
public:
    PrinterLink(Connector connector, const PrinterProfile& profile, const PrinterTimes& times);

    bool up() const { return m_channel != nullptr; }
    Result<void, DeviceError> open();
    void drop();

    /// Ends the conversation in order: small print servers lose the end of a job when it is cut off.
    void release();

    /// A part of a job: may be taken in part, and goes on at the next call.
    Written send(std::span<const std::byte> bytes);

    /// A command of its own. What the link does not take of it now goes before anything else later, so that no command
    /// is ever left half said.
    Written order(std::span<const std::byte> bytes);

    /// Returns after the first bytes, an interrupt, the loss of the link, or `timeout`.
    Heard listen(std::chrono::milliseconds timeout);

    /// Sends DLE EOT 1 to 4; the answer to 4 comes last.
    Written askStatus();

    /// Sends DLE EOT 1, which tells the drawer's level.
    Written askDrawer();

    /// A GS r is on its way: its answer looks like nothing else's.
    void expectInOrder() { m_parser.expectInOrder(); }

    Wakeup& wakeup() { return m_wakeup; }
    std::size_t garbage() const { return m_parser.garbage(); }

private:
    Written ask(std::span<const std::uint8_t> questions);
    Written flush();

    Connector m_connector;
    const PrinterProfile& m_profile;
    const PrinterTimes& m_times;
    Wakeup m_wakeup;
    std::unique_ptr<ByteChannel> m_channel;
    StatusParser m_parser;
    std::vector<std::byte> m_unsaid; ///< the rest of an order
};

} // namespace comptoir::drivers
