// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/clock.h"

namespace comptoir::test {

/// A clock that stands where the test puts it.
class SetClock final : public Clock {
public:
    Instant now() const override { return {nowMs}; }
    std::int64_t uptimeMs() const override { return upMs; }
    bool synchronised() const override { return synchronisedNow; }

    void pass(std::int64_t ms)
    {
        nowMs += ms;
        upMs += ms;
    }

    std::int64_t nowMs = 1'791'446'400'000; ///< 8 October 2026, 10:00 in Paris
    std::int64_t upMs = 5000;
    bool synchronisedNow = true;
};

} // namespace comptoir::test
