// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/crypto/bytes.h"

#include <array>

namespace comptoir::crypto {

/// An Ed25519 pair of who vouches for others: the chain's root, HQ's issuing key, a hub's vouching key.
struct IssuingKeys {
    std::array<std::byte, 32> publicKey{};
    std::array<std::byte, 64> secretKey{}; ///< as libsodium keeps it, the public half inside
};

IssuingKeys makeIssuingKeys();

/// The file form: one line of hex, the secret half alone. Empty unless it is one.
std::string issuingKeyText(const IssuingKeys& keys);
std::optional<IssuingKeys> readIssuingKey(std::string_view text);

/// Lines `name: value`, signed. Readable as they stand, and checked with
/// `openssl pkeyutl -verify -rawin` over every byte before the line `signature`.
struct SignedStatement {
    std::string body;
    std::array<std::byte, 32> issuer{};
    std::string chain; ///< what follows: the statements that speak for the issuer

    /// The value of the first line `name: …`; empty when there is none.
    std::string_view field(std::string_view name) const;
};

/// `body` ends with a line feed. `chain` speaks for `keys`; empty when they are the root's.
std::string signStatement(std::string_view body, const IssuingKeys& keys, std::string_view chain);

/// The first statement of `text`, when its issuer signed it. Empty for anything malformed or forged.
std::optional<SignedStatement> openStatement(std::string_view text);

} // namespace comptoir::crypto
