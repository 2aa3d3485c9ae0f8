// SPDX-License-Identifier: Apache-2.0
#include "drivers/transport/descriptor_channel.h"

#include "app/core/base/check.h"
#include "drivers/transport/wakeup.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace comptoir::drivers {

namespace {

using SteadyClock = std::chrono::steady_clock;

int millisecondsLeft(SteadyClock::time_point deadline)
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - SteadyClock::now());
    return static_cast<int>(std::max<std::int64_t>(left.count(), 0));
}

bool wouldBlock(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

// A PTY whose other end was closed reads EIO; that is an orderly end there and a pulled adapter on a real line.
Phase phaseOf(int error)
{
    return error == EIO || error == ENXIO || error == ENODEV ? Phase::Closed : Phase::Broken;
}

} // namespace

DescriptorChannel::DescriptorChannel(int descriptor, Wakeup& wakeup)
    : m_descriptor(descriptor)
    , m_wakeup(wakeup)
{
    check(descriptor >= 0);
}

DescriptorChannel::~DescriptorChannel()
{
    ::close(m_descriptor);
}

Written DescriptorChannel::write(std::span<const std::byte> bytes, std::chrono::milliseconds timeout)
{
    const auto deadline = SteadyClock::now() + timeout;
    Written written{.offset = m_offset};
    while (written.accepted < bytes.size()) {
        const auto rest = bytes.subspan(written.accepted);
        // A socket whose peer is gone must answer EPIPE, not kill the program.
        auto took = ::send(m_descriptor, rest.data(), rest.size(), MSG_NOSIGNAL);
        if (took < 0 && errno == ENOTSOCK) {
            took = ::write(m_descriptor, rest.data(), rest.size());
        }
        if (took > 0) {
            written.accepted += static_cast<std::size_t>(took);
            continue;
        }
        if (took < 0 && !wouldBlock(errno)) {
            written.osError = errno;
            written.phase = phaseOf(errno);
            break;
        }
        pollfd watched{.fd = m_descriptor, .events = POLLOUT, .revents = 0};
        if (::poll(&watched, 1, millisecondsLeft(deadline)) == 0) {
            written.phase = Phase::TimedOut;
            break;
        }
    }
    m_offset += written.accepted;
    written.offset = m_offset;
    return written;
}

Received DescriptorChannel::read(std::span<std::byte> into, std::chrono::milliseconds timeout)
{
    check(!into.empty());
    const auto deadline = SteadyClock::now() + timeout;
    while (true) {
        std::array<pollfd, 2> watched = {
            pollfd{.fd = m_descriptor, .events = POLLIN, .revents = 0},
            pollfd{.fd = m_wakeup.descriptor(), .events = POLLIN, .revents = 0},
        };
        const int ready = ::poll(watched.data(), watched.size(), millisecondsLeft(deadline));
        if (ready == 0) {
            return {.phase = Phase::TimedOut};
        }
        if (ready < 0) {
            continue;
        }
        if (watched[0].revents != 0) {
            const auto got = ::read(m_descriptor, into.data(), into.size());
            if (got > 0) {
                return {.count = static_cast<std::size_t>(got)};
            }
            if (got == 0) {
                return {.phase = Phase::Closed};
            }
            if (!wouldBlock(errno)) {
                return {.osError = errno, .phase = phaseOf(errno)};
            }
        }
        if (watched[1].revents != 0) {
            m_wakeup.lower();
            return {.phase = Phase::Interrupted};
        }
    }
}

void DescriptorChannel::halfClose() { }

} // namespace comptoir::drivers
