// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/link/curve_key.h"

#include <string>

namespace comptoir::sync {

/// Where a server listens and by which key it is known.
struct ServerAddress {
    std::string control; ///< `tcp://hub:7401`
    std::string bulk; ///< `tcp://hub:7402`
    CurveKey key;

    friend bool operator==(const ServerAddress&, const ServerAddress&) = default;
};

} // namespace comptoir::sync
