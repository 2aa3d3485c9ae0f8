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
inline constexpr std::string_view kRosterFeed = "roster"; ///< who may talk, signed, and HQ's certificates

/// The file of a hub or HQ that holds the catalogue's feed; the others are in one together.
inline constexpr const char* kCatalogueDatabase = "catalogue.db";

// Rows of the roster's feed.
inline std::string rosterKey(std::string_view store)
{
    return "roster/" + std::string(store);
}
inline std::string certificateKey(std::string_view device)
{
    return "certificate/" + std::string(device);
}

/// What every till and hub follows, most urgent first.
inline std::vector<std::string> followedFeeds()
{
    return {std::string(kRosterFeed), std::string(kKeysFeed), std::string(kStaffFeed), std::string(kStoreFeed),
        std::string(kCatalogueFeed)};
}

} // namespace comptoir::adapters
