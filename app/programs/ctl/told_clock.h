// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/clock.h"

namespace comptoir::programs {

/// Time as a replay tells it: it stands still until it is moved, and never goes back.
class ToldClock final : public Clock {
public:
    explicit ToldClock(Instant now)
        : m_now(now)
    {
    }

    Instant now() const override { return m_now; }
    std::int64_t uptimeMs() const override { return m_uptimeMs; }
    bool synchronised() const override { return true; }

    void moveTo(Instant instant)
    {
        if (instant > m_now) {
            m_uptimeMs += (instant - m_now).count();
            m_now = instant;
        }
    }
    void pass(std::chrono::milliseconds time) { moveTo(m_now + time); }

private:
    Instant m_now;
    std::int64_t m_uptimeMs = SystemClock().uptimeMs();
};

} // namespace comptoir::programs
