// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/link/timing.h"

namespace comptoir::tests {

/// Comes back fast, so that a test with a hundred cuts is short.
inline sync::Timing quickTiming()
{
    sync::Timing timing;
    timing.reconnectFirst = std::chrono::milliseconds(4);
    timing.reconnectLast = std::chrono::milliseconds(16);
    return timing;
}

} // namespace comptoir::tests
