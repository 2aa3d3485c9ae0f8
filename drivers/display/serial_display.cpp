// SPDX-License-Identifier: Apache-2.0
#include "drivers/display/serial_display.h"

#include <utility>

namespace comptoir::drivers {

namespace {

// Two lines take 60 ms at 9600 baud.
constexpr std::chrono::milliseconds kWriteTimeout{500};

} // namespace

SerialDisplay::SerialDisplay(Connector connect, DisplayProfile profile)
    : m_connect(std::move(connect))
    , m_profile(std::move(profile))
{
}

Result<void, DeviceError> SerialDisplay::show(std::string_view upper, std::string_view lower)
{
    return send(displayMessage(m_profile, upper, lower));
}

Result<void, DeviceError> SerialDisplay::clear()
{
    return send(clearDisplay());
}

Result<void, DeviceError> SerialDisplay::send(const std::vector<std::byte>& bytes)
{
    const bool wasOpen = m_channel != nullptr;
    auto sent = sendOnce(bytes);
    if (!sent && wasOpen && sent.error() == DeviceError::Disconnected) {
        sent = sendOnce(bytes); // it may be back, or another one may be in its place
    }
    return sent;
}

Result<void, DeviceError> SerialDisplay::sendOnce(const std::vector<std::byte>& bytes)
{
    if (!m_channel) {
        auto opened = m_connect(m_wakeup);
        if (!opened) {
            return unexpected(opened.error());
        }
        m_channel = std::move(*opened);
    }
    const Written written = m_channel->write(bytes, kWriteTimeout);
    if (written.phase == Phase::Done) {
        return {};
    }
    m_channel.reset();
    return unexpected(written.phase == Phase::TimedOut ? DeviceError::NoProgress : DeviceError::Disconnected);
}

} // namespace comptoir::drivers
