// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>

namespace comptoir::drivers {

/// One byte a character, as printers and line displays hold them. Windows1252 is the only common one with all of
/// French.
enum class CodePage {
    Windows1252,
    Cp858, ///< has the euro sign, no œ
    Iso8859_15, ///< has both, no ’ … –
    Cp850, ///< no euro sign
    Cp437, ///< no euro sign, few capitals with an accent
};

/// The byte of `character` in `page`. None for control characters and for what the page lacks.
std::optional<std::byte> encode(char32_t character, CodePage page);

} // namespace comptoir::drivers
