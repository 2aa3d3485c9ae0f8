// SPDX-License-Identifier: Apache-2.0
#include "sync/enrolment/pairing_code.h"

#include <algorithm>
#include <cstring>
#include <vector>

#include <sodium.h>

namespace comptoir::sync {

namespace {

constexpr std::string_view kPrefix = "COMPTOIR1.";
constexpr std::size_t kChecksum = 4;
constexpr std::size_t kSecret = 32 + 16 + kChecksum;
constexpr std::size_t kLongestEndpoint = 200;

using Packed = std::array<unsigned char, kSecret>;

// The checksum covers the endpoint too, so that a mistyped host is noticed.
std::array<unsigned char, kChecksum> checksum(const Packed& packed, std::string_view endpoint)
{
    std::vector<unsigned char> input(packed.begin(), packed.end() - kChecksum);
    input.insert(input.end(), endpoint.begin(), endpoint.end());
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), input.data(), input.size());
    std::array<unsigned char, kChecksum> first{};
    std::copy_n(hash.begin(), kChecksum, first.begin());
    return first;
}

} // namespace

std::string PairingCode::text() const
{
    Packed packed{};
    std::memcpy(packed.data(), serverKey.bytes.data(), serverKey.bytes.size());
    std::memcpy(packed.data() + serverKey.bytes.size(), token.data(), token.size());
    const auto sum = checksum(packed, endpoint);
    std::copy(sum.begin(), sum.end(), packed.end() - kChecksum);

    constexpr int kVariant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
    std::string secret(sodium_base64_ENCODED_LEN(kSecret, kVariant), '\0');
    sodium_bin2base64(secret.data(), secret.size(), packed.data(), packed.size(), kVariant);
    secret.pop_back(); // the terminator
    return std::string(kPrefix) + secret + "@" + endpoint;
}

std::optional<PairingCode> PairingCode::parse(std::string_view text)
{
    const std::size_t at = text.find('@');
    if (!text.starts_with(kPrefix) || at == std::string_view::npos || text.size() - at - 1 > kLongestEndpoint) {
        return std::nullopt;
    }
    const std::string_view secret = text.substr(kPrefix.size(), at - kPrefix.size());
    PairingCode code;
    code.endpoint = text.substr(at + 1);
    Packed packed{};
    std::size_t length = 0;
    if (!code.endpoint.starts_with("tcp://")
        || sodium_base642bin(packed.data(), packed.size(), secret.data(), secret.size(), nullptr, &length, nullptr,
               sodium_base64_VARIANT_URLSAFE_NO_PADDING)
            != 0
        || length != kSecret
        || !std::equal(packed.end() - kChecksum, packed.end(), checksum(packed, code.endpoint).begin())) {
        return std::nullopt;
    }
    std::memcpy(code.serverKey.bytes.data(), packed.data(), code.serverKey.bytes.size());
    std::memcpy(code.token.data(), packed.data() + code.serverKey.bytes.size(), code.token.size());
    return code;
}

} // namespace comptoir::sync
