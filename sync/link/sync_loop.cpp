// SPDX-License-Identifier: Apache-2.0
#include "sync/link/sync_loop.h"

#include "app/core/base/check.h"
#include "sync/link/zap_handler.h"

#include <algorithm>

namespace comptoir::sync {

namespace {

constexpr std::chrono::milliseconds kLongestPoll{60'000};

} // namespace

SyncLoop::SyncLoop(const Clock& clock)
    : m_clock(clock)
    , m_queue(kQueueLimit)
    , m_zap(std::make_unique<ZapHandler>(m_context))
{
    watch(m_zap->socket(), [this] { m_zap->answerWaiting(); });
}

SyncLoop::~SyncLoop() = default;

void SyncLoop::run()
{
    while (!m_stopping.exchange(false)) {
        turn();
    }
}

void SyncLoop::stop()
{
    m_stopping = true;
    m_queue.wake();
}

SyncLoop::TimerId SyncLoop::after(std::chrono::milliseconds delay, Task task)
{
    const TimerId id = ++m_lastTimer;
    m_timers.emplace(m_clock.uptimeMs() + delay.count(), Timer{id, std::move(task)});
    return id;
}

void SyncLoop::cancel(TimerId timer)
{
    std::erase_if(m_timers, [timer](const auto& entry) { return entry.second.id == timer; });
}

void SyncLoop::watch(zmq::socket_ref socket, Task readable)
{
    m_watched.push_back({socket, std::make_shared<Task>(std::move(readable))});
}

void SyncLoop::unwatch(zmq::socket_ref socket)
{
    std::erase_if(m_watched, [&](const Watched& watched) { return watched.socket == socket; });
}

void SyncLoop::turn()
{
    std::vector<zmq::pollitem_t> items{{nullptr, m_queue.fileDescriptor(), ZMQ_POLLIN, 0}};
    for (Watched& watched : m_watched) {
        items.push_back(zmq::pollitem_t{watched.socket.handle(), 0, ZMQ_POLLIN, 0});
    }
    zmq::poll(items, untilNextTimer());

    // What is called may watch and unwatch: keep the handlers, and skip those gone by the time their turn comes.
    std::vector<std::shared_ptr<Task>> readable;
    for (std::size_t i = 1; i < items.size(); ++i) {
        if ((items[i].revents & ZMQ_POLLIN) != 0) {
            readable.push_back(m_watched[i - 1].readable);
        }
    }
    for (const auto& handler : readable) {
        if (handler.use_count() > 1) {
            (*handler)();
        }
    }
    for (Task& task : m_queue.takeAll()) {
        task();
    }
    fireTimers();
}

void SyncLoop::fireTimers()
{
    const std::int64_t now = m_clock.uptimeMs();
    while (!m_timers.empty() && m_timers.begin()->first <= now) {
        const Task task = std::move(m_timers.begin()->second.task);
        m_timers.erase(m_timers.begin());
        task();
    }
}

std::chrono::milliseconds SyncLoop::untilNextTimer() const
{
    if (m_timers.empty()) {
        return kLongestPoll;
    }
    const std::chrono::milliseconds left(m_timers.begin()->first - m_clock.uptimeMs());
    return std::clamp(left, std::chrono::milliseconds(0), kLongestPoll);
}

} // namespace comptoir::sync
