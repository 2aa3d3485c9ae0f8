// SPDX-License-Identifier: Apache-2.0
// How a job ends.
#include "drivers/escpos/escpos_printer.h"

#include <array>
#include <utility>

namespace comptoir::drivers {

namespace {

constexpr std::array kInOrderStatus = {std::byte{0x1d}, std::byte{0x72}, std::byte{0x01}};
constexpr std::array kClearBuffer = {std::byte{0x10}, std::byte{0x14}, std::byte{0x08}, std::byte{0x01},
    std::byte{0x03}, std::byte{0x14}, std::byte{0x01}, std::byte{0x06}, std::byte{0x02}, std::byte{0x08}};

} // namespace

/// All is handed over; only the printer's word makes it printed.
JobResult EscPosPrinter::awaitEnd()
{
    if (m_profile.confirmation == Confirmation::None) {
        return Unknown{};
    }
    if (m_profile.confirmation == Confirmation::InOrderStatus) {
        if (const Stop stop = awaitInOrder()) {
            return stopped(*stop);
        }
        return m_status.obstacle() ? JobResult(Unknown{*m_status.obstacle()}) : JobResult(Confirmed{});
    }
    for (int calm = 0; calm < m_times.patience && !printed(); ++calm) {
        if (const Stop stop = awaitAnswer(); stop && !printed()) {
            return stopped(*stop);
        }
    }
    return printed() ? JobResult(Confirmed{}) : JobResult(Unknown{DeviceError::OutcomeUnknown});
}

/// Until all that was sent has been worked off.
EscPosPrinter::Stop EscPosPrinter::awaitInOrder()
{
    m_inOrder = false;
    m_link.expectInOrder();
    if (lost(m_link.order(kInOrderStatus).phase)) {
        m_link.drop();
        return DeviceError::Disconnected;
    }
    for (int calm = 0; calm < m_times.patience && !m_inOrder; ++calm) {
        if (const Stop stop = awaitAnswer()) {
            return stop;
        }
    }
    return std::exchange(m_inOrder, false) ? Stop() : DeviceError::NoProgress;
}

EscPosPrinter::Stop EscPosPrinter::awaitAnswer()
{
    Stop stop = std::nullopt;
    while (!stop && !printed() && !m_inOrder && !cancelled() && !m_status.obstacle()) {
        stop = hear(m_times.answer);
        serveDrawer();
    }
    if (printed() || stop == DeviceError::Disconnected) {
        return stop;
    }
    if (cancelled()) {
        return DeviceError::Cancelled;
    }
    if (stop || m_inOrder) {
        stop = awaitStatus();
    }
    return stop || m_inOrder ? stop : waitUntilAble();
}

bool EscPosPrinter::printed() const
{
    return m_profile.confirmation == Confirmation::ProcessId && m_processDone == processId();
}

JobResult EscPosPrinter::stopped(DeviceError reason)
{
    if (m_offset == 0) {
        return Failed{0, reason};
    }
    if (reason == DeviceError::Cancelled) {
        return abandon();
    }
    if (reason == DeviceError::Unrecoverable) {
        return Failed{m_offset, reason};
    }
    return Unknown{reason};
}

/// Makes the printer forget what it still holds, else the rest would come out with the next roll of paper.
JobResult EscPosPrinter::abandon()
{
    const bool stood = m_status.obstacle().has_value();
    m_cleared = false;
    if (m_link.up() && m_profile.clearsBuffer && m_link.order(kClearBuffer).phase == Phase::Done) {
        m_printing = false;
        Stop stop;
        while (!stop && !m_cleared) {
            stop = hear(m_times.answer);
        }
    }
    m_link.drop();
    return stood && m_cleared ? JobResult(Failed{m_offset, DeviceError::Cancelled})
                              : JobResult(Unknown{DeviceError::Cancelled});
}

} // namespace comptoir::drivers
