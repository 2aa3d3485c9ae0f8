// SPDX-License-Identifier: Apache-2.0
#include "drivers/escpos/escpos_printer.h"

#include "app/core/base/check.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

namespace comptoir::drivers {

namespace {

using std::chrono::milliseconds;

constexpr std::size_t kChunk = 4096;
constexpr std::size_t kKicksInWaiting = 8;
constexpr std::array kInOrderStatus = {std::byte{0x1d}, std::byte{0x72}, std::byte{0x01}};
constexpr std::array kClearBuffer = {std::byte{0x10}, std::byte{0x14}, std::byte{0x08}, std::byte{0x01},
    std::byte{0x03}, std::byte{0x14}, std::byte{0x01}, std::byte{0x06}, std::byte{0x02}, std::byte{0x08}};

/// The last place within `kChunk` bytes of `offset` where the printer may pause; at least one segment further.
std::size_t chunkEnd(const EscPosJob& job, std::size_t offset)
{
    const auto& ends = job.segmentEnds;
    const auto next = std::upper_bound(ends.begin(), ends.end(), offset);
    auto end = std::upper_bound(next, ends.end(), offset + kChunk);
    check(next != ends.end());
    return end == next ? *next : *--end;
}

} // namespace

EscPosPrinter::EscPosPrinter(PrinterProfile profile, Connector connector, PrinterTimes times, bool holdsLink)
    : m_profile(std::move(profile))
    , m_times(times)
    , m_holdsLink(holdsLink)
    , m_link(std::move(connector), m_profile, m_times)
    , m_kicks(kKicksInWaiting)
{
}

void EscPosPrinter::cancel()
{
    m_cancelled = true;
    interrupt();
}

void EscPosPrinter::shutDown()
{
    m_closed = true;
    interrupt();
}

JobResult EscPosPrinter::print(const ReceiptDocument& document)
{
    EscPosJob job = encodeReceipt(document, m_profile);
    const auto append = [&job](std::span<const std::byte> bytes) {
        job.bytes.insert(job.bytes.end(), bytes.begin(), bytes.end());
        job.segmentEnds.push_back(job.bytes.size());
    };
    if (m_profile.confirmation == Confirmation::ProcessId) {
        ++m_processNumber;
        append(encodeProcessId(processId()));
    } else if (m_profile.confirmation == Confirmation::InOrderStatus) {
        append(kInOrderStatus);
    }
    m_cancelled = false;
    m_printing = true;
    m_offset = 0;
    m_midSegment = false;
    m_processDone.clear();
    m_inOrder = false;
    const JobResult result = run(job);
    m_printing = false;
    if (m_link.up() && m_state != DeviceState::Silent) {
        publish(m_status.state());
    }
    if (m_link.up() && !m_holdsLink) {
        m_link.release();
    }
    return result;
}

JobResult EscPosPrinter::run(const EscPosJob& job)
{
    Stop stop = reach();
    if (!stop) {
        stop = waitUntilAble();
    }
    if (stop) {
        return stopped(*stop);
    }
    publish(DeviceState::Busy);
    if (m_profile.confirmation == Confirmation::InOrderStatus) {
        m_link.expectInOrder();
    }
    return send(job);
}

std::string EscPosPrinter::processId() const
{
    return fmt::format("{:04}", m_processNumber % 10000);
}

/// A link that stands, to a printer that answers.
EscPosPrinter::Stop EscPosPrinter::reach()
{
    const bool held = m_link.up();
    Stop stop = connect();
    if (!stop) {
        stop = awaitStatus();
    }
    // A link held since the last job may have died unnoticed, with the printer well.
    if (stop == DeviceError::Disconnected && held) {
        stop = connect();
        if (!stop) {
            stop = awaitStatus();
        }
    }
    return stop;
}

EscPosPrinter::Stop EscPosPrinter::connect()
{
    if (m_link.up()) {
        return std::nullopt;
    }
    m_status = {};
    m_unanswered = 0;
    if (const auto opened = m_link.open(); !opened) {
        publish(DeviceState::Offline);
        return opened.error();
    }
    return std::nullopt;
}

EscPosPrinter::Stop EscPosPrinter::awaitStatus()
{
    if (!m_profile.answersStatus) {
        return std::nullopt;
    }
    m_answered = false;
    for (int i = 0; i < m_times.tries; ++i) {
        if (!m_link.up() || lost(m_link.askStatus().phase)) {
            m_link.drop();
            publish(DeviceState::Offline);
            return DeviceError::Disconnected;
        }
        Stop stop;
        while (!stop && !m_answered && !cancelled()) {
            stop = hear(m_times.answer);
        }
        if (cancelled()) {
            return DeviceError::Cancelled;
        }
        if (m_answered) {
            return std::nullopt;
        }
        if (stop == DeviceError::Disconnected) {
            return stop;
        }
    }
    publish(DeviceState::Silent);
    return DeviceError::NoProgress;
}

/// Waits for a person as long as that takes: paper, the cover, a jam. The drawer opens meanwhile.
EscPosPrinter::Stop EscPosPrinter::waitUntilAble()
{
    while (const auto obstacle = m_status.obstacle()) {
        publish(m_status.state());
        if (*obstacle == DeviceError::Unrecoverable) {
            return obstacle;
        }
        if (!m_midSegment) {
            serveDrawer();
        }
        if (cancelled()) {
            return DeviceError::Cancelled;
        }
        Stop stop = hear(m_times.answer);
        if (stop == DeviceError::NoProgress) {
            // Its buffer may be full, so that it cannot read a question; then it tells by itself when it is able again.
            stop = m_profile.sendsStatus || m_midSegment ? std::nullopt : awaitStatus();
        }
        if (stop) {
            return stop;
        }
    }
    return std::nullopt;
}

JobResult EscPosPrinter::send(const EscPosJob& job)
{
    int stuck = 0;
    while (m_offset < job.bytes.size()) {
        const std::size_t before = m_offset;
        if (const Stop stop = sendUpTo(job, chunkEnd(job, m_offset))) {
            return stopped(*stop);
        }
        stuck = m_offset == before ? stuck + 1 : 0;
        if (stuck > m_times.patience) {
            return stopped(DeviceError::NoProgress);
        }
    }
    return awaitEnd();
}

/// One write, and what has to be done after it before the next. It may have taken less than asked.
EscPosPrinter::Stop EscPosPrinter::sendUpTo(const EscPosJob& job, std::size_t end)
{
    const Written written = m_link.send(std::span(job.bytes).subspan(m_offset, end - m_offset));
    m_offset += written.accepted;
    m_midSegment = m_offset != 0 && !std::binary_search(job.segmentEnds.begin(), job.segmentEnds.end(), m_offset);
    if (lost(written.phase)) {
        m_link.drop();
        publish(DeviceState::Offline);
        return DeviceError::Disconnected;
    }
    if (hear(milliseconds(0)) == DeviceError::Disconnected) {
        return DeviceError::Disconnected;
    }
    if (cancelled()) {
        return DeviceError::Cancelled;
    }
    if (written.phase == Phase::TimedOut && !m_midSegment && !m_status.obstacle()) {
        if (const Stop stop = awaitStatus()) {
            return stop;
        }
    }
    if (!m_midSegment) {
        serveDrawer();
    }
    if (!m_link.up()) {
        return DeviceError::Disconnected;
    }
    const Stop stop = waitUntilAble();
    if (!stop) {
        publish(DeviceState::Busy);
    }
    return stop;
}

/// All is handed over; only the printer's word makes it printed.
JobResult EscPosPrinter::awaitEnd()
{
    if (m_profile.confirmation == Confirmation::None) {
        return Unknown{};
    }
    for (int calm = 0; calm < m_times.patience; ++calm) {
        const Stop stop = awaitAnswer();
        if (printed()) {
            return Confirmed{};
        }
        if (stop) {
            return stopped(*stop);
        }
        if (m_inOrder) {
            return m_status.obstacle() ? JobResult(Unknown{*m_status.obstacle()}) : JobResult(Confirmed{});
        }
    }
    return Unknown{DeviceError::OutcomeUnknown};
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
