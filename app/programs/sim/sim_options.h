// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <CLI/CLI.hpp>
#include <filesystem>
#include <functional>

namespace comptoir::sim {

/// What every command shares.
struct SimOptions {
    std::filesystem::path folder;
    int readyFd = -1;
};

/// The command a person chose; its exit code.
using Chosen = std::function<int()>;

/// Each adds its commands to `app`; the one that is chosen sets `chosen`.
void addTwinCommands(CLI::App& app, SimOptions& options, Chosen& chosen);
void addOrderCommands(CLI::App& app, SimOptions& options, Chosen& chosen);

/// Tells the twin `name`, prints its answer; the program's exit code.
int tell(const SimOptions& options, const std::string& name, const std::vector<std::string>& words);

} // namespace comptoir::sim
