// SPDX-License-Identifier: Apache-2.0
#include "app/core/crypto/sealing.h"

#include "app/core/crypto/sodium_start.h"

namespace comptoir::crypto {

namespace {

constexpr std::size_t kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

static_assert(sizeof(SecretKey::bytes) == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(sizeof(BoxKeys::publicKey) == crypto_box_PUBLICKEYBYTES);
static_assert(sizeof(BoxKeys::secretKey) == crypto_box_SECRETKEYBYTES);

} // namespace

SecretKey makeSecretKey(Random& random)
{
    SecretKey key;
    random.fill(key.bytes);
    return key;
}

Bytes seal(const SecretKey& key, std::span<const std::byte> plain, std::string_view context, Random& random)
{
    Bytes sealed(kNonceSize + plain.size() + kTagSize);
    random.fill(std::span(sealed).first(kNonceSize));
    const std::span<const std::byte> about = bytesOf(context);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed.data() + kNonceSize), nullptr, raw(plain.data()),
        plain.size(), raw(about.data()), about.size(), nullptr, raw(sealed.data()), raw(key.bytes.data()));
    return sealed;
}

std::optional<Bytes> open(const SecretKey& key, std::span<const std::byte> sealed, std::string_view context)
{
    if (sealed.size() < kNonceSize + kTagSize) {
        return std::nullopt;
    }
    const std::span<const std::byte> cipher = sealed.subspan(kNonceSize);
    const std::span<const std::byte> about = bytesOf(context);
    Bytes plain(cipher.size() - kTagSize);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(raw(plain.data()), nullptr, nullptr,
        raw(cipher.data()), cipher.size(), raw(about.data()), about.size(), raw(sealed.data()), raw(key.bytes.data()));
    if (failed != 0) {
        return std::nullopt;
    }
    return plain;
}

BoxKeys makeBoxKeys()
{
    startSodium();
    BoxKeys keys;
    crypto_box_keypair(raw(keys.publicKey.data()), raw(keys.secretKey.data()));
    return keys;
}

std::optional<Bytes> sealFor(std::span<const std::byte, 32> publicKey, std::span<const std::byte> plain)
{
    startSodium();
    Bytes sealed(crypto_box_SEALBYTES + plain.size());
    if (crypto_box_seal(raw(sealed.data()), raw(plain.data()), plain.size(), raw(publicKey.data())) != 0) {
        return std::nullopt;
    }
    return sealed;
}

std::optional<Bytes> openSealed(const BoxKeys& keys, std::span<const std::byte> sealed)
{
    if (sealed.size() < crypto_box_SEALBYTES) {
        return std::nullopt;
    }
    Bytes plain(sealed.size() - crypto_box_SEALBYTES);
    const int failed = crypto_box_seal_open(
        raw(plain.data()), raw(sealed.data()), sealed.size(), raw(keys.publicKey.data()), raw(keys.secretKey.data()));
    if (failed != 0) {
        return std::nullopt;
    }
    return plain;
}

} // namespace comptoir::crypto
