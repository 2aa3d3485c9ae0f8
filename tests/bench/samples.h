// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace comptoir::bench {

inline constexpr double kNanosecondsPerMillisecond = 1e6;
inline constexpr double kMicrosecondsPerMillisecond = 1e3;
inline constexpr double kMicrosecondsPerSecond = 1e6;

/// What was measured, one number a time, all in one unit.
class Samples {
public:
    void add(double value);

    std::size_t count() const { return m_values.size(); }
    double min() const { return at(0); }
    double median() const { return at(kHalf); }
    /// The value that `share` (0 to 1) of the samples do not pass; 0 without samples.
    double at(double share) const;
    double p99() const { return at(kNearlyAll); }
    double max() const { return at(1); }

    /// The same in a unit `size` times as large.
    Samples in(double size) const;

private:
    static constexpr double kHalf = 0.5;
    static constexpr double kNearlyAll = 0.99;

    mutable std::vector<double> m_values;
    mutable bool m_sorted = false;
};

/// Which clock a figure is read from.
enum class Time {
    Wall,
    Processor, ///< of the thread alone: what the work costs, however busy the machine is
};

/// Microseconds of `work`, once.
double microseconds(Time time, const std::function<void()>& work);

/// Times `work(round)` for every round with Google Benchmark; microseconds. A tenth as many rounds warm up before.
Samples repeated(const std::string& name, int rounds, Time time, const std::function<void(int)>& work);

} // namespace comptoir::bench
