// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace comptoir::sim {

/// Gives one order to the twin `name` and returns its answer, or in words why not and what to do.
Result<std::string, std::string> order(
    const std::filesystem::path& folder, const std::string& name, const std::vector<std::string>& words);

} // namespace comptoir::sim
