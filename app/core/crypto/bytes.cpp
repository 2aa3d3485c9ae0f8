// SPDX-License-Identifier: Apache-2.0
#include "app/core/crypto/bytes.h"

#include <sodium.h>

#include <array>
#include <cstdint>
#include <utility>

namespace comptoir::crypto {

namespace {

const unsigned char* raw(std::span<const std::byte> bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

std::string encode(std::span<const std::byte> bytes, int variant)
{
    std::string text(sodium_base64_encoded_len(bytes.size(), variant), '\0');
    sodium_bin2base64(text.data(), text.size(), raw(bytes), bytes.size(), variant);
    text.pop_back(); // the library counts and writes a final NUL
    return text;
}

std::optional<Bytes> decode(std::string_view text, int variant)
{
    Bytes bytes(text.size() / 4 * 3 + 3);
    std::size_t length = 0;
    const char* end = nullptr;
    const int failed = sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(),
        text.size(), nullptr, &length, &end, variant);
    if (failed != 0 || end != text.data() + text.size()) {
        return std::nullopt;
    }
    bytes.resize(length);
    // Spare bits or missing padding would make a second spelling of the same bytes.
    if (encode(bytes, variant) != text) {
        return std::nullopt;
    }
    return bytes;
}

constexpr std::uint8_t kNoDigit = 0xFF;

constexpr auto kHexDigits = [] {
    std::array<std::uint8_t, 256> values{};
    values.fill(kNoDigit);
    for (std::uint8_t i = 0; i < 10; ++i) {
        values[static_cast<std::size_t>('0') + i] = i;
    }
    for (std::uint8_t i = 0; i < 6; ++i) {
        values[static_cast<std::size_t>('a') + i] = static_cast<std::uint8_t>(10 + i);
    }
    return values;
}();

} // namespace

std::span<const std::byte> bytesOf(std::string_view text)
{
    return std::as_bytes(std::span(text));
}

std::string_view textOf(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

bool equalInConstantTime(std::span<const std::byte> a, std::span<const std::byte> b)
{
    return a.size() == b.size() && (a.empty() || sodium_memcmp(a.data(), b.data(), a.size()) == 0);
}

std::string hex(std::span<const std::byte> bytes)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const std::byte value : bytes) {
        text += kDigits[std::to_integer<std::size_t>(value >> 4)];
        text += kDigits[std::to_integer<std::size_t>(value & std::byte{0x0F})];
    }
    return text;
}

std::optional<Bytes> fromHex(std::string_view text)
{
    Bytes bytes(text.size() / 2);
    return readHex(text, bytes) ? std::optional(std::move(bytes)) : std::nullopt;
}

bool readHex(std::string_view text, std::span<std::byte> into)
{
    if (text.size() != into.size() * 2) {
        return false;
    }
    for (std::size_t i = 0; i < into.size(); ++i) {
        const std::uint8_t high = kHexDigits[static_cast<unsigned char>(text[2 * i])];
        const std::uint8_t low = kHexDigits[static_cast<unsigned char>(text[2 * i + 1])];
        if (high == kNoDigit || low == kNoDigit) {
            return false;
        }
        into[i] = static_cast<std::byte>(high << 4 | low);
    }
    return true;
}

std::string base64(std::span<const std::byte> bytes)
{
    return encode(bytes, sodium_base64_VARIANT_ORIGINAL);
}

std::optional<Bytes> fromBase64(std::string_view text)
{
    return decode(text, sodium_base64_VARIANT_ORIGINAL);
}

std::string base64Url(std::span<const std::byte> bytes)
{
    return encode(bytes, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
}

std::optional<Bytes> fromBase64Url(std::string_view text)
{
    return decode(text, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
}

} // namespace comptoir::crypto
