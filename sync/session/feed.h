// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/session/records.h"

#include <cstdint>
#include <string>
#include <vector>

namespace comptoir::sync {

/// A place in a feed: which log (`history` changes when a feed is rebuilt), how far, and the order-independent digest
/// of all rows there: the sum, as four 64-bit lanes, of each row's SHA-256 over key length u32, key, version u64 and
/// body, all little-endian. The stores compute it; sync only carries it. `history` is empty before the first snapshot.
struct FeedCursor {
    std::string history;
    std::uint64_t offset = 0;
    Hash digest{};

    friend bool operator==(const FeedCursor&, const FeedCursor&) = default;
};

/// One operation of a feed's log: PUT of a row, or its DELETE.
struct FeedOperation {
    std::string key;
    std::uint64_t version = 0;
    bool deleted = false;
    Bytes body; ///< empty when deleted; opaque here

    friend bool operator==(const FeedOperation&, const FeedOperation&) = default;
};

/// One row of a feed.
struct FeedRow {
    std::string key;
    std::uint64_t version = 0;
    Bytes body;

    friend bool operator==(const FeedRow&, const FeedRow&) = default;
};

} // namespace comptoir::sync
