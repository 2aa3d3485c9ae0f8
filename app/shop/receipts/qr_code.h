// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace comptoir::shop {

/// The modules of a QR code (level M) as rows of 0 and 1, one a line; empty when `content` fits no code.
std::string qrRows(std::string_view content);

} // namespace comptoir::shop
