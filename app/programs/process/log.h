// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace comptoir::programs {

/// One line to standard error, where journald or the demo's log file takes it. Never personal data.
void logLine(std::string_view program, std::string_view line);

} // namespace comptoir::programs
