// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/settlement/desk.h"

#include <optional>
#include <string>
#include <vector>

namespace comptoir::shop {

/// Minutes before the cut-off at which whoever sells is told (journal.md §6).
inline constexpr int kCutOffWarningMinutes = 15;

/// A close that was made.
struct PeriodClose {
    journal::CloseLevel level = journal::CloseLevel::Day;
    std::string period; ///< 2026-10-08, 2026-10 or 2026
    std::int64_t number = 0;
    std::int64_t sequence = 0; ///< of its record
};

/// Closes `level` as it stands; for a session, `session` names it. Counts production, whatever mode the register is in.
/// check(): a session of that name or a day is open, a month or year has something to add up.
PeriodClose closePeriod(Desk& desk, journal::CloseLevel level, const std::string& session = {});

/// Closes what the store's clock says is over, in one transaction: the business day, and its month and year when the
/// present belongs to a later one (journal.md §6). Answers the closes in the order they were made; mostly none. Only
/// with no sale in progress: OpenSale::closeOverdue() sees to that. An open cash session goes on. While the clock is in
/// doubt nothing is over.
std::vector<PeriodClose> closeOverdue(Desk& desk);

/// Whole minutes, rounded up, until the open day should end: 0 when it is over, empty when no day is open
/// or the clock is in doubt.
std::optional<int> minutesToCutOff(Desk& desk);

} // namespace comptoir::shop
