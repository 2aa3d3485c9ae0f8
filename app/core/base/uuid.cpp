// SPDX-License-Identifier: Apache-2.0
#include "app/core/base/uuid.h"

#include <array>

namespace comptoir {

namespace {

constexpr std::string_view kHex = "0123456789abcdef";

std::string format(const std::array<std::byte, 16>& bytes)
{
    std::string text;
    text.reserve(36);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) {
            text += '-';
        }
        text += kHex[static_cast<std::size_t>(bytes[i] >> 4)];
        text += kHex[static_cast<std::size_t>(bytes[i] & std::byte{0x0f})];
    }
    return text;
}

std::array<std::byte, 16> randomBytes(Random& random, std::byte version)
{
    std::array<std::byte, 16> bytes{};
    random.fill(bytes);
    bytes[6] = (bytes[6] & std::byte{0x0f}) | version;
    bytes[8] = (bytes[8] & std::byte{0x3f}) | std::byte{0x80};
    return bytes;
}

} // namespace

Uuid Uuid::timeOrdered(Instant now, Random& random)
{
    auto bytes = randomBytes(random, std::byte{0x70});
    for (std::size_t i = 0; i < 6; ++i) {
        bytes[i] = static_cast<std::byte>((now.ms >> (40 - 8 * i)) & 0xff);
    }
    return Uuid(format(bytes));
}

Uuid Uuid::random(Random& random)
{
    return Uuid(format(randomBytes(random, std::byte{0x40})));
}

std::optional<Uuid> Uuid::parse(std::string_view text)
{
    if (text.size() != 36) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[i] != '-' : kHex.find(text[i]) == std::string_view::npos) {
            return std::nullopt;
        }
    }
    return Uuid(std::string(text));
}

} // namespace comptoir
