// SPDX-License-Identifier: Apache-2.0
#include "drivers/transport/wakeup.h"

#include "app/core/base/check.h"

#include <cerrno>
#include <cstdint>
#include <poll.h>
#include <sys/eventfd.h>
#include <system_error>
#include <unistd.h>

namespace comptoir::drivers {

Wakeup::Wakeup()
    : m_descriptor(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    if (m_descriptor < 0) {
        throw std::system_error(errno, std::generic_category(), "eventfd");
    }
}

Wakeup::~Wakeup()
{
    ::close(m_descriptor);
}

void Wakeup::raise() const
{
    const std::uint64_t one = 1;
    // EAGAIN: raised so often that the counter is full, so it is raised.
    const auto wrote = ::write(m_descriptor, &one, sizeof one);
    check(wrote == sizeof one || errno == EAGAIN);
}

bool Wakeup::wait(std::chrono::milliseconds timeout)
{
    pollfd watched{.fd = m_descriptor, .events = POLLIN, .revents = 0};
    if (::poll(&watched, 1, static_cast<int>(timeout.count())) <= 0) {
        return false;
    }
    lower();
    return true;
}

void Wakeup::lower() const
{
    std::uint64_t raised = 0;
    const auto got = ::read(m_descriptor, &raised, sizeof raised);
    check(got == sizeof raised || errno == EAGAIN);
}

} // namespace comptoir::drivers
