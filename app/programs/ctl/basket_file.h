// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace comptoir::programs {

/// What somebody carried to a till, as a file tells it.
struct FiledBasket {
    struct Item {
        std::string code;
        std::int64_t pieces = 1;
    };

    std::string time; ///< 2026-03-02T08:31:15
    std::vector<Item> items;
};

/// The baskets of a file (gzip or not) with the columns ticket, time, line, item, qty, in its order. Throws
/// std::runtime_error with a sentence when it is none.
std::vector<FiledBasket> readBaskets(const std::string& path);

} // namespace comptoir::programs
