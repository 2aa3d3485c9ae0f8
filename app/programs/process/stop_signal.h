// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <thread>

namespace comptoir::programs {

/// Ends a program at SIGTERM or SIGINT: made first in main(), so that every thread inherits the blocked signals.
class StopSignal {
public:
    StopSignal();
    ~StopSignal();
    StopSignal(const StopSignal&) = delete;
    StopSignal& operator=(const StopSignal&) = delete;

    /// Calls `stop` on a thread of its own when a signal comes.
    void then(std::function<void()> stop);

private:
    std::thread m_thread;
};

} // namespace comptoir::programs
