// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/api/receipt_document.h"

#include <cstddef>
#include <span>
#include <vector>

namespace comptoir::drivers {

/// One `GS v 0` command.
using Band = std::vector<std::byte>;

/// The commands that print `raster`, at most `rowsPerBand` rows each, cut on the right at `widthDots`. None of their
/// data holds a real-time command (10 04, 10 05, 10 14), which many printers obey inside an image: one dot is given up.
std::vector<Band> encodeRaster(const Raster& raster, int widthDots, int rowsPerBand);

/// True when a printer could take a part of `data` for a real-time command.
bool holdsRealTimeCommand(std::span<const std::byte> data);

} // namespace comptoir::drivers
