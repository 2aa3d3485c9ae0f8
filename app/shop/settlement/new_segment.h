// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/journal/value.h"
#include "app/shop/settlement/restore.h"

#include <string>

namespace comptoir::shop {

/// A new segment's numbers begin at the next multiple of it, above any that can have been used.
inline constexpr std::int64_t kSegmentStep = 10'000;

/// Where and why a register goes on after it lost records.
struct SegmentStart {
    std::optional<HeadAbove> witnessed; ///< the highest that the tier above holds
    std::int64_t standsAt = 0; ///< at least
    std::string code; ///< of the event that tells of it
    std::string text;
    journal::Object data; ///< the hole it leaves is added
};

/// Opens a segment that carries on grand totals, with numbers above any that can have been used, and journals the
/// event: in the caller's transaction.
void openSegment(Desk& desk, SegmentStart start);

/// `2/1800/<hash>` for the settings: a start that is cut is not followed by one that forgot.
std::string textOf(const HeadAbove& head);
std::optional<HeadAbove> headAboveOf(const std::string& text);

} // namespace comptoir::shop
