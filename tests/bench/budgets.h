// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/figure.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace comptoir::bench {

/// A promise about one number of a figure. Source: the budgets of the performance design, per row of its table.
struct Budget {
    std::string figure;
    std::string text; ///< as a person reads it
    double (*value)(const Figure&); ///< the number it speaks of
    double (*limit)(const Figure&);
    bool atLeast = false; ///< else at most
    std::int64_t articles = 0; ///< promised from this size of the catalogue on

    bool speaksOf(const Figure& one) const { return figure == one.name && one.articles >= articles; }
    bool kept(const Figure& one) const;
};

std::span<const Budget> budgets();

} // namespace comptoir::bench
