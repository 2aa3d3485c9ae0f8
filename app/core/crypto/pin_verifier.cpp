// SPDX-License-Identifier: Apache-2.0
#include "app/core/crypto/pin_verifier.h"

#include "app/core/base/check.h"
#include "app/core/crypto/sealing.h"
#include "app/core/crypto/sodium_start.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace comptoir::crypto {

namespace {

// The least OWASP recommends (19 MiB, two passes): some 40 ms here, under 250 ms on a till five times slower
// (data-model.md §3). What makes a stolen file useless is the device's secret, not the cost of a guess.
constexpr unsigned long long kPasses = 2;
constexpr std::size_t kMemory = std::size_t{19} * 1024 * 1024;
constexpr std::string_view kPlain = "$argon2id$v=19$m=19456,t=2,p=1$";
constexpr std::string_view kSealed = "$comptoir-sealed$";
constexpr std::size_t kHashSize = 32;

using Salt = std::array<std::byte, crypto_pwhash_SALTBYTES>;
using PinHash = std::array<std::byte, kHashSize>;

struct Parts {
    Salt salt{};
    PinHash hash{};
};

// The text form of PHC strings: base64 without padding.
std::string unpadded(std::span<const std::byte> bytes)
{
    std::string text = base64(bytes);
    text.erase(std::find(text.begin(), text.end(), '='), text.end());
    return text;
}

template <std::size_t N>
bool readUnpadded(std::string_view text, std::array<std::byte, N>& into)
{
    std::string padded(text);
    padded.append((4 - padded.size() % 4) % 4, '=');
    const auto bytes = fromBase64(padded);
    if (!bytes || bytes->size() != N || unpadded(*bytes) != text) {
        return false;
    }
    std::copy(bytes->begin(), bytes->end(), into.begin());
    return true;
}

std::optional<Parts> partsOf(std::string_view verifier)
{
    if (!verifier.starts_with(kPlain)) {
        return std::nullopt;
    }
    verifier.remove_prefix(kPlain.size());
    const std::size_t middle = verifier.find('$');
    Parts parts;
    if (middle == std::string_view::npos || !readUnpadded(verifier.substr(0, middle), parts.salt)
        || !readUnpadded(verifier.substr(middle + 1), parts.hash)) {
        return std::nullopt;
    }
    return parts;
}

std::string textOf(const Parts& parts)
{
    return std::string(kPlain) + unpadded(parts.salt) + '$' + unpadded(parts.hash);
}

PinHash derive(std::string_view pin, const Salt& salt)
{
    startSodium();
    PinHash hash{};
    const int failed = crypto_pwhash(reinterpret_cast<unsigned char*>(hash.data()), hash.size(), pin.data(), pin.size(),
        reinterpret_cast<const unsigned char*>(salt.data()), kPasses, kMemory, crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0) {
        throw std::runtime_error("not enough memory to check a PIN");
    }
    return hash;
}

SecretKey keyOf(std::span<const std::byte> deviceSecret)
{
    SecretKey key;
    check(deviceSecret.size() == kDeviceSecretSize, "a device secret has 32 bytes");
    std::ranges::copy(deviceSecret, key.bytes.begin());
    return key;
}

} // namespace

std::string makePinVerifier(std::string_view pin, Random& random)
{
    Parts parts;
    random.fill(parts.salt);
    parts.hash = derive(pin, parts.salt);
    return textOf(parts);
}

bool checkPin(std::string_view pin, std::string_view verifier)
{
    const auto parts = partsOf(verifier);
    return parts && equalInConstantTime(derive(pin, parts->salt), parts->hash);
}

std::string sealPinVerifier(
    std::string_view verifier, std::string_view who, std::span<const std::byte> deviceSecret, Random& random)
{
    return std::string(kSealed) + base64Url(seal(keyOf(deviceSecret), bytesOf(verifier), who, random));
}

bool isSealedPin(std::string_view text)
{
    return text.starts_with(kSealed);
}

std::optional<std::string> openPinVerifier(
    std::string_view text, std::string_view who, std::span<const std::byte> deviceSecret)
{
    if (!isSealedPin(text)) {
        return std::string(text);
    }
    const auto bytes = fromBase64Url(text.substr(kSealed.size()));
    const auto verifier = bytes ? open(keyOf(deviceSecret), *bytes, who) : std::nullopt;
    return verifier ? std::optional(std::string(crypto::textOf(*verifier))) : std::nullopt;
}

} // namespace comptoir::crypto
