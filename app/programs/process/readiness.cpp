// SPDX-License-Identifier: Apache-2.0
#include "app/programs/process/readiness.h"

#include <string_view>

#include <unistd.h>

namespace comptoir::programs {

void tellReady(int fd)
{
    if (fd < 0) {
        return;
    }
    constexpr std::string_view kReady = "ready\n";
    static_cast<void>(!::write(fd, kReady.data(), kReady.size()));
    ::close(fd);
}

} // namespace comptoir::programs
