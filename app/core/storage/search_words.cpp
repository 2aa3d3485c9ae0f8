// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/search_words.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace comptoir::storage {

namespace {

constexpr std::uint32_t kFirstLatin = 0x00C0;

/// U+00C0 to U+017F without accents, in lower case; empty for × and ÷.
constexpr std::array<std::string_view, 192> kLatin = {
    "a",
    "a",
    "a",
    "a",
    "a",
    "a",
    "ae",
    "c",
    "e",
    "e",
    "e",
    "e",
    "i",
    "i",
    "i",
    "i",
    "d",
    "n",
    "o",
    "o",
    "o",
    "o",
    "o",
    "",
    "o",
    "u",
    "u",
    "u",
    "u",
    "y",
    "th",
    "ss",
    "a",
    "a",
    "a",
    "a",
    "a",
    "a",
    "ae",
    "c",
    "e",
    "e",
    "e",
    "e",
    "i",
    "i",
    "i",
    "i",
    "d",
    "n",
    "o",
    "o",
    "o",
    "o",
    "o",
    "",
    "o",
    "u",
    "u",
    "u",
    "u",
    "y",
    "th",
    "y",
    "a",
    "a",
    "a",
    "a",
    "a",
    "a",
    "c",
    "c",
    "c",
    "c",
    "c",
    "c",
    "c",
    "c",
    "d",
    "d",
    "d",
    "d",
    "e",
    "e",
    "e",
    "e",
    "e",
    "e",
    "e",
    "e",
    "e",
    "e",
    "g",
    "g",
    "g",
    "g",
    "g",
    "g",
    "g",
    "g",
    "h",
    "h",
    "h",
    "h",
    "i",
    "i",
    "i",
    "i",
    "i",
    "i",
    "i",
    "i",
    "i",
    "i",
    "ij",
    "ij",
    "j",
    "j",
    "k",
    "k",
    "k",
    "l",
    "l",
    "l",
    "l",
    "l",
    "l",
    "l",
    "l",
    "l",
    "l",
    "n",
    "n",
    "n",
    "n",
    "n",
    "n",
    "n",
    "n",
    "n",
    "o",
    "o",
    "o",
    "o",
    "o",
    "o",
    "oe",
    "oe",
    "r",
    "r",
    "r",
    "r",
    "r",
    "r",
    "s",
    "s",
    "s",
    "s",
    "s",
    "s",
    "s",
    "s",
    "t",
    "t",
    "t",
    "t",
    "t",
    "t",
    "u",
    "u",
    "u",
    "u",
    "u",
    "u",
    "u",
    "u",
    "u",
    "u",
    "u",
    "u",
    "w",
    "w",
    "y",
    "y",
    "y",
    "z",
    "z",
    "z",
    "z",
    "z",
    "z",
    "s",
};

/// ASCII letters in lower case, and digits; 0 for what separates words.
constexpr auto kAscii = [] {
    std::array<char, 0x80> folded{};
    for (char c = '0'; c <= '9'; ++c) {
        folded.at(static_cast<std::size_t>(c)) = c;
    }
    for (char c = 'a'; c <= 'z'; ++c) {
        folded.at(static_cast<std::size_t>(c)) = c;
        folded.at(static_cast<std::size_t>(c) - 'a' + 'A') = c;
    }
    return folded;
}();

bool within(std::uint32_t point, std::uint32_t first, std::uint32_t last)
{
    return point >= first && point <= last;
}

/// The code point at `at`, which moves past it. Bytes that are not UTF-8 separate words.
std::uint32_t nextPoint(std::string_view text, std::size_t& at)
{
    const auto byte = [&](std::size_t i) -> std::uint32_t { return static_cast<unsigned char>(text[i]); };
    const std::uint32_t first = byte(at++);
    const std::size_t more = first < 0x80 ? 0 : within(first, 0xC2, 0xDF) ? 1 : within(first, 0xE0, 0xEF) ? 2 : 3;
    if (more == 0) {
        return first;
    }
    std::uint32_t point = first & (0x3FU >> more);
    for (std::size_t i = 0; i < more; ++i) {
        if (at >= text.size() || (byte(at) & 0xC0U) != 0x80) {
            return ' ';
        }
        point = (point << 6U) | (byte(at++) & 0x3FU);
    }
    return point;
}

void appendUtf8(std::string& out, std::uint32_t point)
{
    out += static_cast<char>(0xC0U | (point >> 6U));
    out += static_cast<char>(0x80U | (point & 0x3FU));
}

/// False when `point` separates words.
bool appendFolded(std::string& word, std::uint32_t point)
{
    if (point < kAscii.size()) {
        const char folded = kAscii[point];
        if (folded != 0) {
            word += folded;
        }
        return folded != 0;
    }
    if (within(point, kFirstLatin, kFirstLatin + kLatin.size() - 1)) {
        word += kLatin.at(point - kFirstLatin);
        return !kLatin.at(point - kFirstLatin).empty();
    }
    // Combining marks vanish; Greek and Cyrillic letters are folded by the index's own tokenizer.
    if (within(point, 0x0300, 0x036F)) {
        return true;
    }
    if (within(point, 0x0388, 0x03FF) || within(point, 0x0400, 0x0481) || within(point, 0x048A, 0x052F)) {
        appendUtf8(word, point);
        return true;
    }
    return false;
}

} // namespace

void forEachSearchWord(std::string_view text, const std::function<void(std::string_view)>& visit)
{
    std::string word;
    const auto endWord = [&] {
        if (!word.empty()) {
            visit(word);
            word.clear();
        }
    };
    for (std::size_t at = 0; at < text.size();) {
        if (!appendFolded(word, nextPoint(text, at))) {
            endWord();
        }
    }
    endWord();
}

std::vector<std::string> searchWords(std::string_view text)
{
    std::vector<std::string> words;
    forEachSearchWord(text, [&](std::string_view word) {
        if (std::find(words.begin(), words.end(), word) == words.end()) {
            words.emplace_back(word);
        }
    });
    return words;
}

std::string familyWord(std::string_view family)
{
    // FNV-1a: only has to tell the departments of one shop apart.
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (const char c : family) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    }
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string word = "zzf";
    for (unsigned shift = 0; shift < 64; shift += 4) {
        word += kDigits.at((hash >> shift) & 0xFU);
    }
    return word;
}

} // namespace comptoir::storage
