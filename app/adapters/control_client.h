// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/result.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <functional>

namespace comptoir::adapters {

enum class ControlError {
    NotRunning, ///< nobody listens there
    Refused, ///< not our user's program
    BrokenOff, ///< it stopped before its last line
};

/// Asks the program behind the socket at `path`; `progress` is called for each line before the last.
Result<nlohmann::json, ControlError> askProgram(const std::filesystem::path& path, const nlohmann::json& request,
    const std::function<void(const nlohmann::json&)>& progress = {});

} // namespace comptoir::adapters
