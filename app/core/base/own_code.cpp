// SPDX-License-Identifier: Apache-2.0
#include "app/core/base/own_code.h"

#include <array>
#include <cstddef>

namespace comptoir {

namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::string_view kCheckAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U";
constexpr std::size_t kPrefixLength = 2;
constexpr std::size_t kRandomLength = 26;
constexpr std::size_t kLength = kPrefixLength + kRandomLength + 1;

constexpr char capital(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

constexpr char unmistaken(char c)
{
    switch (c) {
    case 'I':
    case 'L':
        return '1';
    case 'O':
        return '0';
    default:
        return c;
    }
}

std::optional<OwnCodeKind> kindOf(std::string_view prefix)
{
    if (prefix.size() != kPrefixLength || prefix[1] != '1') {
        return std::nullopt;
    }
    switch (prefix[0]) {
    case 'K':
        return OwnCodeKind::Customer;
    case 'G':
        return OwnCodeKind::GiftCard;
    case 'V':
        return OwnCodeKind::Voucher;
    case 'B':
        return OwnCodeKind::Badge;
    default:
        return std::nullopt;
    }
}

std::string_view prefixOf(OwnCodeKind kind)
{
    switch (kind) {
    case OwnCodeKind::Customer:
        return "K1";
    case OwnCodeKind::GiftCard:
        return "G1";
    case OwnCodeKind::Voucher:
        return "V1";
    case OwnCodeKind::Badge:
        return "B1";
    }
    return {};
}

} // namespace

std::optional<OwnCode> OwnCode::parse(std::string_view text)
{
    if (text.size() != kLength) {
        return std::nullopt;
    }
    std::string normal;
    normal.reserve(kLength);
    normal += capital(text[0]);
    normal += text[1];
    const auto kind = kindOf(normal);
    if (!kind) {
        return std::nullopt;
    }
    std::size_t remainder = 0;
    for (const char c : text.substr(kPrefixLength, kRandomLength)) {
        const char read = unmistaken(capital(c));
        const std::size_t value = kAlphabet.find(read);
        if (value == std::string_view::npos || (normal.size() == kPrefixLength && value > 7)) {
            return std::nullopt; // 26 characters hold 130 bits: the first has only three
        }
        remainder = (remainder * kAlphabet.size() + value) % kCheckAlphabet.size();
        normal += read;
    }
    const char last = capital(text.back());
    const char checkCharacter = last == 'U' ? last : unmistaken(last);
    if (kCheckAlphabet[remainder] != checkCharacter) {
        return std::nullopt;
    }
    normal += checkCharacter;
    return OwnCode(*kind, std::move(normal));
}

OwnCode OwnCode::make(OwnCodeKind kind, Random& random)
{
    std::array<std::byte, 16> bytes{};
    random.fill(bytes);
    std::string text(prefixOf(kind));
    std::size_t remainder = 0;
    unsigned bits = 0;
    int count = 2; // two zero bits ahead make 130
    std::size_t next = 0;
    while (text.size() < kPrefixLength + kRandomLength) {
        if (count < 5) {
            bits = (bits << 8) | std::to_integer<unsigned>(bytes.at(next++));
            count += 8;
        }
        count -= 5;
        const std::size_t value = (bits >> count) & 31U;
        bits &= (1U << count) - 1U;
        remainder = (remainder * kAlphabet.size() + value) % kCheckAlphabet.size();
        text += kAlphabet[value];
    }
    text += kCheckAlphabet[remainder];
    return OwnCode(kind, std::move(text));
}

} // namespace comptoir
