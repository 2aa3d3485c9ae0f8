// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/feed_schema.h"

#include <array>

namespace comptoir::storage {

/// Migrations of `reference.db`. Append only.
inline constexpr std::array kReferenceMigrations = {kFeedSchema};

} // namespace comptoir::storage
