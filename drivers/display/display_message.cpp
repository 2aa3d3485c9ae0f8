// SPDX-License-Identifier: Apache-2.0
#include "drivers/display/display_message.h"

#include "app/core/base/check.h"
#include "drivers/api/plain_text.h"

#include <algorithm>
#include <initializer_list>
#include <string>

namespace comptoir::drivers {

namespace {

constexpr std::uint8_t kEsc = 0x1b;
constexpr std::uint8_t kUs = 0x1f;
constexpr std::uint8_t kClear = 0x0c;

void append(std::vector<std::byte>& bytes, std::initializer_list<std::uint8_t> more)
{
    for (const std::uint8_t each : more) {
        bytes.push_back(std::byte{each});
    }
}

/// Like the text, but for the characters that `page` lacks; at least something for each of them.
std::u32string fitted(const std::u32string& text, CodePage page)
{
    std::u32string fit;
    for (const char32_t character : text) {
        if (encode(character, page)) {
            fit += character;
            continue;
        }
        const std::u32string_view substitute = transliterate(character).value_or(U"?");
        const bool writable =
            std::ranges::all_of(substitute, [&](char32_t each) { return encode(each, page).has_value(); });
        fit += writable ? substitute : U"?";
    }
    return fit;
}

bool hasAll(CodePage page, const std::u32string& text)
{
    return std::ranges::all_of(text, [&](char32_t each) { return encode(each, page).has_value(); });
}

CodePage pageFor(const DisplayProfile& profile, const std::u32string& text, std::uint8_t& slot)
{
    const auto found =
        std::ranges::find_if(profile.pages, [&](const DisplayPage& each) { return hasAll(each.page, text); });
    const DisplayPage& chosen = found == profile.pages.end() ? profile.pages.front() : *found;
    slot = chosen.slot;
    return chosen.page;
}

std::u32string lineOf(std::string_view utf8)
{
    std::u32string text = readText(utf8);
    std::ranges::replace(text, U'\n', U' ');
    return text;
}

void appendLine(std::vector<std::byte>& bytes, const std::u32string& text, CodePage page, std::size_t columns)
{
    std::u32string line = fitted(text, page).substr(0, columns);
    line.resize(columns, U' ');
    for (const char32_t character : line) {
        bytes.push_back(encode(character, page).value_or(std::byte{'?'}));
    }
}

} // namespace

DisplayProfile escDisplayProfile()
{
    return {
        .columns = 20,
        .pages = {{CodePage::Windows1252, 16}, {CodePage::Cp858, 19}, {CodePage::Cp850, 2}, {CodePage::Cp437, 0}},
    };
}

std::vector<std::byte> displayMessage(const DisplayProfile& profile, std::string_view upper, std::string_view lower)
{
    check(!profile.pages.empty() && profile.columns > 0, "a display has a code page and columns");
    const std::u32string first = lineOf(upper);
    const std::u32string second = lineOf(lower);
    std::uint8_t slot = 0;
    const CodePage page = pageFor(profile, first + second, slot);
    const auto columns = static_cast<std::size_t>(profile.columns);

    std::vector<std::byte> bytes;
    append(bytes, {kUs, 0x01, kUs, 0x43, 0x00, kEsc, 't', slot}); // overwrite mode, no cursor, code page
    append(bytes, {kEsc, 'l', 1, 1});
    appendLine(bytes, first, page, columns);
    append(bytes, {kEsc, 'l', 1, 2});
    appendLine(bytes, second, page, columns);
    return bytes;
}

std::vector<std::byte> clearDisplay()
{
    std::vector<std::byte> bytes;
    append(bytes, {kUs, 0x43, 0x00, kClear});
    return bytes;
}

} // namespace comptoir::drivers
