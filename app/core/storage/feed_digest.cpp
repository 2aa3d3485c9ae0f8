// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/feed_digest.h"

namespace comptoir::storage {

namespace {

using Lanes = std::array<std::uint64_t, 4>;
constexpr int kBitsPerByte = 8;

template <class Number>
void appendLittleEndian(std::string& bytes, Number number)
{
    for (std::size_t i = 0; i < sizeof(Number); ++i) {
        bytes += static_cast<char>(static_cast<unsigned char>(number >> (kBitsPerByte * i)));
    }
}

Lanes lanesOf(const crypto::Hash& hash)
{
    Lanes lanes{};
    for (std::size_t i = 0; i < crypto::Hash::kSize; ++i) {
        const auto byte = std::to_integer<std::uint64_t>(hash.bytes()[i]);
        lanes[i / sizeof(std::uint64_t)] |= byte << (kBitsPerByte * (i % sizeof(std::uint64_t)));
    }
    return lanes;
}

Lanes lanesOf(const FeedRow& row)
{
    std::string bytes;
    bytes.reserve(row.key.size() + row.body.size() + sizeof(std::uint32_t) + sizeof(std::uint64_t));
    appendLittleEndian(bytes, static_cast<std::uint32_t>(row.key.size()));
    bytes += row.key;
    appendLittleEndian(bytes, static_cast<std::uint64_t>(row.version));
    bytes += row.body;
    return lanesOf(crypto::sha256(bytes));
}

} // namespace

FeedDigest::FeedDigest(const crypto::Hash& value)
    : m_lanes(lanesOf(value))
{
}

void FeedDigest::add(const FeedRow& row)
{
    const Lanes lanes = lanesOf(row);
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        m_lanes[i] += lanes[i];
    }
}

void FeedDigest::remove(const FeedRow& row)
{
    const Lanes lanes = lanesOf(row);
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        m_lanes[i] -= lanes[i];
    }
}

crypto::Hash FeedDigest::value() const
{
    std::string bytes;
    for (const std::uint64_t lane : m_lanes) {
        appendLittleEndian(bytes, lane);
    }
    return crypto::Hash::fromBytes(
        std::span<const std::byte, crypto::Hash::kSize>(crypto::bytesOf(bytes).data(), crypto::Hash::kSize));
}

} // namespace comptoir::storage
