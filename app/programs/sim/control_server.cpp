// SPDX-License-Identifier: Apache-2.0
#include "app/programs/sim/control_server.h"

#include "app/programs/sim/control_folder.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fmt/format.h>
#include <stdexcept>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace comptoir::sim {

namespace {

constexpr std::size_t kLongestOrder = 16UL * 1024;

void makePrivateFolder(const std::filesystem::path& folder)
{
    std::error_code error;
    if (std::filesystem::create_directories(folder, error)) {
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
    }
    if (!std::filesystem::is_directory(folder)) {
        throw std::runtime_error(
            fmt::format("the folder {} cannot be made: choose another with --dir", folder.string()));
    }
}

/// A socket that nobody answers was left by a twin that was killed.
void removeIfDead(const std::filesystem::path& path, const std::string& name)
{
    if (const int live = connectTo(path); live >= 0) {
        ::close(live);
        throw std::runtime_error(
            fmt::format("{} already runs there: stop it first, or use another folder with --dir", name));
    }
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
}

std::vector<std::string> wordsOf(const std::string& bytes)
{
    std::vector<std::string> words;
    for (std::size_t from = 0; from < bytes.size();) {
        const std::size_t end = std::min(bytes.find('\0', from), bytes.size());
        words.push_back(bytes.substr(from, end - from));
        from = end + 1;
    }
    return words;
}

} // namespace

ControlServer::ControlServer(const std::filesystem::path& folder, const std::string& name)
    : m_path(controlSocket(folder, name))
{
    makePrivateFolder(folder);
    removeIfDead(m_path, name);
    m_listener = listenAt(m_path);
    if (m_listener < 0) {
        throw std::runtime_error(
            fmt::format("{}: {}. Choose another folder with --dir", m_path.string(), strerror(errno)));
    }
}

ControlServer::~ControlServer()
{
    for (const Client& client : m_clients) {
        ::close(client.descriptor);
    }
    std::error_code ignored;
    std::filesystem::remove(m_path, ignored);
    ::close(m_listener);
}

void ControlServer::watch(std::vector<pollfd>& descriptors) const
{
    descriptors.push_back({.fd = m_listener, .events = POLLIN, .revents = 0});
    for (const Client& client : m_clients) {
        descriptors.push_back({.fd = client.descriptor, .events = POLLIN, .revents = 0});
    }
}

void ControlServer::serve(simulator::Twin& twin)
{
    while (true) {
        const int accepted = ::accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (accepted < 0) {
            break;
        }
        m_clients.push_back({.descriptor = accepted});
    }
    for (Client& client : m_clients) {
        hear(client, twin);
    }
    m_clients.remove_if([](const Client& client) { return client.over; });
}

void ControlServer::hear(Client& client, simulator::Twin& twin)
{
    std::array<char, 4096> bytes{};
    while (!client.over) {
        const auto got = ::recv(client.descriptor, bytes.data(), bytes.size(), 0);
        if (got < 0 && (errno == EAGAIN || errno == EINTR)) {
            return;
        }
        if (got > 0 && client.words.size() < kLongestOrder) {
            client.words.append(bytes.data(), static_cast<std::size_t>(got));
            continue;
        }
        if (got == 0) {
            answer(client, twin);
        }
        ::close(client.descriptor);
        client.over = true;
    }
}

void ControlServer::answer(const Client& client, simulator::Twin& twin)
{
    const auto obeyed = twin.command(wordsOf(client.words));
    const std::string text = obeyed ? "+" + *obeyed : "-" + obeyed.error();
    // A person's client that went away needs no answer.
    (void)::send(client.descriptor, text.data(), text.size(), MSG_NOSIGNAL);
}

} // namespace comptoir::sim
