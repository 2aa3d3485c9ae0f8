// SPDX-License-Identifier: Apache-2.0
#include "drivers/transport/tcp_channel.h"

#include "drivers/transport/descriptor_channel.h"

#include <cerrno>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace comptoir::drivers {

namespace {

class TcpChannel final : public DescriptorChannel {
public:
    using DescriptorChannel::DescriptorChannel;

    void halfClose() override { ::shutdown(descriptor(), SHUT_WR); }
};

struct AddressList {
    addrinfo* first = nullptr;

    AddressList() = default;
    ~AddressList()
    {
        if (first != nullptr) {
            ::freeaddrinfo(first);
        }
    }
    AddressList(const AddressList&) = delete;
    AddressList& operator=(const AddressList&) = delete;
};

void setOption(int socket, int level, int option, int value)
{
    // A kernel without the option still carries the bytes; the watchdog above notices the loss later.
    (void)::setsockopt(socket, level, option, &value, sizeof value);
}

/// Waits for a connection on its way; 0 or errno.
int finishConnecting(int socket, std::chrono::milliseconds timeout)
{
    pollfd watched{.fd = socket, .events = POLLOUT, .revents = 0};
    int ready = 0;
    do {
        ready = ::poll(&watched, 1, static_cast<int>(timeout.count()));
    } while (ready < 0 && errno == EINTR);
    if (ready == 0) {
        return ETIMEDOUT;
    }
    int error = 0;
    socklen_t size = sizeof error;
    ::getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &size);
    return error;
}

/// A connected socket, or -1.
int connectTo(const addrinfo& target, const TcpTimes& times)
{
    const int socket =
        ::socket(target.ai_family, target.ai_socktype | SOCK_CLOEXEC | SOCK_NONBLOCK, target.ai_protocol);
    if (socket < 0) {
        return -1;
    }
    setOption(socket, IPPROTO_TCP, TCP_USER_TIMEOUT, static_cast<int>(times.unacknowledged.count()));
    setOption(socket, IPPROTO_TCP, TCP_NODELAY, 1);
    setOption(socket, SOL_SOCKET, SO_KEEPALIVE, 1);
    setOption(socket, IPPROTO_TCP, TCP_KEEPIDLE, 5);
    setOption(socket, IPPROTO_TCP, TCP_KEEPINTVL, 2);
    setOption(socket, IPPROTO_TCP, TCP_KEEPCNT, 3);
    int error = 0;
    if (::connect(socket, target.ai_addr, target.ai_addrlen) != 0) {
        error = errno == EINPROGRESS ? finishConnecting(socket, times.connect) : errno;
    }
    if (error != 0) {
        ::close(socket);
        return -1;
    }
    return socket;
}

} // namespace

Result<std::unique_ptr<ByteChannel>, DeviceError> connectTcp(
    const TcpAddress& address, Wakeup& wakeup, const TcpTimes& times)
{
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_ADDRCONFIG | AI_NUMERICSERV;
    AddressList found;
    if (::getaddrinfo(address.host.c_str(), std::to_string(address.port).c_str(), &hints, &found.first) != 0) {
        return unexpected(DeviceError::Misconfigured);
    }
    for (const addrinfo* target = found.first; target != nullptr; target = target->ai_next) {
        if (const int socket = connectTo(*target, times); socket >= 0) {
            return std::make_unique<TcpChannel>(socket, wakeup);
        }
    }
    return unexpected(DeviceError::Disconnected);
}

Connector tcpConnector(TcpAddress address, TcpTimes times)
{
    return [address = std::move(address), times](Wakeup& wakeup) { return connectTcp(address, wakeup, times); };
}

} // namespace comptoir::drivers
