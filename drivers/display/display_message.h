// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/api/code_page.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace comptoir::drivers {

/// A code page of a display, and the number its `ESC t` wants for it: makers do not agree on these.
struct DisplayPage {
    CodePage page = CodePage::Windows1252;
    std::uint8_t slot = 16;
};

struct DisplayProfile {
    int columns = 20;
    std::vector<DisplayPage> pages; ///< the best first; at least one
};

/// The Bixolon/ESC command set most 2×20 displays speak.
DisplayProfile escDisplayProfile();

/// Both lines at their place in one page, the first that has every character; else the first page, with substitutes.
/// Nothing is cleared before, so an unchanged line does not flicker.
std::vector<std::byte> displayMessage(const DisplayProfile& profile, std::string_view upper, std::string_view lower);

std::vector<std::byte> clearDisplay();

} // namespace comptoir::drivers
