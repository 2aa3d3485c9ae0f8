// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/crypto/hash.h"

#include <cstdint>
#include <string>

namespace comptoir::storage {

/// One row of a feed (sync.md §5). `body` is the canonical JSON of feed_codec.h; its bytes are what the digest covers.
struct FeedRow {
    std::string key; ///< kind and id, as `product/TSHIRT-M` (feed_key.h)
    std::int64_t version = 0; ///< HQ's, grows
    std::string body;

    friend bool operator==(const FeedRow&, const FeedRow&) = default;
};

/// One operation of a feed's log: PUT of a row, or its DELETE (then `body` is empty).
struct FeedChange {
    FeedRow row;
    bool deleted = false;

    friend bool operator==(const FeedChange&, const FeedChange&) = default;
};

/// A place in a feed. `history` is empty before the first snapshot.
struct FeedCursor {
    std::string history;
    std::int64_t offset = 0;
    crypto::Hash digest; ///< of all rows there

    friend bool operator==(const FeedCursor&, const FeedCursor&) = default;
};

/// Why a delta or a snapshot was not applied. Nothing of it is in the file then.
enum class FeedRefusal {
    DigestDiffers, ///< the rows afterwards are not those the cursor speaks of: the feed needs a snapshot
    Unreadable, ///< a body this version cannot read
};

} // namespace comptoir::storage
