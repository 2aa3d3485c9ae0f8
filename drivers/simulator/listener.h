// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace comptoir::simulator {

/// A TCP port on this machine's own address that twins accept connections on. Throws std::system_error when the port is
/// taken.
class Listener {
public:
    /// Port 0 takes a free one, and keeps it.
    explicit Listener(std::uint16_t port);
    ~Listener();
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    std::uint16_t port() const { return m_port; }

    /// -1 while closed.
    int descriptor() const { return m_descriptor; }

    /// Connections are refused from now on.
    void close();
    void open();

    /// The next connection, not blocking; -1 when none waits.
    int accept() const;

private:
    std::uint16_t m_port;
    int m_descriptor = -1;
};

/// Closes a connection so that the other side sees it reset, as when the device loses power.
void resetConnection(int descriptor);

} // namespace comptoir::simulator
