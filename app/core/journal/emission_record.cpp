// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/emission_record.h"

namespace comptoir::journal {

std::int64_t nextPaperCopy(std::span<const EmissionRecord> emissions)
{
    std::int64_t next = 0;
    for (const EmissionRecord& emission : emissions) {
        if (emission.channel != Channel::Paper) {
            continue;
        }
        // Paper that provably never left the printer leaves its number free.
        next = emission.status == kNoByteTaken ? emission.copy : emission.copy + 1;
    }
    return next;
}

} // namespace comptoir::journal
