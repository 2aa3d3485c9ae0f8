// SPDX-License-Identifier: Apache-2.0
#include "tests/support/feed_digest.h"

#include <array>

#include <sodium.h>

namespace comptoir::tests {

using sync::FeedRow;
using sync::Hash;

namespace {

constexpr std::size_t kLane = 8;

void feedNumber(crypto_hash_sha256_state& state, std::uint64_t number, std::size_t octets)
{
    std::array<unsigned char, kLane> bytes{};
    for (std::size_t i = 0; i < octets; ++i) {
        bytes.at(i) = static_cast<unsigned char>(number >> (8 * i));
    }
    crypto_hash_sha256_update(&state, bytes.data(), octets);
}

void feedText(crypto_hash_sha256_state& state, const std::string& text)
{
    crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(text.data()), text.size());
}

Hash hashOfRow(const FeedRow& row)
{
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    feedNumber(state, row.key.size(), 4);
    feedText(state, row.key);
    feedNumber(state, row.version, 8);
    feedText(state, row.body);
    Hash hash{};
    crypto_hash_sha256_final(&state, reinterpret_cast<unsigned char*>(hash.data()));
    return hash;
}

std::uint64_t lane(const Hash& hash, std::size_t from)
{
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < kLane; ++i) {
        number |= std::to_integer<std::uint64_t>(hash.at(from + i)) << (8 * i);
    }
    return number;
}

void setLane(Hash& hash, std::size_t from, std::uint64_t number)
{
    for (std::size_t i = 0; i < kLane; ++i) {
        hash.at(from + i) = static_cast<std::byte>((number >> (8 * i)) & 0xff);
    }
}

} // namespace

void FeedDigest::add(const FeedRow& row)
{
    const Hash hash = hashOfRow(row);
    for (std::size_t from = 0; from < hash.size(); from += kLane) {
        setLane(m_value, from, lane(m_value, from) + lane(hash, from));
    }
}

void FeedDigest::remove(const FeedRow& row)
{
    const Hash hash = hashOfRow(row);
    for (std::size_t from = 0; from < hash.size(); from += kLane) {
        setLane(m_value, from, lane(m_value, from) - lane(hash, from));
    }
}

} // namespace comptoir::tests
