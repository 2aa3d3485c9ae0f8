// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>

namespace comptoir::sync {

/// A bounded queue of closures with a file descriptor that is readable while any waits. Any thread.
class TaskQueue {
public:
    using Task = std::function<void()>;

    explicit TaskQueue(std::size_t limit);
    ~TaskQueue();
    TaskQueue(const TaskQueue&) = delete;
    TaskQueue& operator=(const TaskQueue&) = delete;

    /// False, and `task` is dropped, when `limit` tasks wait already.
    bool push(Task task);

    /// Everything that waits, in order.
    std::deque<Task> takeAll();

    /// Wakes the reader with nothing to do.
    void wake() const;

    int fileDescriptor() const { return m_eventFd; }

private:
    std::mutex m_mutex;
    std::deque<Task> m_tasks;
    std::size_t m_limit;
    int m_eventFd;
};

} // namespace comptoir::sync
