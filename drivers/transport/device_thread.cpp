// SPDX-License-Identifier: Apache-2.0
#include "drivers/transport/device_thread.h"

#include "app/core/base/check.h"

#include <pthread.h>
#include <utility>

namespace comptoir::drivers {

DeviceThread::DeviceThread(const std::string& name, std::size_t capacity, IdleWatch idle)
    : m_jobs(capacity)
    , m_idle(std::move(idle))
{
    check((m_idle.watch == nullptr) == (m_idle.interrupt == nullptr), "a watch needs its interrupt");
    m_thread = std::thread([this] { run(); });
    pthread_setname_np(m_thread.native_handle(), name.substr(0, 15).c_str());
}

DeviceThread::~DeviceThread()
{
    m_jobs.close();
    if (m_idle.interrupt) {
        m_idle.interrupt();
    }
    m_thread.join();
}

bool DeviceThread::post(std::function<void()> job)
{
    if (!m_jobs.push(std::move(job))) {
        return false;
    }
    if (m_idle.interrupt) {
        m_idle.interrupt();
    }
    return true;
}

void DeviceThread::run()
{
    if (!m_idle.watch) {
        while (const auto job = m_jobs.pop()) {
            (*job)();
        }
        return;
    }
    while (!m_jobs.closed()) {
        if (const auto job = m_jobs.tryPop()) {
            (*job)();
        } else {
            m_idle.watch();
        }
    }
}

} // namespace comptoir::drivers
