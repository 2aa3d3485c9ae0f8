// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/api/receipt_document.h"

#include <optional>
#include <string_view>

namespace comptoir::drivers {

/// Modules on a side of the smallest QR symbol that holds `bytes` bytes (ISO/IEC 18004 table 7); none above version 40.
std::optional<int> qrModules(std::size_t bytes, QrLevel level);

/// The symbol without its quiet zone, for printers that cannot draw it. None when it cannot be encoded.
std::optional<Raster> drawQr(std::string_view content, QrLevel level, int moduleDots);

/// The bars of thirteen digits with a right check digit.
std::optional<Raster> drawEan13(std::string_view digits, int moduleDots, int heightDots);

} // namespace comptoir::drivers
