// SPDX-License-Identifier: Apache-2.0
#include "ui/base/scan_router.h"

#include "app/core/base/check.h"

#include <utility>

namespace comptoir::ui {

ScanRouter::ScanRouter(std::chrono::milliseconds window, QObject* parent)
    : QObject(parent)
    , m_intake(window)
{
}

void ScanRouter::setTarget(ScanTarget target)
{
    m_target = std::move(target);
    goOn();
}

void ScanRouter::submit(const QString& text, const QString& scanner, qint64 atMs)
{
    submit(drivers::ScannedCode{text.toStdString(), std::nullopt, scanner.toStdString()}, atMs);
}

void ScanRouter::submit(const drivers::ScannedCode& code, qint64 atMs)
{
    ++m_counts.read;
    const drivers::ScanEvent event = m_intake.take(code, atMs);
    switch (event.outcome) {
    case drivers::ScanOutcome::Ignored:
        ++m_counts.ignored;
        m_ignored = event.scan;
        emit ignored(event.scan, event.ignored);
        return;
    case drivers::ScanOutcome::Read:
        admit(event.scan);
        return;
    }
}

void ScanRouter::admit(const Scan& scan)
{
    if (m_waiting.size() >= kMostWaiting) {
        refuse(scan, tr("Trop de lectures attendent. Scannez de nouveau cet article."));
        return;
    }
    m_waiting.push_back(scan);
    goOn();
}

void ScanRouter::refuse(const Scan& scan, const QString& reason)
{
    ++m_counts.refused;
    emit refused(scan, reason);
}

void ScanRouter::goOn()
{
    if (std::exchange(m_goingOn, true)) {
        return; // a target that answers at once comes back here
    }
    while (m_target && !m_inHand && !m_waiting.empty()) {
        const Scan scan = m_waiting.front();
        m_waiting.pop_front();
        m_inHand = scan;
        const ScanReception reception = m_target(scan);
        if (reception.kind == ScanReception::Kind::Busy) {
            m_inHand.reset();
            m_waiting.push_front(scan);
            break;
        }
        if (reception.kind == ScanReception::Kind::Refused) {
            m_inHand.reset();
            refuse(scan, reception.reason);
        }
    }
    m_goingOn = false;
}

void ScanRouter::finished(bool applied, const QString& reason)
{
    check(m_inHand.has_value(), "a scan ends once");
    const Scan scan = *std::exchange(m_inHand, std::nullopt);
    if (applied) {
        ++m_counts.applied;
        emit this->applied(scan);
    } else {
        refuse(scan, reason);
    }
    goOn();
}

void ScanRouter::resume()
{
    goOn();
}

void ScanRouter::countIgnored()
{
    if (const auto scan = std::exchange(m_ignored, std::nullopt)) {
        --m_counts.ignored;
        admit(*scan);
    }
}

} // namespace comptoir::ui
