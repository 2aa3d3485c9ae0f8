// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/random.h"
#include "app/core/crypto/bytes.h"

#include <array>

namespace comptoir::crypto {

/// A key of XChaCha20-Poly1305: the store's, under which personal data lie at rest (data-model.md §4).
struct SecretKey {
    std::array<std::byte, 32> bytes{};
};

SecretKey makeSecretKey(Random& random);

/// `plain` encrypted under `key`: nonce (24 bytes), then cipher text. `context` is not inside but must be the same to
/// open it, so that a document moved to another row or customer does not open.
Bytes seal(const SecretKey& key, std::span<const std::byte> plain, std::string_view context, Random& random);

/// Empty when the key, the context or any byte is not the one sealed.
std::optional<Bytes> open(const SecretKey& key, std::span<const std::byte> sealed, std::string_view context);

/// An X25519 pair: whoever has the public half can seal for it, only the secret half opens.
struct BoxKeys {
    std::array<std::byte, 32> publicKey{};
    std::array<std::byte, 32> secretKey{};
};

BoxKeys makeBoxKeys();

/// `plain` for the owner of `publicKey` (libsodium sealed box: the sender stays unnamed). Empty for a degenerate key.
std::optional<Bytes> sealFor(std::span<const std::byte, 32> publicKey, std::span<const std::byte> plain);
std::optional<Bytes> openSealed(const BoxKeys& keys, std::span<const std::byte> sealed);

} // namespace comptoir::crypto
