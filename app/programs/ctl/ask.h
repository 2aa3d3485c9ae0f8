// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>

#include <filesystem>
#include <functional>
#include <optional>

namespace comptoir::programs {

/// Asks the program that runs on `folder`; prints why when it cannot, and what to do. An answer with `error` is printed
/// and counts as none.
std::optional<nlohmann::json> ask(const std::filesystem::path& folder, const nlohmann::json& request,
    const std::function<void(const nlohmann::json&)>& progress = {});

/// The same, for what can also be done while no program runs there: then nothing is printed and the answer is empty. A
/// question that was refused, and printed, has a null answer.
std::optional<nlohmann::json> askIfRunning(const std::filesystem::path& folder, const nlohmann::json& request);

} // namespace comptoir::programs
