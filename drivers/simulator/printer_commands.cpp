// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/printer_commands.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace comptoir::simulator {

namespace {

using Begun = std::span<const std::uint8_t>;
using Length = std::optional<std::size_t>;

constexpr std::uint8_t kDle = 0x10;
constexpr std::uint8_t kEsc = 0x1b;
constexpr std::uint8_t kFs = 0x1c;
constexpr std::uint8_t kGs = 0x1d;

bool oneOf(std::uint8_t letter, std::string_view letters)
{
    return letters.find(static_cast<char>(letter)) != std::string_view::npos;
}

std::size_t word(Begun begun, std::size_t at)
{
    return begun[at] + 256U * begun[at + 1];
}

/// A text that ends with NUL, from `from` on.
Length untilNul(Begun begun, std::size_t from)
{
    const auto nul =
        std::find(begun.begin() + static_cast<std::ptrdiff_t>(std::min(from, begun.size())), begun.end(), 0);
    return nul == begun.end() ? Length() : static_cast<std::size_t>(nul - begun.begin()) + 1;
}

Length columnImage(Begun begun)
{
    if (begun.size() < 5) {
        return std::nullopt;
    }
    return 5 + word(begun, 3) * (begun[2] >= 32 ? 3 : 1);
}

Length escLength(Begun begun)
{
    const std::uint8_t letter = begun[1];
    if (oneOf(letter, "@2imS<") || letter == 0x0c) {
        return 2;
    }
    if (oneOf(letter, "aEG-tRdJ3!M r{VTeuK=%U")) {
        return 3;
    }
    if (oneOf(letter, "$\\cB")) {
        return 4;
    }
    if (letter == 'p') {
        return 5;
    }
    if (letter == 'W') {
        return 10;
    }
    if (letter == '*') {
        return columnImage(begun);
    }
    return letter == 'D' ? untilNul(begun, 2) : Length(2);
}

Length barsLength(Begun begun)
{
    if (begun.size() < 3) {
        return std::nullopt;
    }
    if (begun[2] <= 6) {
        return untilNul(begun, 3);
    }
    return begun.size() < 4 ? Length() : 4U + begun[3];
}

Length rasterLength(Begun begun)
{
    if (begun.size() < 8) {
        return std::nullopt;
    }
    return 8 + word(begun, 4) * word(begun, 6);
}

Length cutLength(Begun begun)
{
    if (begun.size() < 3) {
        return std::nullopt;
    }
    constexpr std::array<std::uint8_t, 6> kWithFeed = {65, 66, 97, 98, 103, 104};
    return std::find(kWithFeed.begin(), kWithFeed.end(), begun[2]) == kWithFeed.end() ? 3 : 4;
}

Length gsLength(Begun begun)
{
    const std::uint8_t letter = begun[1];
    if (oneOf(letter, "!BhwHfarIb/ET")) {
        return 3;
    }
    if (oneOf(letter, "LWP$\\")) {
        return 4;
    }
    if (letter == '^') {
        return 5;
    }
    if (letter == 'V') {
        return cutLength(begun);
    }
    if (letter == 'k') {
        return barsLength(begun);
    }
    if (letter == 'v') {
        return rasterLength(begun);
    }
    if (letter == '(') {
        return begun.size() < 5 ? Length() : 5 + word(begun, 3);
    }
    if (letter == '8') {
        return begun.size() < 7 ? Length() : 7 + word(begun, 3) + 65536 * word(begun, 5);
    }
    if (letter == '*') {
        return begun.size() < 4 ? Length() : 4U + begun[2] * begun[3] * 8U;
    }
    return 2;
}

Length fsLength(Begun begun)
{
    const std::uint8_t letter = begun[1];
    return oneOf(letter, "!C-W") ? 3 : oneOf(letter, "pS") ? 4 : 2;
}

/// Real-time commands were obeyed when they arrived; here they are only passed over.
Length dleLength(Begun begun)
{
    if (begun[1] == 0x04 || begun[1] == 0x05) {
        return 3;
    }
    if (begun[1] != 0x14) {
        return 2;
    }
    if (begun.size() < 3) {
        return std::nullopt;
    }
    return begun[2] == 8 ? 10 : 5;
}

} // namespace

Length commandLength(Begun begun)
{
    const std::uint8_t first = begun[0];
    if (first != kDle && first != kEsc && first != kFs && first != kGs) {
        return 1;
    }
    if (begun.size() < 2) {
        return std::nullopt;
    }
    switch (first) {
    case kDle:
        return dleLength(begun);
    case kEsc:
        return escLength(begun);
    case kFs:
        return fsLength(begun);
    default:
        return gsLength(begun);
    }
}

} // namespace comptoir::simulator
