// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/feed_row.h"

#include <array>

namespace comptoir::storage {

/// The order-independent digest of a feed's rows: the sum, as four 64-bit little-endian lanes, of each row's SHA-256
/// over (key length u32, key, version u64, body), numbers little-endian. The protocol's own definition, also at HQ.
class FeedDigest {
public:
    FeedDigest() = default;
    explicit FeedDigest(const crypto::Hash& value);

    void add(const FeedRow& row);
    void remove(const FeedRow& row);

    crypto::Hash value() const;

private:
    std::array<std::uint64_t, 4> m_lanes{};
};

} // namespace comptoir::storage
