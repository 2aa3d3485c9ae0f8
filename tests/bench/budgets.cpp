// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/budgets.h"

namespace comptoir::bench {

namespace {

constexpr std::int64_t kMillion = 1'000'000;

double median(const Figure& figure)
{
    return figure.samples.median();
}

double p99(const Figure& figure)
{
    return figure.samples.p99();
}

double ratio(const Figure& figure)
{
    return figure.ratio.value_or(0);
}

template <int thousandths>
double constant(const Figure& /*figure*/)
{
    return static_cast<double>(thousandths) / 1000;
}

/// Two waits for the disk, and five milliseconds of ours.
double twiceTheDisk(const Figure& figure)
{
    return figure.baseline ? 2 * figure.baseline->samples.p99() + 5 : 0;
}

Budget atMost(std::string figure, std::string text, double (*value)(const Figure&), double (*limit)(const Figure&))
{
    return {std::move(figure), std::move(text), value, limit, false, 0};
}

Budget atLeast(std::string figure, std::string text, double (*value)(const Figure&), double (*limit)(const Figure&),
    std::int64_t articles = 0)
{
    return {std::move(figure), std::move(text), value, limit, true, articles};
}

} // namespace

bool Budget::kept(const Figure& one) const
{
    return atLeast ? value(one) >= limit(one) : value(one) <= limit(one);
}

std::span<const Budget> budgets()
{
    static const std::vector<Budget> kAll = {
        atMost("cold_start", "≤ 1 s", median, constant<1'000'000>),
        atMost("cold_start", "≤ 1.10 × the smallest catalogue", ratio, constant<1'100>),
        atMost("scan_line", "median ≤ 8 ms", median, constant<8'000>),
        atMost("scan_line", "p99 ≤ 16.7 ms", p99, constant<16'700>),
        atMost("scan_last_line", "≤ 1.10 × the first lines", ratio, constant<1'100>),
        atMost("lookup", "p99 ≤ 100 µs", p99, constant<100'000>),
        atMost("search_key", "p99 ≤ 30 ms", p99, constant<30'000>),
        atMost("price_basket", "≤ 1 ms", median, constant<1'000>),
        atMost("sale_durable", "p99 ≤ 2 × fdatasync + 5 ms", p99, twiceTheDisk),
        atMost("till_sale_durable", "p99 ≤ 2 × fdatasync + 5 ms", p99, twiceTheDisk),
        atMost("till_memory", "≤ 180 MiB", median, constant<180'000>),
        atMost("hub_memory", "≤ 150 MiB", median, constant<150'000>),
        atMost("hq_memory", "≤ 512 MiB", median, constant<512'000>),
        atMost("idle_processor", "≤ 1 %", median, constant<1'000>),
        atMost("receipt_bytes", "≤ 2 ms", median, constant<2'000>),
        atLeast("verify", "≥ 0.8 × bare P-256", ratio, constant<800>),
        atLeast("verify_chain", "≥ 60 000 records/s", median, constant<60'000'000>),
        atMost("import", "≤ 60 s", median, constant<60'000>),
        atLeast("import", "≥ 0.5 × raw SQLite", ratio, constant<500>, kMillion),
        atLeast("catalogue_file", "≥ 0.5 × raw SQLite", ratio, constant<500>, kMillion),
        atMost("snapshot_to_till", "≤ 60 s", median, constant<60'000>),
        atMost("build_clean", "≤ 8 min", median, constant<480'000>),
        atMost("build_one_file", "≤ 20 s", median, constant<20'000>),
    };
    return kAll;
}

} // namespace comptoir::bench
