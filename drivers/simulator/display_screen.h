// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/api/code_page.h"

#include <array>
#include <string>
#include <string_view>

namespace comptoir::simulator {

/// What a 2×20 display of the Bixolon/ESC set shows after the bytes it got. Pure.
class DisplayScreen {
public:
    static constexpr int kColumns = 20;
    static constexpr int kRows = 2;

    DisplayScreen();

    void feed(std::string_view bytes);

    /// Row 0 or 1 as UTF-8, all 20 characters.
    std::string line(int row) const;

    bool cursorShown() const { return m_cursorShown; }

private:
    void take(unsigned char byte);
    void takeCommand();
    void put(unsigned char byte);
    void clear();

    std::array<std::u32string, kRows> m_rows;
    int m_column = 0;
    int m_row = 0;
    bool m_cursorShown = true;
    drivers::CodePage m_page = drivers::CodePage::Cp437;
    std::string m_command; ///< the beginning of one that is not complete
};

} // namespace comptoir::simulator
