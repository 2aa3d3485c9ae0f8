// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/programs/process/stop_signal.h"

#include <string>

namespace comptoir::programs {

struct HubOptions {
    std::string folder;
    int readyFd = -1;
};

/// Serves until the stop signal. Throws what breaks the machine.
void runHub(const HubOptions& options, StopSignal& stopSignal);

} // namespace comptoir::programs
