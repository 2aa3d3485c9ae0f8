// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/display_screen.h"

#include "app/core/base/check.h"
#include "drivers/api/plain_text.h"

#include <optional>

namespace comptoir::simulator {

using drivers::CodePage;

namespace {

constexpr unsigned char kBackspace = 0x08;
constexpr unsigned char kLineFeed = 0x0a;
constexpr unsigned char kClear = 0x0c;
constexpr unsigned char kReturn = 0x0d;
constexpr unsigned char kEscape = 0x1b;
constexpr unsigned char kUnit = 0x1f;

/// The maker's numbers for `ESC t`.
std::optional<CodePage> pageAt(unsigned char slot)
{
    switch (slot) {
    case 0:
        return CodePage::Cp437;
    case 2:
        return CodePage::Cp850;
    case 16:
        return CodePage::Windows1252;
    case 19:
        return CodePage::Cp858;
    default:
        return std::nullopt;
    }
}

using PageTable = std::array<char32_t, 256>;

/// The characters of `page` by their byte; U+FFFD where it has none.
PageTable tableOf(CodePage page)
{
    constexpr char32_t kLastOfAnyPage = 0x25ff; // block elements and geometric shapes
    PageTable table;
    table.fill(U'\ufffd');
    for (char32_t character = 0x20; character <= kLastOfAnyPage; ++character) {
        if (const auto byte = drivers::encode(character, page)) {
            table[std::to_integer<std::size_t>(*byte)] = character;
        }
    }
    return table;
}

char32_t characterOf(unsigned char byte, CodePage page)
{
    static const PageTable windows1252 = tableOf(CodePage::Windows1252);
    static const PageTable cp858 = tableOf(CodePage::Cp858);
    static const PageTable iso8859_15 = tableOf(CodePage::Iso8859_15);
    static const PageTable cp850 = tableOf(CodePage::Cp850);
    static const PageTable cp437 = tableOf(CodePage::Cp437);
    switch (page) {
    case CodePage::Windows1252:
        return windows1252[byte];
    case CodePage::Cp858:
        return cp858[byte];
    case CodePage::Iso8859_15:
        return iso8859_15[byte];
    case CodePage::Cp850:
        return cp850[byte];
    case CodePage::Cp437:
        return cp437[byte];
    }
    return U'\ufffd';
}

/// How many bytes a command has, from what is there of it; 0 when that cannot be told yet.
std::size_t commandLength(std::string_view command)
{
    if (command.size() < 2) {
        return 0;
    }
    const char second = command[1];
    if (static_cast<unsigned char>(command[0]) == kEscape) {
        return second == 'l' ? 4 : second == '@' ? 2 : 3; // ESC t n, ESC R n, ESC W n
    }
    return second == '$' ? 4 : static_cast<unsigned char>(second) <= 0x05 ? 2 : 3; // US n mode, US C n, US X n
}

} // namespace

DisplayScreen::DisplayScreen()
{
    clear();
}

void DisplayScreen::feed(std::string_view bytes)
{
    for (const char each : bytes) {
        take(static_cast<unsigned char>(each));
    }
}

std::string DisplayScreen::line(int row) const
{
    check(row >= 0 && row < kRows, "a display has two rows");
    return drivers::toUtf8(m_rows[static_cast<std::size_t>(row)]);
}

void DisplayScreen::take(unsigned char byte)
{
    if (!m_command.empty() || byte == kEscape || byte == kUnit) {
        m_command += static_cast<char>(byte);
        if (m_command.size() == commandLength(m_command)) {
            takeCommand();
            m_command.clear();
        }
        return;
    }
    switch (byte) {
    case kClear:
        clear();
        break;
    case kReturn:
        m_column = 0;
        break;
    case kLineFeed:
        m_row = (m_row + 1) % kRows;
        break;
    case kBackspace:
        m_column = m_column > 0 ? m_column - 1 : 0;
        break;
    default:
        if (byte >= 0x20) {
            put(byte);
        }
        break;
    }
}

void DisplayScreen::takeCommand()
{
    const auto at = [this](std::size_t i) { return static_cast<unsigned char>(m_command[i]); };
    const bool escape = at(0) == kEscape;
    const bool moves = m_command.size() == 4 && (escape ? at(1) == 'l' : at(1) == '$');
    if (moves && at(2) >= 1 && at(2) <= kColumns && at(3) >= 1 && at(3) <= kRows) {
        m_column = at(2) - 1;
        m_row = at(3) - 1;
    } else if (escape && at(1) == '@') {
        clear();
        m_cursorShown = true;
        m_page = CodePage::Cp437;
    } else if (escape && at(1) == 't') {
        m_page = pageAt(at(2)).value_or(m_page);
    } else if (!escape && at(1) == 'C') {
        m_cursorShown = at(2) != 0;
    }
}

void DisplayScreen::put(unsigned char byte)
{
    m_rows[static_cast<std::size_t>(m_row)][static_cast<std::size_t>(m_column)] = characterOf(byte, m_page);
    if (++m_column == kColumns) {
        m_column = 0;
        m_row = (m_row + 1) % kRows;
    }
}

void DisplayScreen::clear()
{
    m_rows.fill(std::u32string(kColumns, U' '));
    m_column = 0;
    m_row = 0;
}

} // namespace comptoir::simulator
