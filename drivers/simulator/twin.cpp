// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/twin.h"

#include "app/core/base/clock.h"

#include <algorithm>

namespace comptoir::simulator {

void serveOnce(Twin& twin, std::int64_t atMost, std::vector<pollfd>& others)
{
    std::vector<pollfd> waiting = others;
    twin.watch(waiting);
    std::int64_t wait = atMost;
    if (const auto deadline = twin.deadlineMs()) {
        wait = std::clamp<std::int64_t>(*deadline - monotonicMs(), 0, atMost);
    }
    const int ready = ::poll(waiting.data(), waiting.size(), static_cast<int>(wait));
    for (std::size_t i = 0; i < others.size(); ++i) {
        others[i].revents = ready > 0 ? waiting[i].revents : short{0};
    }
    twin.serve(monotonicMs());
}

std::int64_t monotonicMs()
{
    return SystemClock().uptimeMs();
}

} // namespace comptoir::simulator
