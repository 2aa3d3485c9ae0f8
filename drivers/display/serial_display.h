// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/api/line_display.h"
#include "drivers/display/display_message.h"
#include "drivers/transport/byte_channel.h"
#include "drivers/transport/wakeup.h"

#include <memory>

namespace comptoir::drivers {

/// A two-line display on a serial line, a USB port that behaves like one, or a PTY. The line is opened with the first
/// message and opened again when a message finds it lost, so a display that was unplugged shows the next one.
class SerialDisplay final : public LineDisplay {
public:
    explicit SerialDisplay(Connector connect, DisplayProfile profile = escDisplayProfile());

    Result<void, DeviceError> show(std::string_view upper, std::string_view lower) override;
    Result<void, DeviceError> clear() override;
    int columns() const override { return m_profile.columns; }

private:
    Result<void, DeviceError> send(const std::vector<std::byte>& bytes);
    Result<void, DeviceError> sendOnce(const std::vector<std::byte>& bytes);

    Connector m_connect;
    DisplayProfile m_profile;
    Wakeup m_wakeup;
    std::unique_ptr<ByteChannel> m_channel;
};

} // namespace comptoir::drivers
