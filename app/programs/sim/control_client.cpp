// SPDX-License-Identifier: Apache-2.0
#include "app/programs/sim/control_client.h"

#include "app/programs/sim/control_folder.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace comptoir::sim {

namespace {

constexpr timeval kPatience{.tv_sec = 5, .tv_usec = 0};

std::string absent(const std::filesystem::path& folder, const std::string& name)
{
    const std::vector<std::string> running = twinNames(folder);
    if (running.empty()) {
        return fmt::format("no simulator runs in {}.\nStart the demo (packaging/demo), or tell where it runs with "
                           "--dir or COMPTOIR_SIM_DIR.",
            folder.string());
    }
    if (std::ranges::find(running, name) != running.end()) {
        return fmt::format("{} does not answer: it was killed.\nStart it again: comptoir-sim {} --dir {}", name, name,
            folder.string());
    }
    return fmt::format("no {} runs in {}, only: {}.\nStart it with comptoir-sim, or check the name.", name,
        folder.string(), fmt::join(running, ", "));
}

bool sendAll(int descriptor, const std::string& bytes)
{
    std::size_t sent = 0;
    while (sent < bytes.size()) {
        const auto took = ::send(descriptor, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (took <= 0) {
            return false;
        }
        sent += static_cast<std::size_t>(took);
    }
    return ::shutdown(descriptor, SHUT_WR) == 0;
}

std::string receiveAll(int descriptor)
{
    std::string all;
    std::array<char, 4096> bytes{};
    while (true) {
        const auto got = ::recv(descriptor, bytes.data(), bytes.size(), 0);
        if (got <= 0) {
            return all;
        }
        all.append(bytes.data(), static_cast<std::size_t>(got));
    }
}

} // namespace

Result<std::string, std::string> order(
    const std::filesystem::path& folder, const std::string& name, const std::vector<std::string>& words)
{
    const int descriptor = connectTo(controlSocket(folder, name));
    if (descriptor < 0) {
        return unexpected(absent(folder, name));
    }
    ::setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &kPatience, sizeof kPatience);
    std::string bytes;
    for (const std::string& word : words) {
        bytes += word;
        bytes += '\0';
    }
    const std::string answer = sendAll(descriptor, bytes) ? receiveAll(descriptor) : std::string();
    ::close(descriptor);
    if (answer.empty()) {
        return unexpected(fmt::format("{} runs but gave no answer.\nStop it and start it again.", name));
    }
    if (answer.front() == '+') {
        return answer.substr(1);
    }
    return unexpected(answer.substr(1));
}

} // namespace comptoir::sim
