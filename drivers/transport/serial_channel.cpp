// SPDX-License-Identifier: Apache-2.0
#include "drivers/transport/serial_channel.h"

#include "drivers/transport/descriptor_channel.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <utility>

namespace comptoir::drivers {

namespace {

struct Speed {
    int baud;
    speed_t code;
};

constexpr std::array kSpeeds = {
    Speed{1200, B1200},
    Speed{2400, B2400},
    Speed{4800, B4800},
    Speed{9600, B9600},
    Speed{19200, B19200},
    Speed{38400, B38400},
    Speed{57600, B57600},
    Speed{115200, B115200},
};

std::optional<speed_t> speedCode(int baud)
{
    for (const Speed& speed : kSpeeds) {
        if (speed.baud == baud) {
            return speed.code;
        }
    }
    return std::nullopt;
}

DeviceError errorOfOpen(int error)
{
    switch (error) {
    case EACCES:
    case EPERM:
        return DeviceError::NoPermission;
    case EBUSY:
    case EWOULDBLOCK:
        return DeviceError::HeldByOther;
    default:
        return DeviceError::Disconnected;
    }
}

tcflag_t lineFlags(const SerialSettings& settings)
{
    tcflag_t flags = CREAD | CLOCAL;
    flags |= settings.dataBits == 7 ? CS7 : CS8;
    flags |= settings.hardwareFlow ? CRTSCTS : 0;
    switch (settings.parity) {
    case Parity::None:
        return flags;
    case Parity::Even:
        return flags | PARENB;
    case Parity::Odd:
        return flags | PARENB | PARODD;
    }
    return flags;
}

/// Sets the line raw; tells whether the line took the parity and data bits asked for.
Result<bool, DeviceError> configure(int descriptor, const SerialSettings& settings)
{
    termios line{};
    const auto speed = speedCode(settings.baud);
    if (!speed || ::tcgetattr(descriptor, &line) != 0) {
        return unexpected(DeviceError::Misconfigured);
    }
    ::cfmakeraw(&line);
    line.c_cflag = lineFlags(settings);
    line.c_cc[VMIN] = 1;
    line.c_cc[VTIME] = 0;
    ::cfsetispeed(&line, *speed);
    ::cfsetospeed(&line, *speed);
    if (::tcsetattr(descriptor, TCSANOW, &line) != 0) {
        return unexpected(DeviceError::Misconfigured);
    }
    // tcsetattr succeeds when it could do only a part of it, so ask what became of the rest.
    termios taken{};
    if (::tcgetattr(descriptor, &taken) != 0) {
        return unexpected(DeviceError::Misconfigured);
    }
    constexpr tcflag_t kFrame = CSIZE | PARENB | PARODD;
    return (taken.c_cflag & kFrame) == (line.c_cflag & kFrame);
}

} // namespace

Result<OpenedSerial, DeviceError> openSerial(const SerialSettings& settings, Wakeup& wakeup)
{
    const int descriptor = ::open(settings.path.c_str(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0) {
        return unexpected(errorOfOpen(errno));
    }
    auto channel = std::make_unique<DescriptorChannel>(descriptor, wakeup);
    // flock keeps our own programs apart where root is not stopped by TIOCEXCL.
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0 || ::ioctl(descriptor, TIOCEXCL) != 0) {
        return unexpected(DeviceError::HeldByOther);
    }
    const auto framed = configure(descriptor, settings);
    if (!framed) {
        return unexpected(framed.error());
    }
    return OpenedSerial{.channel = std::move(channel), .parityRefused = !*framed};
}

Connector serialConnector(SerialSettings settings)
{
    return [settings = std::move(settings)](Wakeup& wakeup) -> Result<std::unique_ptr<ByteChannel>, DeviceError> {
        auto opened = openSerial(settings, wakeup);
        if (!opened) {
            return unexpected(opened.error());
        }
        return std::move(opened->channel);
    };
}

} // namespace comptoir::drivers
