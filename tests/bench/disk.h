// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/samples.h"

#include <filesystem>

namespace comptoir::bench {

/// Milliseconds the disk of `folder` takes to keep a page appended to a file (write and fdatasync), `rounds` times.
Samples syncedWrites(const std::filesystem::path& folder, int rounds);

} // namespace comptoir::bench
