// SPDX-License-Identifier: Apache-2.0
#include "sync/link/task_queue.h"

#include <cerrno>
#include <cstdint>
#include <system_error>
#include <utility>

#include <sys/eventfd.h>
#include <unistd.h>

namespace comptoir::sync {

TaskQueue::TaskQueue(std::size_t limit)
    : m_limit(limit)
    , m_eventFd(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    if (m_eventFd < 0) {
        throw std::system_error(errno, std::generic_category(), "eventfd");
    }
}

TaskQueue::~TaskQueue()
{
    ::close(m_eventFd);
}

bool TaskQueue::push(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_tasks.size() >= m_limit) {
            return false;
        }
        m_tasks.push_back(std::move(task));
    }
    wake();
    return true;
}

std::deque<TaskQueue::Task> TaskQueue::takeAll()
{
    std::uint64_t count = 0;
    // Empty is not an error: the counter is only a bell.
    [[maybe_unused]] const auto drained = ::read(m_eventFd, &count, sizeof count);
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_tasks, {});
}

void TaskQueue::wake() const
{
    const std::uint64_t one = 1;
    // A full counter rings just as well.
    [[maybe_unused]] const auto rung = ::write(m_eventFd, &one, sizeof one);
}

} // namespace comptoir::sync
