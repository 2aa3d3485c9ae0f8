// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/programs/till/till_sync.h"
#include "ui/till/till_application.h"

#include <QObject>
#include <QTimer>

namespace comptoir::programs {

/// Turns what the sync says into what the screens say. GUI thread.
class NetworkWatch : public QObject {
public:
    NetworkWatch(ui::TillApplication& application, const Clock& clock);

    void take(const TillSyncStatus& status);

private:
    void show(bool hq);

    ui::TillApplication& m_application;
    const Clock& m_clock;
    QTimer m_lag;
    bool m_hub = false;
    bool m_shownHub = false;
    bool m_hq = false;
    Instant m_since;
    storage::Backlog m_aboveHub;
    storage::Backlog m_aboveHq;
};

} // namespace comptoir::programs
