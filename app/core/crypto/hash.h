// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/crypto/bytes.h"

#include <array>
#include <compare>

namespace comptoir::crypto {

/// A SHA-256 value. By default all zeros, which stands for "none before" (journal.md §3).
class Hash {
public:
    static constexpr std::size_t kSize = 32;

    constexpr Hash() = default;
    static Hash fromBytes(std::span<const std::byte, kSize> bytes);

    /// Empty unless `text` is 64 lower-case hexadecimal digits.
    static std::optional<Hash> fromHex(std::string_view text);

    std::span<const std::byte, kSize> bytes() const { return m_bytes; }
    std::string hex() const;
    bool isZero() const { return *this == Hash(); }

    friend bool operator==(const Hash&, const Hash&) = default;
    friend auto operator<=>(const Hash&, const Hash&) = default;

private:
    std::array<std::byte, kSize> m_bytes{};
};

Hash sha256(std::span<const std::byte> bytes);
Hash sha256(std::string_view text);

} // namespace comptoir::crypto
