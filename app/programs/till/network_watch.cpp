// SPDX-License-Identifier: Apache-2.0
#include "app/programs/till/network_watch.h"

#include <algorithm>

namespace comptoir::programs {

namespace {

/// HQ is away when the hub answers and what it took does not go on for this long.
constexpr std::chrono::seconds kHqLag(3);

} // namespace

NetworkWatch::NetworkWatch(ui::TillApplication& application, const Clock& clock)
    : m_application(application)
    , m_clock(clock)
{
    m_lag.setSingleShot(true);
    connect(&m_lag, &QTimer::timeout, this, [this] { show(false); });
}

void NetworkWatch::take(const TillSyncStatus& status)
{
    m_hub = status.uplink.online;
    m_aboveHub = status.aboveHub;
    m_aboveHq = status.aboveHq;
    const bool level = std::ranges::all_of(
        status.uplink.streams, [](const sync::StreamStatus& stream) { return stream.durable.hq >= stream.last; });
    if (level || !m_hub) {
        m_lag.stop();
        show(m_hub);
    } else if (!m_lag.isActive() && m_hq) {
        m_lag.start(kHqLag);
    } else {
        show(m_hq);
    }
}

void NetworkWatch::show(bool hq)
{
    if (hq != m_hq || m_hub != m_shownHub) {
        m_since = m_clock.now();
    }
    m_hq = hq;
    m_shownHub = m_hub;
    // A till alone says what its store lacks, a store alone what headquarters lacks (ui.md §8).
    const storage::Backlog& backlog = m_hub ? m_aboveHq : m_aboveHub;
    m_application.showNetwork(
        {.hub = m_hub, .hq = m_hq, .since = m_since, .waiting = backlog.documents, .oldest = backlog.oldest});
}

} // namespace comptoir::programs
