// SPDX-License-Identifier: Apache-2.0
#include "app/programs/process/stop_signal.h"

#include <csignal>

#include <pthread.h>

namespace comptoir::programs {

namespace {

sigset_t stoppingSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGUSR2); // ours: the program ends by itself
    return signals;
}

} // namespace

StopSignal::StopSignal()
{
    const sigset_t signals = stoppingSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

StopSignal::~StopSignal()
{
    if (m_thread.joinable()) {
        pthread_kill(m_thread.native_handle(), SIGUSR2);
        m_thread.join();
    }
}

void StopSignal::then(std::function<void()> stop)
{
    m_thread = std::thread([stop = std::move(stop)] {
        const sigset_t signals = stoppingSignals();
        int signal = 0;
        sigwait(&signals, &signal);
        if (signal != SIGUSR2) {
            stop();
        }
    });
}

} // namespace comptoir::programs
