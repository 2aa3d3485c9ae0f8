// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/simulator/pseudo_line.h"
#include "tests/bench/child_process.h"
#include "tests/bench/scenario.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace comptoir::bench {

/// An X display in memory, for a till's window.
class VirtualScreen {
public:
    explicit VirtualScreen(const std::filesystem::path& log);

    const std::string& name() const { return m_name; }

private:
    ChildProcess m_server;
    std::string m_name;
};

/// Nanoseconds of CLOCK_MONOTONIC, as the till's trace counts them.
std::int64_t monotonicNs();

/// The real till in its window, touched with a pointer and scanned at through a serial line; it tells when things
/// happened. Everything waits at most half a minute and throws then.
class DrivenTill {
public:
    /// Starts it on an enrolled till's folder, whose settings get our scanner, and waits for the first frame.
    DrivenTill(const Run& run, const VirtualScreen& screen, const std::filesystem::path& folder);

    /// Nanoseconds from the start of the process to its first frame.
    std::int64_t startNs() const { return m_startNs; }

    /// From the sign-in page of a closed register to the empty ticket.
    void signInAndOpenSession();

    /// Scans and waits for the frame that shows the line. Nanoseconds in between; nothing when the ticket is full.
    std::optional<std::int64_t> scan(const std::string& code);

    /// Puts the ticket on hold.
    void hold();

    /// Takes exact cash for the ticket. Nanoseconds from the last touch to the durable record.
    std::int64_t payCash();

    /// Lets what follows a frame end, as a person's hands do.
    void rest(std::chrono::milliseconds time);

    double residentMiB() const { return m_till.residentMiB(); }
    double processorSeconds() const { return m_till.processorSeconds(); }

private:
    struct Point {
        int x = 0;
        int y = 0;
    };

    void touch(Point where);
    std::optional<std::int64_t> heard(const std::string& what, std::chrono::milliseconds within);
    std::int64_t expect(const std::string& what);
    bool tryToSignIn();

    std::string m_display;
    std::filesystem::path m_log;
    simulator::PseudoLine m_scanner;
    std::int64_t m_started;
    ChildProcess m_till;
    std::int64_t m_startNs;
};

} // namespace comptoir::bench
