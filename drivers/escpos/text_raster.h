// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/api/receipt_document.h"

#include <string_view>

namespace comptoir::drivers {

/// One row of text drawn with the machine's own monospace font, `cellDots` a character: for letters that no code page
/// of the printer has. As high as the printer's own line.
Raster drawText(std::u32string_view text, const TextStyle& style, int cellDots);

} // namespace comptoir::drivers
