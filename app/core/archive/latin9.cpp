// SPDX-License-Identifier: Apache-2.0
#include "app/core/archive/derived_table.h"

#include <array>
#include <utility>

namespace comptoir::archive {

namespace {

/// Where ISO 8859-15 has another letter than ISO 8859-1, and what is near to common signs that it lacks.
constexpr auto kSpelled = std::to_array<std::pair<char32_t, std::string_view>>({
    {U'€', "\xa4"},
    {U'Š', "\xa6"},
    {U'š', "\xa8"},
    {U'Ž', "\xb4"},
    {U'ž', "\xb8"},
    {U'Œ', "\xbc"},
    {U'œ', "\xbd"},
    {U'Ÿ', "\xbe"},
    {U'’', "'"},
    {U'‘', "'"},
    {U'“', "\""},
    {U'”', "\""},
    {U'–', "-"},
    {U'—', "-"},
    {U'…', "..."},
    {U'\u202f', " "},
    {U'\u00a4', "?"},
    {U'\u00a6', "?"},
    {U'\u00a8', "?"},
    {U'\u00b4', "'"},
    {U'\u00b8', "?"},
    {U'\u00bc', "?"},
    {U'\u00bd', "?"},
    {U'\u00be', "?"},
});

std::string spelled(char32_t letter)
{
    for (const auto& [from, to] : kSpelled) {
        if (from == letter) {
            return std::string(to);
        }
    }
    constexpr char32_t kLast = 0xff;
    return letter <= kLast ? std::string(1, static_cast<char>(letter)) : "?";
}

} // namespace

std::string latin9(std::string_view utf8)
{
    std::string text;
    text.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const auto lead = static_cast<unsigned char>(utf8[at]);
        const std::size_t length = lead < 0x80U ? 1 : (lead < 0xe0U ? 2 : (lead < 0xf0U ? 3 : 4));
        char32_t letter = length == 1 ? lead : lead & (0xffU >> (length + 1));
        for (std::size_t i = 1; i < length && at + i < utf8.size(); ++i) {
            letter = letter << 6U | (static_cast<unsigned char>(utf8[at + i]) & 0x3fU);
        }
        text += spelled(letter);
        at += length;
    }
    return text;
}

} // namespace comptoir::archive
