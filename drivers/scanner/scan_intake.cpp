// SPDX-License-Identifier: Apache-2.0
#include "drivers/scanner/scan_intake.h"

#include <algorithm>

namespace comptoir::drivers {

ScanIntake::ScanIntake(std::chrono::milliseconds window)
    : m_window(window)
{
}

ScanEvent ScanIntake::take(const ScannedCode& code, std::int64_t nowMs)
{
    std::erase_if(m_recent, [&](const Recent& recent) { return nowMs - recent.atMs >= m_window.count(); });
    ScanEvent event{
        .outcome = ScanOutcome::Read,
        .scan = parseScan(code.aimId.value_or(std::string()) + code.text),
        .device = code.device,
        .ignored = 0,
    };
    const auto known = std::ranges::find_if(m_recent,
        [&](const Recent& recent) { return recent.device == event.device && sameReading(recent.scan, event.scan); });
    if (known == m_recent.end()) {
        m_recent.push_back({.scan = event.scan, .device = event.device, .atMs = nowMs, .ignored = 0});
        return event;
    }
    known->atMs = nowMs; // a symbol left in the beam is read over and over: it must be away for the whole window
    event.outcome = ScanOutcome::Ignored;
    event.ignored = ++known->ignored;
    return event;
}

} // namespace comptoir::drivers
