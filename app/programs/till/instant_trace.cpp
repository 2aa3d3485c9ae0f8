// SPDX-License-Identifier: Apache-2.0
#include "app/programs/till/instant_trace.h"

#include <fmt/format.h>

#include <unistd.h>

#include <ctime>

namespace comptoir::programs {

InstantTrace::InstantTrace(ui::TillApplication& till, int fd)
    : m_fd(fd)
{
    ui::TillViewModels& models = till.models();
    connect(models.sale(), &ui::SaleViewModel::lineScanned, this, [this] { m_changed.emplace_back("line"); });
    connect(models.payment(), &ui::PaymentViewModel::actionAsked, this, [this] { say("paid"); });
    ui::ShellViewModel* const shell = models.shell();
    connect(shell, &ui::ShellViewModel::taskChanged, this,
        [this, shell] { m_changed.push_back(fmt::format("task {}", static_cast<int>(shell->task()))); });
    connect(shell, &ui::ShellViewModel::toastChanged, this, [this, shell] {
        if (!shell->toast().isEmpty()) {
            m_changed.emplace_back("toast");
        }
    });
    connect(shell, &ui::ShellViewModel::placeChanged, this,
        [this, shell] { m_changed.push_back(fmt::format("place {}", static_cast<int>(shell->place()))); });
    // On the thread that draws, which a threaded render loop makes another one.
    connect(&till.window(), &QQuickWindow::afterSynchronizing, this, &InstantTrace::synchronized, Qt::DirectConnection);
    connect(&till.window(), &QQuickWindow::frameSwapped, this, &InstantTrace::swapped, Qt::DirectConnection);
}

void InstantTrace::say(std::string_view what) const
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    constexpr std::int64_t kNanosecondsPerSecond = 1'000'000'000;
    const std::string line = fmt::format("{} {}\n", now.tv_sec * kNanosecondsPerSecond + now.tv_nsec, what);
    // Shorter than a pipe's buffer: lines of several threads do not mix.
    static_cast<void>(!::write(m_fd, line.data(), line.size()));
}

void InstantTrace::synchronized()
{
    m_inFrame.insert(m_inFrame.end(), m_changed.begin(), m_changed.end());
    m_changed.clear();
}

void InstantTrace::swapped()
{
    if (!m_ready.exchange(true)) {
        say("ready");
    }
    for (const std::string& what : m_inFrame) {
        say(what);
    }
    m_inFrame.clear();
}

} // namespace comptoir::programs
