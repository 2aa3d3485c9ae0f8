// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/simulator/listener.h"
#include "drivers/simulator/twin.h"

#include <list>

namespace comptoir::simulator {

/// A stretch of network that can be cut: connections to its port go on to `host:port`. Orders: `cut` (connections end
/// and new ones are refused), `silence` (they stay and nothing passes, as with a pulled cable), `join`, `show`.
class RelayTwin final : public Twin {
public:
    /// `host` is an IPv4 number or "localhost".
    RelayTwin(std::string name, std::uint16_t listenPort, std::string host, std::uint16_t port);
    ~RelayTwin() override;
    RelayTwin(const RelayTwin&) = delete;
    RelayTwin& operator=(const RelayTwin&) = delete;

    std::uint16_t port() const { return m_listener.port(); }

    void watch(std::vector<pollfd>& descriptors) const override;
    std::optional<std::int64_t> deadlineMs() const override { return std::nullopt; }
    void serve(std::int64_t nowMs) override;
    Result<std::string, std::string> command(const std::vector<std::string>& words) override;

private:
    enum class State { Joined, Silent, Cut };

    /// One way of one connection. Bytes that the receiver has no room for wait here; then the sender waits too.
    struct Way {
        std::string waiting = {};
        bool ended = false; ///< the sender said that it is done
        bool endTold = false;
    };
    struct Pair {
        int client = -1;
        int server = -1;
        bool connecting = true;
        bool over = false;
        Way up = {};
        Way down = {};
    };

    void acceptAll();
    int connectOn() const;
    static void carry(int from, int to, Way& way, bool& over);
    static bool finishConnecting(Pair& pair);
    void dropAll();

    std::string m_name;
    std::string m_host;
    std::uint16_t m_port;
    Listener m_listener;
    State m_state = State::Joined;
    std::list<Pair> m_pairs;
};

} // namespace comptoir::simulator
