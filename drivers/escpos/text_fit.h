// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/api/code_page.h"
#include "drivers/escpos/printer_profile.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace comptoir::drivers {

/// Text of which every character can be printed, or which must be drawn.
struct FittedText {
    std::u32string text;
    std::optional<CodePage> page; ///< all of the text is in it; none: the page changes on the way, or does not matter
    bool drawn = false; ///< some character is in no page and has no substitute: raster is all that is left
};

/// Chooses the page for `text`: the `current` one when it has everything, else the first of the profile that has, else
/// several pages where the printer switches in the line, else the best one with substitutes.
FittedText fitText(std::u32string_view text, const PrinterProfile& profile, std::optional<CodePage> current);

/// Rows of at most `columns` characters, broken at a space where there is one. Text that fits is left as it is.
std::vector<std::u32string> wrapText(std::u32string_view text, int columns);

/// `label` on the left, `amount` at the right edge of the last row.
std::vector<std::u32string> wrapColumns(std::u32string_view label, std::u32string_view amount, int columns);

} // namespace comptoir::drivers
