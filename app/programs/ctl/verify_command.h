// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <CLI/CLI.hpp>

namespace comptoir::programs {

/// Adds `verify PATH [--key pub.pem] [--previous archive] [--json] [--chain-only]`. Chosen, it prints its report and
/// sets `exitCode`: 0 sound, 1 anomalies, 2 unreadable (journal.md §9).
void addVerifyCommand(CLI::App& app, int& exitCode);

} // namespace comptoir::programs
