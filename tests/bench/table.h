// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/figure.h"

#include <filesystem>
#include <span>

namespace comptoir::bench {

/// Writes the page of figures with their budgets, as Markdown: the whole file is the tool's.
void writeTable(const std::filesystem::path& file, std::span<const Figure> figures, const nlohmann::json& machine);

} // namespace comptoir::bench
