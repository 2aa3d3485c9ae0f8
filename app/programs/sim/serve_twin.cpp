// SPDX-License-Identifier: Apache-2.0
#include "app/programs/sim/serve_twin.h"

namespace comptoir::sim {

namespace {

constexpr std::int64_t kNothingDueMs = 60'000;

} // namespace

void serveUntilStopped(simulator::Twin& twin, ControlServer& control, drivers::Wakeup& stop)
{
    while (true) {
        std::vector<pollfd> others = {{.fd = stop.descriptor(), .events = POLLIN, .revents = 0}};
        control.watch(others);
        simulator::serveOnce(twin, kNothingDueMs, others);
        if (others.front().revents != 0) {
            return;
        }
        control.serve(twin);
    }
}

} // namespace comptoir::sim
