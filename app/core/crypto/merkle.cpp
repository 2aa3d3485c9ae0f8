// SPDX-License-Identifier: Apache-2.0
#include "app/core/crypto/merkle.h"

#include <algorithm>
#include <array>

namespace comptoir::crypto {

namespace {

// RFC 6962 §2.1: the prefixes keep a leaf from passing for a node.
constexpr std::byte kLeaf{0};
constexpr std::byte kNode{1};

Hash node(const Hash& left, const Hash& right)
{
    std::array<std::byte, 1 + 2 * Hash::kSize> bytes{kNode};
    std::copy(left.bytes().begin(), left.bytes().end(), bytes.begin() + 1);
    std::copy(right.bytes().begin(), right.bytes().end(), bytes.begin() + 1 + Hash::kSize);
    return sha256(bytes);
}

} // namespace

void MerkleTree::add(std::span<const std::byte> bytes)
{
    Bytes leaf{kLeaf};
    leaf.insert(leaf.end(), bytes.begin(), bytes.end());
    Subtree last{1, sha256(leaf)};
    while (!m_subtrees.empty() && m_subtrees.back().leaves == last.leaves) {
        last = {last.leaves * 2, node(m_subtrees.back().hash, last.hash)};
        m_subtrees.pop_back();
    }
    m_subtrees.push_back(last);
    ++m_size;
}

Hash MerkleTree::root() const
{
    if (m_subtrees.empty()) {
        return sha256(std::string_view{});
    }
    Hash root = m_subtrees.back().hash;
    for (auto subtree = m_subtrees.rbegin() + 1; subtree != m_subtrees.rend(); ++subtree) {
        root = node(subtree->hash, root);
    }
    return root;
}

} // namespace comptoir::crypto
