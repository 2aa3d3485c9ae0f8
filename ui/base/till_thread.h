// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/base/work_thread.h"

namespace comptoir::ui {

/// The one thread on which use cases and till.db run.
class TillThread : public WorkThread {
    Q_OBJECT

public:
    using WorkThread::WorkThread;
};

} // namespace comptoir::ui
