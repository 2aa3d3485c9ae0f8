// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace comptoir::drivers {

/// The characters of UTF-8 text that a device may be sent: letters with their accents joined, every kind of blank as
/// U+0020 or U+00A0 (where a line must not break), no control or invisible character, so no text can hold a command.
/// Bytes that are not UTF-8 become U+FFFD. A line feed is kept as U+000A.
std::u32string readText(std::string_view utf8);

/// What a French or English reader accepts in place of `character`: oe for œ, EUR for €. None when nothing will do.
std::optional<std::u32string_view> transliterate(char32_t character);

std::string toUtf8(std::u32string_view text);

} // namespace comptoir::drivers
