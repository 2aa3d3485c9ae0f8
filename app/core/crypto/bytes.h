// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace comptoir::crypto {

using Bytes = std::vector<std::byte>;

/// The bytes of `text`, not copied: it must outlive the answer.
std::span<const std::byte> bytesOf(std::string_view text);

/// `bytes` as text, not copied: they must outlive the answer.
std::string_view textOf(std::span<const std::byte> bytes);

/// Takes as long whatever differs. Two lengths are simply unequal.
bool equalInConstantTime(std::span<const std::byte> a, std::span<const std::byte> b);

/// Lower-case hexadecimal.
std::string hex(std::span<const std::byte> bytes);

/// Empty unless `text` is exactly what hex() writes: lower case, two digits a byte.
std::optional<Bytes> fromHex(std::string_view text);

/// The same into `into`; false unless it is filled exactly.
bool readHex(std::string_view text, std::span<std::byte> into);

/// RFC 4648 §4, with padding.
std::string base64(std::span<const std::byte> bytes);

/// Empty unless `text` is exactly what base64() writes: padding there, spare bits zero, no white space.
std::optional<Bytes> fromBase64(std::string_view text);

/// RFC 4648 §5, without padding, as JOSE wants it.
std::string base64Url(std::span<const std::byte> bytes);
std::optional<Bytes> fromBase64Url(std::string_view text);

} // namespace comptoir::crypto
