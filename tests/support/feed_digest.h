// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/session/feed.h"

namespace comptoir::tests {

/// The order-independent digest of a feed's rows: the sum, as four 64-bit little-endian lanes, of each row's
/// SHA-256 over (key length u32, key, version u64, body). A PUT removes the old row and adds the new one.
class FeedDigest {
public:
    FeedDigest() = default;
    explicit FeedDigest(const sync::Hash& value)
        : m_value(value)
    {
    }

    void add(const sync::FeedRow& row);
    void remove(const sync::FeedRow& row);

    const sync::Hash& value() const { return m_value; }

private:
    sync::Hash m_value{};
};

} // namespace comptoir::tests
