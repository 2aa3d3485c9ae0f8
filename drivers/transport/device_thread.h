// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/transport/job_queue.h"

#include <functional>
#include <string>
#include <thread>

namespace comptoir::drivers {

/// What a device does between two jobs. `watch` may block (it reads what the device says by itself) but returns soon
/// after `interrupt`, which any thread may call, even before `watch` began.
struct IdleWatch {
    std::function<void()> watch;
    std::function<void()> interrupt;
};

/// The thread on which one device is used; jobs run one after another. What a job finds out it tells by a callback it
/// carries.
class DeviceThread {
public:
    /// `name` (15 characters at most) is shown by the system's tools. Without a watch it waits for jobs only.
    explicit DeviceThread(const std::string& name, std::size_t capacity = 64, IdleWatch idle = {});

    /// Lets the job that runs end (cancel the device before, so that it does) and drops those that wait.
    ~DeviceThread();

    DeviceThread(const DeviceThread&) = delete;
    DeviceThread& operator=(const DeviceThread&) = delete;

    /// False when the queue is full: the job was not taken. From any thread.
    [[nodiscard]] bool post(std::function<void()> job);

private:
    void run();

    JobQueue m_jobs;
    IdleWatch m_idle;
    std::thread m_thread;
};

} // namespace comptoir::drivers
