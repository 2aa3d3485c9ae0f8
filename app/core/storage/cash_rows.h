// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/clock.h"

#include <cstdint>
#include <optional>
#include <string>

namespace comptoir::storage {

struct CashSession {
    std::string id;
    std::int64_t openedSequence = 0;
    Instant openedAt;
    std::string operatorCode;
    std::int64_t cashFloat = 0;
    std::optional<std::int64_t> closedSequence;
};

/// One movement of a session's drawer: a row of the ledger that no ticket made.
struct CashMovement {
    std::int64_t sequence = 0; ///< its record says why and who
    std::string kind; ///< as the journal spells it
    std::int64_t amount = 0; ///< in is positive, out negative, an opening without sale 0
};

/// What was done above a limit with nobody there to agree: for a manager to look at.
struct Review {
    std::int64_t sequence = 0;
    std::string action; ///< as in an approval
    std::int64_t amount = 0;
    std::string reason; ///< code
    std::string operatorCode;
    Instant at;
};

} // namespace comptoir::storage
