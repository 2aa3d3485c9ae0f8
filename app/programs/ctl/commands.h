// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <CLI/CLI.hpp>

namespace comptoir::programs {

inline constexpr int kRefused = 2; ///< exit code of a command that did nothing, and said why

// Each adds one subcommand to `app`; when it is chosen it sets `exitCode`.

void addArchiveCommand(CLI::App& app, int& exitCode);
void addAuthorityCommand(CLI::App& app, int& exitCode);
void addEnrolCommand(CLI::App& app, int& exitCode);
void addImportCommand(CLI::App& app, int& exitCode);
void addKeyCommand(CLI::App& app, int& exitCode);
void addPairCommand(CLI::App& app, int& exitCode);
void addRebuildCommand(CLI::App& app, int& exitCode);
void addReceiptCommand(CLI::App& app, int& exitCode);
void addReplayCommand(CLI::App& app, int& exitCode);
void addRevokeCommand(CLI::App& app, int& exitCode);
void addSetupCommand(CLI::App& app, int& exitCode);
void addStatusCommand(CLI::App& app, int& exitCode);
void addUpdateCommand(CLI::App& app, int& exitCode);

} // namespace comptoir::programs
