// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>

namespace comptoir::simulator {

/// Which page each number of `ESC t` selects, by the C library's name. As Epson numbers them, unless told otherwise.
using PageSlots = std::map<std::uint8_t, std::string>;

PageSlots epsonSlots();

/// Reads bytes above 0x7f as the printer's character generator does. Converted by the C library, so that it shares no
/// table, and no mistake, with the driver.
class PrinterCodePages {
public:
    explicit PrinterCodePages(const PageSlots& pages);

    /// U+FFFD when the page has no such character or there is no such page.
    char32_t decode(std::uint8_t slot, std::uint8_t value) const;

private:
    std::map<std::uint8_t, std::array<char32_t, 256>> m_pages;
};

} // namespace comptoir::simulator
