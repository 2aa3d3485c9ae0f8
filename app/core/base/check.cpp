// SPDX-License-Identifier: Apache-2.0
#include "app/core/base/check.h"

#include <cstdio>
#include <cstdlib>

namespace comptoir {

void failCheck(const char* file, int line, const char* message)
{
    std::fprintf(stderr, "comptoir: %s:%d: %s\n", file, line, message);
    std::abort();
}

} // namespace comptoir
