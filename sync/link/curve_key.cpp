// SPDX-License-Identifier: Apache-2.0
#include "sync/link/curve_key.h"

#include "app/core/base/check.h"

#include <algorithm>
#include <cstdint>

#include <sodium.h>
#include <zmq.h>

namespace comptoir::sync {

namespace {

constexpr std::size_t kTextLength = 40;

const std::uint8_t* octets(const CurveKey& key)
{
    return reinterpret_cast<const std::uint8_t*>(key.bytes.data());
}

std::uint8_t* octets(CurveKey& key)
{
    return reinterpret_cast<std::uint8_t*>(key.bytes.data());
}

} // namespace

std::string CurveKey::text() const
{
    std::array<char, kTextLength + 1> text{};
    check(zmq_z85_encode(text.data(), octets(*this), bytes.size()) != nullptr);
    return text.data();
}

std::optional<CurveKey> CurveKey::parse(std::string_view text)
{
    // libzmq writes through whatever it is given: the length and the alphabet are checked here first.
    constexpr std::string_view kAlphabet =
        "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#";
    if (text.size() != kTextLength || text.find_first_not_of(kAlphabet) != std::string_view::npos) {
        return std::nullopt;
    }
    CurveKey key;
    if (zmq_z85_decode(octets(key), std::string(text).c_str()) == nullptr || key.text() != text) {
        return std::nullopt;
    }
    return key;
}

CurveKeyPair CurveKeyPair::make(Random& random)
{
    check(sodium_init() >= 0);
    CurveKeyPair pair;
    random.fill(pair.secretKey.bytes);
    check(crypto_scalarmult_base(octets(pair.publicKey), octets(pair.secretKey)) == 0);
    return pair;
}

} // namespace comptoir::sync
