// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/random.h"
#include "app/core/base/result.h"
#include "app/core/crypto/signer.h"
#include "sync/enrolment/enrolment.h"
#include "sync/link/curve_key.h"

#include <filesystem>
#include <memory>
#include <string>

namespace comptoir::adapters {

enum class IdentityError {
    NotEnrolled,
    Damaged,
};

/// Who this device is: the identity its enrolment gave it. Kept in `identity.json`.
Result<sync::EnrolledIdentity, IdentityError> loadIdentity(const std::filesystem::path& folder);
void saveIdentity(const std::filesystem::path& folder, const sync::EnrolledIdentity& identity);

/// The device's own CURVE pair, made here at the first call and kept in `keys/curve.key` (0600): it never leaves.
sync::CurveKeyPair ownCurveKeys(const std::filesystem::path& folder, Random& random);

/// The journal's signing key, kept in `keys/journal.pem` (0600). Throws std::runtime_error that says what to do when it
/// is gone or cannot be used.
crypto::FileSigner existingSigner(const std::filesystem::path& folder);

/// The same, made here when there is none: at an enrolment only, which makes the key known.
crypto::FileSigner ownSigner(const std::filesystem::path& folder);

/// 32 secret bytes of this device, made at the first call and kept in `keys/device.secret` (0600).
std::string ownSecret(const std::filesystem::path& folder, Random& random);

} // namespace comptoir::adapters
