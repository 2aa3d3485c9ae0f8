// SPDX-License-Identifier: Apache-2.0
// What the printer says by itself, and its drawer.
#include "drivers/escpos/escpos_printer.h"

#include <algorithm>
#include <utility>

namespace comptoir::drivers {

namespace {

constexpr std::uint8_t kPaperQuestion = 4;

} // namespace

void EscPosPrinter::openDrawer(std::function<void(JobResult)> done)
{
    if (!m_kicks.push([this, done] { done(kick()); })) {
        done(Failed{0, DeviceError::NoProgress});
        return;
    }
    interrupt();
}

void EscPosPrinter::serveDrawer()
{
    while (const auto kick = m_kicks.tryPop()) {
        (*kick)();
    }
}

JobResult EscPosPrinter::kick()
{
    if (!m_printing) {
        if (const Stop stop = reach()) {
            return Failed{0, *stop};
        }
    }
    const auto obstacle = m_status.obstacle();
    if (obstacle && !m_profile.realTimePulse) {
        return Failed{0, *obstacle};
    }
    const Written written = m_link.up() ? m_link.order(encodeDrawerPulse(m_profile, obstacle.has_value())) : Written{};
    if (written.accepted == 0) {
        return Failed{0, DeviceError::Disconnected};
    }
    if (m_profile.drawerSensor == DrawerSensor::None || !m_profile.answersStatus || written.phase != Phase::Done) {
        return Unknown{};
    }
    for (int i = 0; i < m_times.drawerTries; ++i) {
        if (lost(m_link.askDrawer().phase)) {
            return Unknown{DeviceError::Disconnected};
        }
        Stop stop;
        while (!stop && m_level != DrawerLevel::Open) {
            stop = hear(m_times.drawerAnswer);
        }
        if (m_level == DrawerLevel::Open) {
            return Confirmed{};
        }
        if (stop == DeviceError::Disconnected) {
            return Unknown{DeviceError::Disconnected};
        }
    }
    return Failed{written.accepted, DeviceError::DrawerNotOpened};
}

void EscPosPrinter::watch(std::chrono::milliseconds timeout)
{
    serveDrawer();
    if (!m_holdsLink) {
        m_link.wakeup().wait(timeout);
        return;
    }
    const bool held = m_link.up();
    if (connect()) {
        m_link.wakeup().wait(std::min(timeout, m_times.reconnect));
        return;
    }
    Stop stop = held ? hear(timeout) : Stop(DeviceError::NoProgress);
    if (stop != DeviceError::NoProgress || !m_profile.answersStatus) {
        return;
    }
    m_unanswered = m_answered ? 0 : m_unanswered + 1;
    if (m_unanswered > m_times.tries) {
        publish(DeviceState::Silent);
    }
    m_answered = false;
    if (lost(m_link.askStatus().phase)) {
        m_link.drop();
        publish(DeviceState::Offline);
    }
}

/// Listens once. Disconnected: the link is lost; NoProgress: nothing came.
EscPosPrinter::Stop EscPosPrinter::hear(std::chrono::milliseconds timeout)
{
    if (!m_link.up()) {
        return DeviceError::Disconnected;
    }
    const Heard heard = m_link.listen(timeout);
    for (const StatusEvent& event : heard.events) {
        take(event);
    }
    if (lost(heard.phase)) {
        m_link.drop();
        publish(DeviceState::Offline);
        return DeviceError::Disconnected;
    }
    return heard.phase == Phase::TimedOut ? Stop(DeviceError::NoProgress) : std::nullopt;
}

void EscPosPrinter::take(const StatusEvent& event)
{
    bool whole = false;
    if (const auto* realTime = std::get_if<RealTimeStatus>(&event)) {
        m_status.take(*realTime);
        whole = realTime->question == kPaperQuestion;
        m_answered = m_answered || whole;
    } else if (const auto* automatic = std::get_if<AutomaticStatus>(&event)) {
        m_status.take(*automatic);
        whole = true;
    } else if (const auto* done = std::get_if<ProcessDone>(&event)) {
        m_processDone = done->id;
    } else if (std::holds_alternative<InOrderStatus>(event)) {
        m_inOrder = true;
    } else if (std::holds_alternative<BufferCleared>(event)) {
        m_cleared = true;
    }
    if (whole && (!m_printing || m_status.obstacle())) {
        publish(m_status.state());
    }
    if (const DrawerLevel level = m_status.drawerLevel(m_profile.drawerSensor); level != m_level) {
        m_level = level;
        if (m_drawerSink) {
            m_drawerSink(level);
        }
    }
}

void EscPosPrinter::publish(DeviceState state)
{
    if (state != m_state) {
        m_state = state;
        if (m_stateSink) {
            m_stateSink(state);
        }
    }
}

} // namespace comptoir::drivers
