// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/programs/process/stop_signal.h"

#include <string>

namespace comptoir::programs {

struct HqOptions {
    std::string folder;
    int readyFd = -1;
};

/// Serves until the stop signal. Throws what breaks the machine.
void runHq(const HqOptions& options, StopSignal& stopSignal);

} // namespace comptoir::programs
