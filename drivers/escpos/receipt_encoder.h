// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/api/receipt_document.h"
#include "drivers/escpos/printer_profile.h"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace comptoir::drivers {

/// The bytes of one job, and where it may pause: `segmentEnds` grows and ends with bytes.size(). Behind such an end the
/// printer stands at the start of a line and waits for nothing.
struct EscPosJob {
    std::vector<std::byte> bytes;
    std::vector<std::size_t> segmentEnds;
};

/// The bytes that print `document` on a printer of `profile`, from ESC @ on. Pure: tests compare it byte for byte.
EscPosJob encodeReceipt(const ReceiptDocument& document, const PrinterProfile& profile);

/// Asks for the answer 37 22 `id` 00 when all that came before it is printed (GS ( H, function 48). `id`: four
/// characters from 20 to 7e.
std::vector<std::byte> encodeProcessId(std::string_view id);

/// The pulse that opens a drawer: ESC p in its turn, or the one that is obeyed at once, even without paper.
std::vector<std::byte> encodeDrawerPulse(const PrinterProfile& profile, bool atOnce);

} // namespace comptoir::drivers
