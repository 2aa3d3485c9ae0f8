// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/clock.h"
#include "sync/link/task_queue.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <vector>

#include <zmq.hpp>

namespace comptoir::sync {

class ZapHandler;

/// The one loop that owns every socket of a process: polls them, fires timers, and runs what other threads post.
/// Made, run and destroyed on one thread at a time; only post() and stop() may come from others. What a task or a
/// socket handler throws leaves run(): the machine broke, the program shows it and restarts.
class SyncLoop {
public:
    using Task = std::function<void()>;
    using TimerId = std::uint64_t;

    static constexpr std::size_t kQueueLimit = 4096;

    explicit SyncLoop(const Clock& clock);
    ~SyncLoop();
    SyncLoop(const SyncLoop&) = delete;
    SyncLoop& operator=(const SyncLoop&) = delete;

    /// From any thread: runs `task` on the loop. False when kQueueLimit tasks wait already (it is dropped).
    bool post(Task task) { return m_queue.push(std::move(task)); }

    /// Runs until stop(). Links, sessions and timers may be made before it, on the same thread, or by posted tasks.
    void run();

    /// From any thread: run() returns after the current turn.
    void stop();

    // The rest is for the loop's own thread.

    /// Calls `task` once, `delay` from now (by Clock::uptimeMs).
    TimerId after(std::chrono::milliseconds delay, Task task);
    void cancel(TimerId timer);

    /// Calls `readable` whenever `socket` has something to read, until unwatch(), which may be called from within.
    void watch(zmq::socket_ref socket, Task readable);
    void unwatch(zmq::socket_ref socket);

    const Clock& clock() const { return m_clock; }
    zmq::context_t& context() { return m_context; }

    /// Who answers libzmq's question "may this key connect?"; it is there before any port opens.
    ZapHandler& zap() { return *m_zap; }

private:
    struct Timer {
        TimerId id;
        Task task;
    };
    struct Watched {
        zmq::socket_ref socket;
        std::shared_ptr<Task> readable;
    };

    void turn();
    void fireTimers();
    std::chrono::milliseconds untilNextTimer() const;

    const Clock& m_clock;
    zmq::context_t m_context;
    TaskQueue m_queue;
    std::vector<Watched> m_watched;
    std::multimap<std::int64_t, Timer> m_timers; // by due uptime
    TimerId m_lastTimer = 0;
    std::atomic<bool> m_stopping = false;
    std::unique_ptr<ZapHandler> m_zap;
};

} // namespace comptoir::sync
