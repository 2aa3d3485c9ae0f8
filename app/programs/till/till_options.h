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
    std::string install; ///< where comptoir-launch has its versions; empty: it did not start this
    std::string fellBack; ///< why the version after this one did not start
    bool selfTest = false; ///< loads every page and ends
};

} // namespace comptoir::programs
