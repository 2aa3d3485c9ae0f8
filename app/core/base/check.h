// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace comptoir {

[[noreturn]] void failCheck(const char* file, int line, const char* message);

/// Stops the program when `condition` does not hold: that is a bug here, never bad input. Always compiled in.
constexpr void check(bool condition, const char* message = "broken promise", const char* file = __builtin_FILE(),
    int line = __builtin_LINE())
{
    if (!condition) [[unlikely]] {
        failCheck(file, line, message);
    }
}

} // namespace comptoir
