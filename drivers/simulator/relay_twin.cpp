// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/relay_twin.h"

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace comptoir::simulator {

namespace {

constexpr std::size_t kMostWaiting = 256UL * 1024;

bool wouldBlock()
{
    return errno == EAGAIN || errno == EINTR;
}

sockaddr_in addressOf(const std::string& host, std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    if (::inet_pton(AF_INET, host == "localhost" ? "127.0.0.1" : host.c_str(), &address.sin_addr) != 1) {
        throw std::system_error(EINVAL, std::generic_category(), host + " is no IPv4 address");
    }
    return address;
}

} // namespace

RelayTwin::RelayTwin(std::string name, std::uint16_t listenPort, std::string host, std::uint16_t port)
    : m_name(std::move(name))
    , m_host(std::move(host))
    , m_port(port)
    , m_listener(listenPort)
{
    addressOf(m_host, m_port); // a wrong address is told now, not at the first connection
}

RelayTwin::~RelayTwin()
{
    dropAll();
}

void RelayTwin::watch(std::vector<pollfd>& descriptors) const
{
    if (m_listener.descriptor() >= 0) {
        descriptors.push_back({.fd = m_listener.descriptor(), .events = POLLIN, .revents = 0});
    }
    if (m_state != State::Joined) {
        return; // a silent line reads nothing, so its senders stop as they would at a pulled cable
    }
    const auto eventsOf = [](const Way& reads, const Way& writes) {
        const int in = !reads.ended && reads.waiting.size() < kMostWaiting ? POLLIN : 0;
        const int out = !writes.waiting.empty() ? POLLOUT : 0;
        return static_cast<short>(in | out);
    };
    for (const Pair& pair : m_pairs) {
        if (pair.connecting) {
            descriptors.push_back({.fd = pair.server, .events = POLLOUT, .revents = 0});
            continue;
        }
        if (const short events = eventsOf(pair.up, pair.down); events != 0) {
            descriptors.push_back({.fd = pair.client, .events = events, .revents = 0});
        }
        if (const short events = eventsOf(pair.down, pair.up); events != 0) {
            descriptors.push_back({.fd = pair.server, .events = events, .revents = 0});
        }
    }
}

void RelayTwin::serve(std::int64_t)
{
    acceptAll();
    if (m_state != State::Joined) {
        return;
    }
    for (Pair& pair : m_pairs) {
        if (pair.connecting && !finishConnecting(pair)) {
            continue;
        }
        carry(pair.client, pair.server, pair.up, pair.over);
        carry(pair.server, pair.client, pair.down, pair.over);
        pair.over = pair.over || (pair.up.endTold && pair.down.endTold);
        if (pair.over) {
            ::close(pair.client);
            ::close(pair.server);
        }
    }
    m_pairs.remove_if([](const Pair& pair) { return pair.over; });
}

void RelayTwin::acceptAll()
{
    for (int accepted = m_listener.accept(); accepted >= 0; accepted = m_listener.accept()) {
        const int server = connectOn();
        if (server < 0) {
            resetConnection(accepted);
        } else {
            m_pairs.push_back({.client = accepted, .server = server});
        }
    }
}

int RelayTwin::connectOn() const
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const sockaddr_in address = addressOf(m_host, m_port);
    const int on = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (::connect(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0
        && errno != EINPROGRESS) {
        ::close(descriptor);
        return -1;
    }
    return descriptor;
}

bool RelayTwin::finishConnecting(Pair& pair)
{
    pollfd watched{.fd = pair.server, .events = POLLOUT, .revents = 0};
    if (::poll(&watched, 1, 0) <= 0) {
        return false;
    }
    int error = 0;
    socklen_t size = sizeof error;
    ::getsockopt(pair.server, SOL_SOCKET, SO_ERROR, &error, &size);
    pair.connecting = false;
    pair.over = error != 0;
    if (pair.over) {
        resetConnection(std::exchange(pair.client, -1));
        ::close(std::exchange(pair.server, -1));
    }
    return !pair.over;
}

void RelayTwin::carry(int from, int to, Way& way, bool& over)
{
    std::array<char, 16 * 1024> bytes{};
    while (!over && !way.ended && way.waiting.size() < kMostWaiting) {
        const auto got = ::recv(from, bytes.data(), bytes.size(), 0);
        if (got > 0) {
            way.waiting.append(bytes.data(), static_cast<std::size_t>(got));
            continue;
        }
        way.ended = got == 0;
        over = over || (got < 0 && !wouldBlock());
        break;
    }
    while (!over && !way.waiting.empty()) {
        const auto took = ::send(to, way.waiting.data(), way.waiting.size(), MSG_NOSIGNAL);
        if (took < 0) {
            over = !wouldBlock();
            break;
        }
        way.waiting.erase(0, static_cast<std::size_t>(took));
    }
    if (!over && way.ended && !way.endTold && way.waiting.empty()) {
        ::shutdown(to, SHUT_WR);
        way.endTold = true;
    }
}

void RelayTwin::dropAll()
{
    for (const Pair& pair : m_pairs) {
        resetConnection(pair.client);
        resetConnection(pair.server);
    }
    m_pairs.clear();
}

Result<std::string, std::string> RelayTwin::command(const std::vector<std::string>& words)
{
    const std::string order = words.empty() ? std::string() : words.front();
    if (order == "cut") {
        m_state = State::Cut;
        m_listener.close();
        dropAll();
        return "the line to " + m_name + " is cut";
    }
    if (order == "silence") {
        m_listener.open();
        m_state = State::Silent;
        return "the line to " + m_name + " carries nothing any more";
    }
    if (order == "join") {
        m_listener.open();
        m_state = State::Joined;
        return "the line to " + m_name + " is whole again";
    }
    if (order == "show") {
        const std::string state = m_state == State::Joined ? "whole" : m_state == State::Silent ? "silent" : "cut";
        return "line to " + m_name + ": " + state + ", port " + std::to_string(port()) + " to " + m_host + ":"
            + std::to_string(m_port) + ", " + std::to_string(m_pairs.size()) + " connections";
    }
    return unexpected("the line to " + m_name + " knows cut, silence, join and show");
}

} // namespace comptoir::simulator
