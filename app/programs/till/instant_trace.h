// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/till/till_application.h"

#include <QObject>

#include <atomic>
#include <string>
#include <string_view>
#include <vector>

namespace comptoir::programs {

/// Tells a bench when things happened: a line `<nanoseconds of CLOCK_MONOTONIC> <what>` on a descriptor. What: `ready`
/// (first frame), `line` (the frame that shows what a scan became), `toast` (the frame with a message), `task N` (the
/// frame that shows that task), `place N`, `paid` (the sale's last touch), `durable` (a journal transaction is on
/// disk). Off unless asked for: then it costs a few signal connections.
class InstantTrace : public QObject {
    Q_OBJECT

public:
    /// Before the windows open. GUI thread.
    InstantTrace(ui::TillApplication& till, int fd);

    /// Any thread.
    void say(std::string_view what) const;

private:
    void synchronized();
    void swapped();

    int m_fd;
    std::atomic<bool> m_ready = false;
    // Changed on the GUI thread; while a frame takes the state over that thread stands still.
    std::vector<std::string> m_changed;
    std::vector<std::string> m_inFrame;
};

} // namespace comptoir::programs
