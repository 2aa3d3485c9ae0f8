// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace comptoir::adapters {

/// The feeds of this version (sync.md §5).
inline constexpr std::string_view kCatalogueFeed = "catalogue";
inline constexpr std::string_view kStaffFeed = "staff";
inline constexpr std::string_view kStoreFeed = "store";
inline constexpr std::string_view kKeysFeed = "keys"; ///< HQ's sealing key

/// What every till and hub follows, most urgent first.
inline std::vector<std::string> followedFeeds()
{
    return {std::string(kKeysFeed), std::string(kStaffFeed), std::string(kStoreFeed), std::string(kCatalogueFeed)};
}

} // namespace comptoir::adapters
