// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/line_stream.h"

#include <array>
#include <cerrno>

#include <sys/socket.h>
#include <unistd.h>

namespace comptoir::adapters {

LineStream::~LineStream()
{
    ::close(m_descriptor);
}

std::optional<std::string> LineStream::readLine()
{
    std::size_t searched = 0;
    while (true) {
        if (const std::size_t end = m_read.find('\n', searched); end != std::string::npos) {
            std::string line = m_read.substr(0, end);
            m_read.erase(0, end + 1);
            return line;
        }
        searched = m_read.size();
        if (searched > kLongestLine) {
            return std::nullopt;
        }
        std::array<char, 16384> chunk; // NOLINT(cppcoreguidelines-pro-type-member-init): filled by recv
        const ssize_t got = ::recv(m_descriptor, chunk.data(), chunk.size(), 0);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            return std::nullopt;
        }
        m_read.append(chunk.data(), static_cast<std::size_t>(got));
    }
}

bool LineStream::writeLine(std::string_view line) const
{
    std::string out(line);
    out += '\n';
    std::string_view left = out;
    while (!left.empty()) {
        const ssize_t sent = ::send(m_descriptor, left.data(), left.size(), MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR) {
            continue;
        }
        if (sent <= 0) {
            return false;
        }
        left.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

} // namespace comptoir::adapters
