// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

namespace comptoir::programs {

struct TillOptions {
    std::string folder; ///< data folder of an enrolled till
    std::string screenshots; ///< folder for the pictures of a scripted day; empty: a person works
    std::optional<unsigned> series; ///< seed of sales that the till makes by itself until it is stopped
    int readyFd = -1;
    int traceFd = -1; ///< where instants are written for a bench or a rig
    bool selfTest = false; ///< loads every page and ends
};

} // namespace comptoir::programs
