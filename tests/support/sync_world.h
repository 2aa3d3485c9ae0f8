// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/clock.h"
#include "app/core/base/random.h"
#include "sync/link/sync_loop.h"

#include <chrono>
#include <functional>

namespace comptoir::tests {

/// A loop on the test's own thread, run until something is true. Fakes call happened() whenever something changed, so
/// a test waits for events and never for time; the deadline only ends a test that has failed.
class SyncWorld {
public:
    using Condition = std::function<bool()>;

    /// Whether `condition` came true before the deadline.
    bool until(const Condition& condition, std::chrono::milliseconds deadline = std::chrono::seconds(20))
    {
        m_condition = condition;
        bool late = false;
        const auto timer = m_loop.after(deadline, [&] {
            late = true;
            m_loop.stop();
        });
        happened();
        m_loop.run();
        m_loop.cancel(timer);
        m_condition = nullptr;
        return !late;
    }

    void happened()
    {
        if (m_condition && m_condition()) {
            m_loop.stop();
        }
    }

    SystemClock& clock() { return m_clock; }
    SystemRandom& random() { return m_random; }
    sync::SyncLoop& loop() { return m_loop; }

private:
    SystemClock m_clock;
    SystemRandom m_random;
    sync::SyncLoop m_loop{m_clock};
    Condition m_condition;
};

} // namespace comptoir::tests
