// SPDX-License-Identifier: Apache-2.0
#include "drivers/scanner/us_keyboard.h"

#include <array>
#include <string_view>

namespace comptoir::drivers {

namespace {

/// Keys side by side with consecutive codes.
struct Row {
    std::uint32_t first;
    std::string_view plain;
    std::string_view shifted;
};

constexpr std::array kRows = {
    Row{2, "1234567890-=", "!@#$%^&*()_+"},
    Row{16, "qwertyuiop[]", "QWERTYUIOP{}"},
    Row{30, "asdfghjkl;'`", "ASDFGHJKL:\"~"},
    Row{43, "\\zxcvbnm,./", "|ZXCVBNM<>?"},
    Row{55, "*", "*"},
    Row{57, " ", " "},
    Row{71, "789-456+1230.", "789-456+1230."}, // keypad, whatever NumLock says
    Row{86, "\\", "|"},
    Row{98, "/", "/"},
};

} // namespace

std::optional<char> usCharacter(std::uint32_t scanCode, bool shift)
{
    for (const Row& row : kRows) {
        if (scanCode >= row.first && scanCode - row.first < row.plain.size()) {
            return (shift ? row.shifted : row.plain)[scanCode - row.first];
        }
    }
    return std::nullopt;
}

} // namespace comptoir::drivers
