// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/samples.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace comptoir::bench {

/// What the machine itself takes for the same, in the same run and the figure's unit.
struct Baseline {
    std::string name;
    Samples samples;
};

/// One row of the bench.
struct Figure {
    std::string name;
    std::string unit;
    Samples samples{};
    std::int64_t articles = 0; ///< of the catalogue; 0 where it plays no part
    std::optional<Baseline> baseline{};
    std::optional<double> ratio{}; ///< to the baseline; its budget says which way
};

/// One line of JSON: name, articles, n, min, median, p90, p99, max, unit, baseline, ratio, machine.
nlohmann::json toJson(const Figure& figure, const nlohmann::json& machine);

/// One line for a person.
std::string summary(const Figure& figure);

/// Processor, cores, memory, kernel, build and load: what a figure depends on.
nlohmann::json machineFacts();

/// Three significant digits, without an exponent.
std::string shortNumber(double value);

} // namespace comptoir::bench
