// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/pseudo_line.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <system_error>
#include <termios.h>
#include <unistd.h>
#include <utility>

namespace comptoir::simulator {

namespace {

[[noreturn]] void fail(const char* what)
{
    throw std::system_error(errno, std::generic_category(), what);
}

/// Opens and closes the program's end once: raw from the first byte, and from now on poll() tells whether it is open.
void prepare(const char* slave)
{
    const int descriptor = ::open(slave, O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0) {
        fail(slave);
    }
    termios line{};
    ::tcgetattr(descriptor, &line);
    ::cfmakeraw(&line);
    ::tcsetattr(descriptor, TCSANOW, &line);
    ::close(descriptor);
}

} // namespace

PseudoLine::PseudoLine(std::filesystem::path link)
    : m_link(std::move(link))
{
    plug();
}

PseudoLine::~PseudoLine()
{
    unplug();
}

void PseudoLine::plug()
{
    if (plugged()) {
        return;
    }
    m_master = ::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    if (m_master < 0 || ::grantpt(m_master) != 0 || ::unlockpt(m_master) != 0) {
        fail("posix_openpt");
    }
    std::array<char, 128> name{};
    if (::ptsname_r(m_master, name.data(), name.size()) != 0) {
        fail("ptsname");
    }
    prepare(name.data());
    std::filesystem::create_directories(m_link.parent_path());
    // Made aside and moved: whoever looks finds the old line or the new one.
    std::filesystem::path made = m_link;
    made += ".new";
    std::filesystem::remove(made);
    std::filesystem::create_symlink(name.data(), made);
    std::filesystem::rename(made, m_link);
}

void PseudoLine::unplug()
{
    if (!plugged()) {
        return;
    }
    std::error_code ignored;
    std::filesystem::remove(m_link, ignored);
    ::close(std::exchange(m_master, -1));
}

bool PseudoLine::listened() const
{
    pollfd watched{.fd = m_master, .events = 0, .revents = 0};
    return plugged() && ::poll(&watched, 1, 0) >= 0 && (watched.revents & POLLHUP) == 0;
}

bool PseudoLine::write(std::string_view bytes) const
{
    if (!listened()) {
        return false;
    }
    const auto took = ::write(m_master, bytes.data(), bytes.size());
    return took == static_cast<ssize_t>(bytes.size());
}

std::string PseudoLine::read() const
{
    std::string all;
    std::array<char, 1024> bytes{};
    while (plugged()) {
        const auto got = ::read(m_master, bytes.data(), bytes.size());
        if (got <= 0) {
            break;
        }
        all.append(bytes.data(), static_cast<std::size_t>(got));
    }
    return all;
}

} // namespace comptoir::simulator
