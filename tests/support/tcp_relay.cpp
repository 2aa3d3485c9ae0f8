// SPDX-License-Identifier: Apache-2.0
#include "tests/support/tcp_relay.h"

#include "app/core/base/check.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace comptoir::tests {

namespace {

sockaddr_in local(std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

void reset(int fd)
{
    const linger hard{1, 0};
    ::setsockopt(fd, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    ::close(fd);
}

void sendAll(int fd, const char* bytes, std::size_t count)
{
    while (count > 0) {
        const auto sent = ::send(fd, bytes, count, MSG_NOSIGNAL);
        if (sent <= 0) {
            return; // the other side is gone: reading it will tell
        }
        bytes += sent;
        count -= static_cast<std::size_t>(sent);
    }
}

/// Finds where ZMTP 3 frames end: a greeting of 64 bytes, then flags, a length of 1 or 8 bytes, and the frame.
class FrameCounter {
public:
    /// How many of `bytes` pass before the frame after `left` more frames has begun; takes those from `left`.
    std::size_t passable(const char* bytes, std::size_t count, std::int64_t& left)
    {
        for (std::size_t i = 0; i < count; ++i) {
            if (m_skip > 0) {
                --m_skip;
            } else if (m_lengthLeft == 0) {
                if (left == 0) {
                    return i + 1; // its first byte still goes: a cut inside a frame
                }
                --left;
                m_lengthLeft = (static_cast<unsigned char>(bytes[i]) & 2U) != 0 ? 8 : 1;
                m_length = 0;
            } else {
                m_length = m_length << 8U | static_cast<unsigned char>(bytes[i]);
                if (--m_lengthLeft == 0) {
                    m_skip = m_length;
                }
            }
        }
        return count;
    }

private:
    std::uint64_t m_skip = 64;
    std::uint64_t m_length = 0;
    int m_lengthLeft = 0;
};

} // namespace

struct TcpRelay::Pipe {
    int below = -1;
    int above = -1;
    FrameCounter up;
    FrameCounter down;
    bool closed = false;
};

TcpRelay::TcpRelay(std::uint16_t target)
    : m_target(target)
    , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    , m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    sockaddr_in address = local(0);
    socklen_t size = sizeof address;
    check(::bind(m_listener, reinterpret_cast<sockaddr*>(&address), size) == 0);
    check(::listen(m_listener, 64) == 0);
    check(::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size) == 0);
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

TcpRelay::~TcpRelay()
{
    m_stopping = true;
    wake();
    m_thread.join();
    resetAll();
    ::close(m_listener);
    ::close(m_wake);
}

void TcpRelay::setBlackHole(bool swallow)
{
    m_blackHole = swallow;
    wake();
}

void TcpRelay::setDown(bool down)
{
    m_down = down;
    wake();
}

void TcpRelay::wake()
{
    const std::uint64_t one = 1;
    check(::write(m_wake, &one, sizeof one) == sizeof one);
}

void TcpRelay::run()
{
    while (!m_stopping) {
        std::vector<pollfd> ready{{m_wake, POLLIN, 0}, {m_listener, POLLIN, 0}};
        for (const auto& pipe : m_pipes) {
            ready.push_back({pipe->below, POLLIN, 0});
            ready.push_back({pipe->above, POLLIN, 0});
        }
        const std::size_t pipes = m_pipes.size();
        ::poll(ready.data(), ready.size(), -1);
        std::uint64_t rings = 0;
        [[maybe_unused]] const auto drained = ::read(m_wake, &rings, sizeof rings);
        if (m_down) {
            resetAll();
        }
        for (std::size_t i = 0; i < pipes; ++i) {
            if (ready[2 + 2 * i].revents != 0) {
                pass(*m_pipes[i], true);
            }
            if (ready[3 + 2 * i].revents != 0) {
                pass(*m_pipes[i], false);
            }
        }
        std::erase_if(m_pipes, [](const auto& pipe) { return pipe->closed; });
        if (ready[1].revents != 0) {
            accept();
        }
    }
}

void TcpRelay::accept()
{
    const int below = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    if (m_down) {
        reset(below);
        return;
    }
    const int above = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = local(m_target);
    if (::connect(above, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        ::close(above);
        reset(below);
        return;
    }
    const int one = 1;
    ::setsockopt(below, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    ::setsockopt(above, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    auto pipe = std::make_unique<Pipe>();
    pipe->below = below;
    pipe->above = above;
    m_pipes.push_back(std::move(pipe));
}

void TcpRelay::pass(Pipe& pipe, bool up)
{
    if (pipe.closed) {
        return;
    }
    std::array<char, 16384> bytes{};
    const auto got = ::recv(up ? pipe.below : pipe.above, bytes.data(), bytes.size(), MSG_DONTWAIT);
    if (got <= 0) {
        reset(pipe.below);
        reset(pipe.above);
        pipe.closed = true;
        return;
    }
    if (m_blackHole) {
        return;
    }
    std::int64_t left = m_framesLeft; // kNever lasts longer than any test
    const auto count = static_cast<std::size_t>(got);
    const std::size_t passed = (up ? pipe.up : pipe.down).passable(bytes.data(), count, left);
    const bool cut = left == 0 && passed < count;
    if (m_framesLeft != kNever) {
        m_framesLeft = cut ? kNever : left;
    }
    sendAll(up ? pipe.above : pipe.below, bytes.data(), passed);
    if (cut) {
        resetAll();
        m_cut = true;
    }
}

void TcpRelay::resetAll()
{
    for (const auto& pipe : m_pipes) {
        if (!pipe->closed) {
            reset(pipe->below);
            reset(pipe->above);
            pipe->closed = true;
        }
    }
}

} // namespace comptoir::tests
