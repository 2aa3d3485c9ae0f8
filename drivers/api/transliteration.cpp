// SPDX-License-Identifier: Apache-2.0
#include "drivers/api/plain_text.h"

#include <algorithm>
#include <array>

namespace comptoir::drivers {

namespace {

// clang-format off
/// From U+00C0 to U+017F.
constexpr std::array<std::u32string_view, 0xc0> kLatin = {
    U"A", U"A", U"A", U"A", U"A", U"A", U"AE", U"C", U"E", U"E", U"E", U"E", U"I", U"I", U"I", U"I", U"D", U"N",
    U"O", U"O", U"O", U"O", U"O", U"x", U"O", U"U", U"U", U"U", U"U", U"Y", U"TH", U"ss", U"a", U"a", U"a", U"a",
    U"a", U"a", U"ae", U"c", U"e", U"e", U"e", U"e", U"i", U"i", U"i", U"i", U"d", U"n", U"o", U"o", U"o", U"o",
    U"o", U"/", U"o", U"u", U"u", U"u", U"u", U"y", U"th", U"y", U"A", U"a", U"A", U"a", U"A", U"a", U"C", U"c",
    U"C", U"c", U"C", U"c", U"C", U"c", U"D", U"d", U"D", U"d", U"E", U"e", U"E", U"e", U"E", U"e", U"E", U"e", U"E",
    U"e", U"G", U"g", U"G", U"g", U"G", U"g", U"G", U"g", U"H", U"h", U"H", U"h", U"I", U"i", U"I", U"i", U"I", U"i",
    U"I", U"i", U"I", U"i", U"IJ", U"ij", U"J", U"j", U"K", U"k", U"k", U"L", U"l", U"L", U"l", U"L", U"l", U"L",
    U"l", U"L", U"l", U"N", U"n", U"N", U"n", U"N", U"n", U"'n", U"N", U"n", U"O", U"o", U"O", U"o", U"O", U"o",
    U"OE", U"oe", U"R", U"r", U"R", U"r", U"R", U"r", U"S", U"s", U"S", U"s", U"S", U"s", U"S", U"s", U"T", U"t",
    U"T", U"t", U"T", U"t", U"U", U"u", U"U", U"u", U"U", U"u", U"U", U"u", U"U", U"u", U"U", U"u", U"W", U"w", U"Y",
    U"y", U"Y", U"Z", U"z", U"Z", U"z", U"Z", U"z", U"s",
};
// clang-format on

struct Substitute {
    char32_t character;
    std::u32string_view text;
};

constexpr std::array kSigns = {
    Substitute{0x00a0, U" "},
    Substitute{0x00a2, U"c"},
    Substitute{0x00a3, U"GBP"},
    Substitute{0x00a5, U"JPY"},
    Substitute{0x00a6, U"|"},
    Substitute{0x00a7, U"par."},
    Substitute{0x00a9, U"(c)"},
    Substitute{0x00aa, U"a"},
    Substitute{0x00ab, U"\""},
    Substitute{0x00ae, U"(R)"},
    Substitute{0x00b0, U"o"},
    Substitute{0x00b1, U"+/-"},
    Substitute{0x00b2, U"2"},
    Substitute{0x00b3, U"3"},
    Substitute{0x00b4, U"'"},
    Substitute{0x00b5, U"u"},
    Substitute{0x00b7, U"."},
    Substitute{0x00b9, U"1"},
    Substitute{0x00ba, U"o"},
    Substitute{0x00bb, U"\""},
    Substitute{0x00bc, U"1/4"},
    Substitute{0x00bd, U"1/2"},
    Substitute{0x00be, U"3/4"},
    Substitute{0x2010, U"-"},
    Substitute{0x2011, U"-"},
    Substitute{0x2012, U"-"},
    Substitute{0x2013, U"-"},
    Substitute{0x2014, U"-"},
    Substitute{0x2018, U"'"},
    Substitute{0x2019, U"'"},
    Substitute{0x201a, U","},
    Substitute{0x201c, U"\""},
    Substitute{0x201d, U"\""},
    Substitute{0x201e, U"\""},
    Substitute{0x2022, U"*"},
    Substitute{0x2026, U"..."},
    Substitute{0x2030, U"o/oo"},
    Substitute{0x2032, U"'"},
    Substitute{0x2039, U"<"},
    Substitute{0x203a, U">"},
    Substitute{0x20ac, U"EUR"},
    Substitute{0x2116, U"No"},
    Substitute{0x2122, U"TM"},
    Substitute{0x2190, U"<-"},
    Substitute{0x2192, U"->"},
    Substitute{0x2212, U"-"},
    Substitute{0x2500, U"-"},
    Substitute{0x2550, U"="},
    Substitute{0xfffd, U"?"},
};

} // namespace

std::optional<std::u32string_view> transliterate(char32_t character)
{
    if (character >= 0xc0 && character < 0x180) {
        return kLatin[character - 0xc0];
    }
    const auto* found = std::lower_bound(kSigns.begin(), kSigns.end(), character,
        [](const Substitute& sign, char32_t wanted) { return sign.character < wanted; });
    if (found == kSigns.end() || found->character != character) {
        return std::nullopt;
    }
    return found->text;
}

} // namespace comptoir::drivers
