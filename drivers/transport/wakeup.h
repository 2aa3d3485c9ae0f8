// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace comptoir::drivers {

/// Wakes a thread that waits for a device. It stays raised until a wait has seen it.
class Wakeup {
public:
    Wakeup();
    ~Wakeup();
    Wakeup(const Wakeup&) = delete;
    Wakeup& operator=(const Wakeup&) = delete;

    /// From any thread.
    void raise() const;

    /// True when raised within `timeout`; lowers it. From the thread that waits.
    bool wait(std::chrono::milliseconds timeout);

    /// Lowers it; to be used after poll() showed descriptor() readable.
    void lower() const;

    int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

} // namespace comptoir::drivers
