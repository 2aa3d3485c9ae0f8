// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/text/printout.h"

#include <functional>
#include <string>

namespace comptoir::shop {

enum class PrintOutcome {
    Printed, ///< the printer confirmed it
    Unknown, ///< bytes were taken, no confirmation: never printed again by itself
    Failed, ///< nothing was taken
};

struct PrintAnswer {
    PrintOutcome outcome = PrintOutcome::Failed;
    std::string reason;
};

/// The receipt printer as the use cases see it. Returns at once; `done` runs on the till thread.
class Paper {
public:
    virtual ~Paper() = default;

    virtual void print(const text::Printout& printout, std::function<void(PrintAnswer)> done) = 0;
};

} // namespace comptoir::shop
