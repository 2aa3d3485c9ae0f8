// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/journal/chain_state.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace comptoir::journal {

// journal.md §6: the business day is a state, not a clock reading. The day, its month and its year end with their
// closes; a month or a year is closed once a day of a later one is to open, never by the clock alone, so that days the
// shop stayed closed leave no record at all.

/// Whether such a record opens a day when none is open: a sale, money, or the float of a session.
bool opensDay(const Payload& payload, Mode mode);

/// Whether the open day should have ended: the store's date at `now` is a later one.
bool dayIsOver(const ChainState& state, const Calendar& calendar, Instant now);

/// How long until then, in milliseconds: 0 when it is over; empty when no day is open. Right on days of 23 and 25
/// hours.
std::optional<std::int64_t> msToCutOff(const ChainState& state, const Calendar& calendar, Instant now);

/// The closes of month and year, in their order, that must stand before a day dated `day` opens.
std::vector<CloseLevel> closesBefore(const ChainState& state, std::string_view day);

} // namespace comptoir::journal
