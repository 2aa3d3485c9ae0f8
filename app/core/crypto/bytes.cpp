// SPDX-License-Identifier: Apache-2.0
#include "app/core/crypto/bytes.h"

#include <sodium.h>

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

std::optional<std::byte> hexDigit(char digit)
{
    if (digit >= '0' && digit <= '9') {
        return static_cast<std::byte>(digit - '0');
    }
    if (digit >= 'a' && digit <= 'f') {
        return static_cast<std::byte>(digit - 'a' + 10);
    }
    return std::nullopt;
}

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
    if (text.size() % 2 != 0) {
        return std::nullopt;
    }
    Bytes bytes;
    bytes.reserve(text.size() / 2);
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const auto high = hexDigit(text[i]);
        const auto low = hexDigit(text[i + 1]);
        if (!high || !low) {
            return std::nullopt;
        }
        bytes.push_back((*high << 4) | *low);
    }
    return bytes;
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
