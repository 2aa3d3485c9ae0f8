// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/till_opening.h"

namespace comptoir::programs {

/// The register's database in `folder`, checked and mended; the log says what was not as it was left. Throws
/// std::runtime_error with a sentence when another process has it.
storage::TillOpening openDatabase(const std::filesystem::path& folder, const Clock& clock);

} // namespace comptoir::programs
