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

/// The verifier a device keeps: HQ's, its hash derived again with `deviceSecret`, so that a stolen file opens no other
/// device. Fast. Empty when `verifier` is not one of makePinVerifier().
std::optional<std::string> bindPinVerifier(std::string_view verifier, std::span<const std::byte> deviceSecret);

/// Whether `pin` is the one of a verifier by bindPinVerifier() with the same secret. As slow as making one.
bool checkBoundPin(std::string_view pin, std::string_view boundVerifier, std::span<const std::byte> deviceSecret);

} // namespace comptoir::crypto
