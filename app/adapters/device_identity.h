// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/random.h"
#include "app/core/base/result.h"
#include "sync/enrolment/enrolment.h"
#include "sync/link/curve_key.h"

#include <filesystem>
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

/// 32 secret bytes of this device, made at the first call and kept in `keys/device.secret` (0600).
std::string ownSecret(const std::filesystem::path& folder, Random& random);

} // namespace comptoir::adapters
