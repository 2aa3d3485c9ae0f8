// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/samples.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <ctime>

namespace comptoir::bench {

namespace {

constexpr double kNanosecondsPerMicrosecond = 1e3;

double microsecondsNow(Time time)
{
    timespec now{};
    ::clock_gettime(time == Time::Wall ? CLOCK_MONOTONIC : CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * kMicrosecondsPerSecond
        + static_cast<double>(now.tv_nsec) / kNanosecondsPerMicrosecond;
}

/// The figures are ours to print.
class SilentReporter final : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(const Context& /*context*/) override { return true; }
    void ReportRuns(const std::vector<Run>& /*runs*/) override { }
};

} // namespace

void Samples::add(double value)
{
    m_values.push_back(value);
    m_sorted = false;
}

double Samples::at(double share) const
{
    if (m_values.empty()) {
        return 0;
    }
    if (!m_sorted) {
        std::ranges::sort(m_values);
        m_sorted = true;
    }
    const double place = std::ceil(share * static_cast<double>(m_values.size())) - 1;
    return m_values[static_cast<std::size_t>(std::max(place, 0.0))];
}

Samples Samples::in(double size) const
{
    Samples scaled;
    for (const double value : m_values) {
        scaled.add(value / size);
    }
    return scaled;
}

double microseconds(Time time, const std::function<void()>& work)
{
    const double start = microsecondsNow(time);
    work();
    return microsecondsNow(time) - start;
}

Samples repeated(const std::string& name, int rounds, Time time, const std::function<void(int)>& work)
{
    constexpr int kWarmUpShare = 10;
    for (int round = 0; round < rounds / kWarmUpShare; ++round) {
        work(round);
    }
    Samples samples;
    benchmark::RegisterBenchmark(name.c_str(),
        [&](benchmark::State& state) {
            int round = 0;
            for ([[maybe_unused]] auto turn : state) {
                const double taken = microseconds(time, [&] { work(round); });
                ++round;
                samples.add(taken);
                state.SetIterationTime(taken / kMicrosecondsPerSecond);
            }
        })
        ->UseManualTime()
        ->Iterations(rounds);
    SilentReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter, ".");
    benchmark::ClearRegisteredBenchmarks();
    return samples;
}

} // namespace comptoir::bench
