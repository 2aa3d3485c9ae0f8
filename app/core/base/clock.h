// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>

namespace comptoir {

/// An instant in milliseconds since 1970-01-01 UTC, as every record and message carries it.
struct Instant {
    std::int64_t ms = 0;

    friend constexpr auto operator<=>(Instant, Instant) = default;
    friend constexpr Instant operator+(Instant at, std::chrono::milliseconds later) { return {at.ms + later.count()}; }
    friend constexpr std::chrono::milliseconds operator-(Instant a, Instant b)
    {
        return std::chrono::milliseconds(a.ms - b.ms);
    }
};

/// Time is always passed in, so a test decides what it is.
class Clock {
public:
    virtual ~Clock() = default;

    /// Wall-clock time; it may jump either way.
    virtual Instant now() const = 0;

    /// Milliseconds since the machine started (CLOCK_BOOTTIME): it only grows.
    virtual std::int64_t uptimeMs() const = 0;

    /// Whether now() is kept right by a time server; false when nobody knows.
    virtual bool synchronised() const { return false; }
};

/// The machine's own clocks.
class SystemClock final : public Clock {
public:
    Instant now() const override;
    std::int64_t uptimeMs() const override;
    bool synchronised() const override;
};

} // namespace comptoir
