// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/simulator/twin.h"

#include <atomic>
#include <thread>

namespace comptoir::tests {

/// Serves a twin on a thread of its own until it goes out of scope. The test leaves the twin alone meanwhile.
class TwinThread {
public:
    explicit TwinThread(simulator::Twin& twin)
        : m_thread([this, &twin] {
            std::vector<pollfd> none;
            while (!m_stopping) {
                simulator::serveOnce(twin, 20, none);
            }
        })
    {
    }
    ~TwinThread()
    {
        m_stopping = true;
        m_thread.join();
    }
    TwinThread(const TwinThread&) = delete;
    TwinThread& operator=(const TwinThread&) = delete;

private:
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

} // namespace comptoir::tests
