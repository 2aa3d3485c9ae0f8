// SPDX-License-Identifier: Apache-2.0
#include "drivers/api/plain_text.h"

#include <array>

namespace comptoir::drivers {

namespace {

constexpr char32_t kReplacement = 0xfffd;
constexpr char32_t kNoBreak = 0x00a0;

/// A combining accent, the letters it joins with, and what becomes of them.
struct Mark {
    char32_t accent;
    std::u32string_view bare;
    std::u32string_view joined;
};

constexpr std::array kMarks = {
    Mark{0x0300, U"AEIOUaeiou", U"\u00c0\u00c8\u00cc\u00d2\u00d9\u00e0\u00e8\u00ec\u00f2\u00f9"},
    Mark{0x0301, U"ACEILNORSUYZaceilnorsuyz",
        U"\u00c1\u0106\u00c9\u00cd\u0139\u0143\u00d3\u0154\u015a\u00da\u00dd\u0179\u00e1\u0107\u00e9\u00ed\u013a\u0144"
        U"\u00f3\u0155\u015b\u00fa\u00fd\u017a"},
    Mark{0x0302, U"ACEGIOSUYacegiosuy",
        U"\u00c2\u0108\u00ca\u011c\u00ce\u00d4\u015c\u00db\u0176\u00e2\u0109\u00ea\u011d\u00ee\u00f4\u015d\u00fb"
        U"\u0177"},
    Mark{0x0303, U"AINOUainou", U"\u00c3\u0128\u00d1\u00d5\u0168\u00e3\u0129\u00f1\u00f5\u0169"},
    Mark{0x0308, U"AEIOUYaeiouy", U"\u00c4\u00cb\u00cf\u00d6\u00dc\u0178\u00e4\u00eb\u00ef\u00f6\u00fc\u00ff"},
    Mark{0x030a, U"AUau", U"\u00c5\u016e\u00e5\u016f"},
    Mark{0x030c, U"CDELNRSTZcdelnrstz",
        U"\u010c\u010e\u011a\u013d\u0147\u0158\u0160\u0164\u017d\u010d\u010f\u011b\u013e\u0148\u0159\u0161\u0165"
        U"\u017e"},
    Mark{0x0327, U"CGLNRSTcglnrst",
        U"\u00c7\u0122\u013b\u0145\u0156\u015e\u0162\u00e7\u0123\u013c\u0146\u0157\u015f\u0163"},
};

bool invisible(char32_t character)
{
    return (character < 0x20 && character != U'\n' && character != U'\t') || (character >= 0x7f && character < 0xa0)
        || character == 0x00ad || (character >= 0x200b && character <= 0x200f)
        || (character >= 0x2028 && character <= 0x202e) || (character >= 0x2060 && character <= 0x206f)
        || (character >= 0xfe00 && character <= 0xfe0f) || character == 0xfeff;
}

char32_t blank(char32_t character)
{
    if (character == 0x202f || character == 0x2007) {
        return kNoBreak;
    }
    const bool wide = (character >= 0x2000 && character <= 0x200a) || character == 0x205f || character == 0x3000;
    return wide || character == U'\t' ? U' ' : character;
}

/// Joins `accent` with the last letter; false when it is no accent known here.
bool join(std::u32string& text, char32_t accent)
{
    for (const Mark& mark : kMarks) {
        if (mark.accent != accent) {
            continue;
        }
        const auto at = text.empty() ? std::u32string_view::npos : mark.bare.find(text.back());
        if (at != std::u32string_view::npos) {
            text.back() = mark.joined[at];
        }
        return true;
    }
    return false;
}

void append(std::u32string& text, char32_t character)
{
    if (invisible(character)) {
        return;
    }
    if (character >= 0x0300 && character <= 0x036f && join(text, character)) {
        return;
    }
    text.push_back(blank(character));
}

/// Takes one character off the front of `utf8`, which is not empty.
char32_t takeCharacter(std::string_view& utf8)
{
    const auto first = static_cast<unsigned char>(utf8.front());
    utf8.remove_prefix(1);
    if (first < 0x80) {
        return first;
    }
    const int more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
    if (first < 0xc2 || first > 0xf4 || utf8.size() < static_cast<std::size_t>(more)) {
        return kReplacement;
    }
    char32_t character = first & (0x3fU >> more);
    for (int i = 0; i < more; ++i) {
        const auto next = static_cast<unsigned char>(utf8[static_cast<std::size_t>(i)]);
        if ((next & 0xc0) != 0x80) {
            return kReplacement;
        }
        character = character << 6 | (next & 0x3fU);
    }
    constexpr std::array<char32_t, 4> kSmallest = {0, 0x80, 0x800, 0x10000};
    const bool surrogate = character >= 0xd800 && character < 0xe000;
    if (character < kSmallest[static_cast<std::size_t>(more)] || character > 0x10ffff || surrogate) {
        return kReplacement;
    }
    utf8.remove_prefix(static_cast<std::size_t>(more));
    return character;
}

} // namespace

std::u32string readText(std::string_view utf8)
{
    std::u32string text;
    text.reserve(utf8.size());
    while (!utf8.empty()) {
        append(text, takeCharacter(utf8));
    }
    return text;
}

std::string toUtf8(std::u32string_view text)
{
    std::string utf8;
    const auto put = [&utf8](char32_t bits) { utf8.push_back(static_cast<char>(static_cast<unsigned char>(bits))); };
    for (const char32_t character : text) {
        if (character < 0x80) {
            put(character);
            continue;
        }
        if (character < 0x800) {
            put(0xc0 | character >> 6);
        } else if (character < 0x10000) {
            put(0xe0 | character >> 12);
            put(0x80 | (character >> 6 & 0x3f));
        } else {
            put(0xf0 | character >> 18);
            put(0x80 | (character >> 12 & 0x3f));
            put(0x80 | (character >> 6 & 0x3f));
        }
        put(0x80 | (character & 0x3f));
    }
    return utf8;
}

} // namespace comptoir::drivers
