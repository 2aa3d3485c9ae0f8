// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/programs/sim/control_server.h"
#include "drivers/transport/wakeup.h"

namespace comptoir::sim {

/// Serves a twin and its control socket until `stop` is raised.
void serveUntilStopped(simulator::Twin& twin, ControlServer& control, drivers::Wakeup& stop);

} // namespace comptoir::sim
