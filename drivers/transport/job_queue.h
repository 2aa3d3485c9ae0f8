// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>

namespace comptoir::drivers {

/// Jobs on their way to one thread. Bounded: a device that does not get on must be noticed, not hidden.
class JobQueue {
public:
    using Job = std::function<void()>;

    explicit JobQueue(std::size_t capacity);

    /// False when full or closed.
    bool push(Job job);

    /// The oldest job, if any.
    std::optional<Job> tryPop();

    /// Waits for a job; nothing once closed.
    std::optional<Job> pop();

    /// Drops what waits; pop() returns from now on.
    void close();

    bool closed() const;

private:
    const std::size_t m_capacity;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Job> m_jobs;
    bool m_closed = false;
};

} // namespace comptoir::drivers
