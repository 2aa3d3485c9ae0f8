// SPDX-License-Identifier: Apache-2.0
#include "drivers/transport/job_queue.h"

#include "app/core/base/check.h"

#include <utility>

namespace comptoir::drivers {

JobQueue::JobQueue(std::size_t capacity)
    : m_capacity(capacity)
{
    check(capacity > 0);
}

bool JobQueue::push(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed || m_jobs.size() >= m_capacity) {
            return false;
        }
        m_jobs.push_back(std::move(job));
    }
    m_changed.notify_one();
    return true;
}

std::optional<JobQueue::Job> JobQueue::tryPop()
{
    const std::lock_guard lock(m_mutex);
    if (m_jobs.empty()) {
        return std::nullopt;
    }
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

std::optional<JobQueue::Job> JobQueue::pop()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_closed || !m_jobs.empty(); });
    if (m_jobs.empty()) {
        return std::nullopt;
    }
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

void JobQueue::close()
{
    std::deque<Job> dropped;
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        dropped.swap(m_jobs);
    }
    m_changed.notify_all();
}

bool JobQueue::closed() const
{
    const std::lock_guard lock(m_mutex);
    return m_closed;
}

} // namespace comptoir::drivers
