// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace comptoir::tests {

/// A wire that can break: passes TCP connections of this machine on to another port, on its own thread, and counts the
/// ZMTP frames that go by. Cuts are resets, as a pulled plug or a dying router makes them.
class TcpRelay {
public:
    static constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max();

    explicit TcpRelay(std::uint16_t target);
    ~TcpRelay();
    TcpRelay(const TcpRelay&) = delete;
    TcpRelay& operator=(const TcpRelay&) = delete;

    std::uint16_t port() const { return m_port; }
    std::string address() const { return "tcp://127.0.0.1:" + std::to_string(m_port); }

    /// Resets every connection once, in the middle of the frame after the `frames` next ones, counted both ways.
    void cutAfter(std::int64_t frames) { m_framesLeft = frames; }

    /// Whether the cut asked for has come.
    bool hasCut() const { return m_cut; }

    /// Takes bytes and passes none on; connections stay.
    void setBlackHole(bool swallow);

    /// Refuses new connections and resets those there are, until set back.
    void setDown(bool down);

private:
    struct Pipe;

    void run();
    void accept();
    void pass(Pipe& pipe, bool up);
    void resetAll();
    void wake();

    std::uint16_t m_target;
    std::uint16_t m_port = 0;
    int m_listener = -1;
    int m_wake = -1;
    std::vector<std::unique_ptr<Pipe>> m_pipes;
    std::atomic<std::int64_t> m_framesLeft = kNever;
    std::atomic<bool> m_cut = false;
    std::atomic<bool> m_blackHole = false;
    std::atomic<bool> m_down = false;
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

} // namespace comptoir::tests
