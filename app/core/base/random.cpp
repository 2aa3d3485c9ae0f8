// SPDX-License-Identifier: Apache-2.0
#include "app/core/base/random.h"

#include "app/core/base/check.h"

#include <sys/random.h>

namespace comptoir {

void SystemRandom::fill(std::span<std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t got = getrandom(bytes.data(), bytes.size(), 0);
        check(got > 0, "the kernel gave no randomness");
        bytes = bytes.subspan(static_cast<std::size_t>(got));
    }
}

} // namespace comptoir
