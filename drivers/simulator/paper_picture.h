// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/simulator/printed_paper.h"

#include <filesystem>

namespace comptoir::simulator {

/// Draws `paper` as it lies on the counter, one dot a pixel, with the margins that the print head cannot reach, and
/// writes it as a PNG. False when the file cannot be written.
bool drawPaper(const PrintedPaper& paper, const std::filesystem::path& file);

} // namespace comptoir::simulator
