// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/crypto/sealing.h"

#include <filesystem>

namespace comptoir::adapters {

/// HQ's pair that opens private documents, made at the first call and kept in `keys/sealing.key` (0600).
crypto::BoxKeys ownSealingKeys(const std::filesystem::path& folder);

} // namespace comptoir::adapters
