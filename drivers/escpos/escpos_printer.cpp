// SPDX-License-Identifier: Apache-2.0
#include "drivers/escpos/escpos_printer.h"

#include "app/core/base/check.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace comptoir::drivers {

namespace {

using std::chrono::milliseconds;

constexpr std::size_t kChunk = 1024;
// No more than this is on its way unread: printers with 4 KB of memory must have room for a question or a drawer's
// pulse when the paper runs out.
constexpr std::size_t kWindow = 2048;
constexpr std::size_t kKicksInWaiting = 8;

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
    const bool paces = m_profile.confirmation != Confirmation::None;
    std::size_t worked = 0;
    int stuck = 0;
    while (m_offset < job.bytes.size()) {
        const std::size_t before = m_offset;
        Stop stop = sendUpTo(job, chunkEnd(job, m_offset));
        if (!stop && paces && !m_midSegment && m_offset - worked >= kWindow) {
            stop = awaitInOrder();
            worked = m_offset;
        }
        if (stop) {
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

} // namespace comptoir::drivers
