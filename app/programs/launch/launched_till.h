// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <string>
#include <vector>

#include <sys/types.h>

namespace comptoir::programs {

/// SIGTERM and SIGINT as a descriptor that becomes readable. Made before any till.
class StopDescriptor {
public:
    StopDescriptor();
    ~StopDescriptor();
    StopDescriptor(const StopDescriptor&) = delete;
    StopDescriptor& operator=(const StopDescriptor&) = delete;

    int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

enum class Heard {
    Ready,
    Ended, ///< it ended, or closed its pipe without the word
    Silent, ///< not a word in time
    Stop, ///< we are to stop
};

/// One run of a till's program, which says on a pipe that it is ready. It ends when we do. One thread.
class LaunchedTill {
public:
    /// Starts `command` with `--ready-fd N` after it. A command that cannot be run ends at once.
    LaunchedTill(std::vector<std::string> command, const StopDescriptor& stop);
    ~LaunchedTill();
    LaunchedTill(const LaunchedTill&) = delete;
    LaunchedTill& operator=(const LaunchedTill&) = delete;

    Heard awaitReady(std::chrono::seconds patience);

    /// Waits for its end, or for the word to stop: that is handed on. Its exit code, or 128 and the signal.
    int awaitEnd();

    /// Asks it to end, and makes it when it does not.
    int end();

private:
    int reap();

    const StopDescriptor& m_stop;
    pid_t m_process = -1;
    int m_watch = -1; ///< of the process: readable at its end
    int m_ready = -1;
};

} // namespace comptoir::programs
