// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/link/roster.h"

#include <optional>
#include <string_view>

namespace comptoir::adapters {

/// A role's name in files and certificates.
std::string_view nameOf(sync::Role role);
std::optional<sync::Role> roleNamed(std::string_view name);

} // namespace comptoir::adapters
