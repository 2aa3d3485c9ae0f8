// SPDX-License-Identifier: Apache-2.0
#include "app/programs/process/log.h"

#include <fmt/format.h>

#include <cstdio>

namespace comptoir::programs {

void logLine(std::string_view program, std::string_view line)
{
    const std::string text = fmt::format("{}: {}\n", program, line);
    std::fwrite(text.data(), 1, text.size(), stderr);
}

} // namespace comptoir::programs
