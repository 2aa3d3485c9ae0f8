// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

namespace comptoir::adapters {

/// Where a server listens, from its settings.
struct Listening {
    std::string host = "127.0.0.1"; ///< as the lower tier reaches it, put into pairing codes
    std::string bind = "*"; ///< address to listen on
    std::uint16_t control = 0;
    std::uint16_t bulk = 0;
    std::uint16_t enrolment = 0;
};

} // namespace comptoir::adapters
