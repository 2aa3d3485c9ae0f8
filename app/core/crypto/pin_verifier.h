// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/random.h"
#include "app/core/crypto/bytes.h"

namespace comptoir::crypto {

/// A secret of one device, 32 random bytes in a file of its own (0600).
inline constexpr std::size_t kDeviceSecretSize = 32;

/// What HQ keeps and sends instead of a PIN: `$argon2id$v=19$m=…$salt$hash`. Some 40 ms of work and 19 MiB: on its own
/// thread (data-model.md §3).
std::string makePinVerifier(std::string_view pin, Random& random);

/// Whether `pin` is the one of a verifier by makePinVerifier(). False for a malformed verifier. As slow as making one.
bool checkPin(std::string_view pin, std::string_view verifier);

/// How a device keeps HQ's verifier of the person `who`: encrypted with its secret, so that a stolen file lets nobody
/// try PINs, and bound to that person. Fast.
std::string sealPinVerifier(
    std::string_view verifier, std::string_view who, std::span<const std::byte> deviceSecret, Random& random);
bool isSealedPin(std::string_view text);

/// HQ's verifier again. Empty when another device sealed it, or for another person; one that is not sealed is given
/// back.
std::optional<std::string> openPinVerifier(
    std::string_view text, std::string_view who, std::span<const std::byte> deviceSecret);

} // namespace comptoir::crypto
