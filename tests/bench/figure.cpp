// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/figure.h"

#include <fmt/format.h>

#include <sys/utsname.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <fstream>
#include <thread>

namespace comptoir::bench {

namespace {

constexpr double kP90 = 0.9;

std::string processorName()
{
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("model name")) {
            return line.substr(line.find(':') + 2);
        }
    }
    return "unknown";
}

nlohmann::json toJson(const Samples& samples)
{
    return {{"n", samples.count()}, {"min", samples.min()}, {"median", samples.median()}, {"p90", samples.at(kP90)},
        {"p99", samples.p99()}, {"max", samples.max()}};
}

} // namespace

nlohmann::json toJson(const Figure& figure, const nlohmann::json& machine)
{
    nlohmann::json json = toJson(figure.samples);
    json["name"] = figure.name;
    json["unit"] = figure.unit;
    if (figure.articles > 0) {
        json["articles"] = figure.articles;
    }
    json["baseline"] = nullptr;
    if (figure.baseline) {
        json["baseline"] = toJson(figure.baseline->samples);
        json["baseline"]["name"] = figure.baseline->name;
    }
    json["ratio"] = figure.ratio ? nlohmann::json(*figure.ratio) : nlohmann::json(nullptr);
    json["machine"] = machine;
    return json;
}

std::string shortNumber(double value)
{
    const double size = std::abs(value);
    constexpr double kHundred = 100;
    constexpr double kTen = 10;
    return size >= kHundred || size == 0 ? fmt::format("{:.0f}", value)
        : size >= kTen                   ? fmt::format("{:.1f}", value)
        : size >= 1                      ? fmt::format("{:.2f}", value)
                                         : fmt::format("{:.3f}", value);
}

std::string summary(const Figure& figure)
{
    std::string line = fmt::format("{:22}", figure.name);
    line += figure.articles > 0 ? fmt::format(" {:>9}", figure.articles) : std::string(10, ' ');
    line += fmt::format("  n {:>5}  median {:>7}  p99 {:>7}  max {:>7} {}", figure.samples.count(),
        shortNumber(figure.samples.median()), shortNumber(figure.samples.p99()), shortNumber(figure.samples.max()),
        figure.unit);
    if (figure.baseline) {
        line += fmt::format("  {} median {} p99 {}", figure.baseline->name,
            shortNumber(figure.baseline->samples.median()), shortNumber(figure.baseline->samples.p99()));
    }
    return figure.ratio ? line + fmt::format("  ratio {:.2f}", *figure.ratio) : line;
}

nlohmann::json machineFacts()
{
    utsname system{};
    ::uname(&system);
    std::array<double, 1> load{};
    ::getloadavg(load.data(), 1);
    constexpr std::int64_t kMebibyte = 1024 * 1024;
    return {{"processor", processorName()}, {"cores", std::thread::hardware_concurrency()},
        {"memory_mib", std::int64_t{::sysconf(_SC_PHYS_PAGES)} * ::sysconf(_SC_PAGESIZE) / kMebibyte},
        {"kernel", std::string(system.release)}, {"build", COMPTOIR_BUILD_FLAGS}, {"load", load[0]}};
}

} // namespace comptoir::bench
