// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/crypto/hash.h"

#include <cstdint>
#include <vector>

namespace comptoir::crypto {

/// The Merkle tree of RFC 6962 §2.1 over a list that only grows; it keeps one hash per level.
class MerkleTree {
public:
    /// Adds a leaf whose data are `bytes`.
    void add(std::span<const std::byte> bytes);
    void add(const Hash& hash) { add(hash.bytes()); }

    std::int64_t size() const { return m_size; }

    /// Of no leaves: SHA-256 of nothing.
    Hash root() const;

private:
    struct Subtree {
        std::int64_t leaves = 0;
        Hash hash;
    };

    std::int64_t m_size = 0;
    std::vector<Subtree> m_subtrees; ///< complete ones, largest first
};

} // namespace comptoir::crypto
