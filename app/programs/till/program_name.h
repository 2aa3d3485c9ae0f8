// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace comptoir::programs {

/// As the log and the lock of the database name it.
inline constexpr const char* kProgramName = "comptoir-till";

} // namespace comptoir::programs
