// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/table.h"

#include "tests/bench/budgets.h"

#include <fmt/format.h>

#include <fstream>
#include <stdexcept>

namespace comptoir::bench {

namespace {

constexpr double kP90 = 0.9;

std::string budgetCell(const Figure& figure)
{
    std::string cell;
    for (const Budget& budget : budgets()) {
        if (budget.speaksOf(figure)) {
            cell += fmt::format("{}{} {}", cell.empty() ? "" : "; ", budget.text, budget.kept(figure) ? "✓" : "✗");
        }
    }
    return cell;
}

std::string baselineCell(const Figure& figure)
{
    if (!figure.baseline) {
        return {};
    }
    const Samples& samples = figure.baseline->samples;
    return fmt::format("{}: {} / {}", figure.baseline->name, shortNumber(samples.median()), shortNumber(samples.p99()));
}

std::string row(const Figure& figure)
{
    const Samples& samples = figure.samples;
    return fmt::format("| {} | {} | {} | {} | {} | {} | {} | {} | {} | {} | {} | {} |\n", figure.name,
        figure.articles > 0 ? std::to_string(figure.articles) : "", samples.count(), shortNumber(samples.min()),
        shortNumber(samples.median()), shortNumber(samples.at(kP90)), shortNumber(samples.p99()),
        shortNumber(samples.max()), figure.unit, baselineCell(figure),
        figure.ratio ? fmt::format("{:.2f}", *figure.ratio) : "", budgetCell(figure));
}

} // namespace

void writeTable(const std::filesystem::path& file, std::span<const Figure> figures, const nlohmann::json& machine)
{
    std::ofstream out(file);
    out << "# Performance\n\n"
           "Written by `comptoir-bench --table docs/performance.md`; never by hand. A baseline is what the machine "
           "takes\n"
           "for the same without Comptoir, in the same run: its median and 99th percentile, in the row's unit. ✓ and "
           "✗\n"
           "say whether a budget is kept.\n\n";
    out << fmt::format("Machine: {}, {} cores, {} MiB, Linux {}, built with {}, load {:.2f} at the start.\n\n",
        machine["processor"].get<std::string>(), machine["cores"].get<unsigned>(),
        machine["memory_mib"].get<std::int64_t>(), machine["kernel"].get<std::string>(),
        machine["build"].get<std::string>(), machine["load"].get<double>());
    out << "| what | articles | n | min | median | p90 | p99 | max | unit | baseline | ratio | budget |\n"
           "|---|--:|--:|--:|--:|--:|--:|--:|---|---|--:|---|\n";
    for (const Figure& figure : figures) {
        out << row(figure);
    }
    if (!out.flush()) {
        throw std::runtime_error("cannot write " + file.native());
    }
}

} // namespace comptoir::bench
