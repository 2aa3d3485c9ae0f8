// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/check.h"
#include "app/core/base/measure_mask.h"
#include "app/core/base/scan.h"
#include "drivers/scanner/code_framer.h"

#include <string_view>

namespace comptoir::tests {

/// Reads `bytes` as a scanner's line: what comes out is a scan whose parts agree with its kind.
inline void fuzzScan(std::string_view bytes)
{
    using namespace drivers;
    CodeFramer framer;
    auto codes = framer.feed(std::as_bytes(std::span(bytes)), 0);
    if (auto last = framer.idle(1'000)) {
        codes.push_back(*last);
    }
    for (const FramedCode& code : codes) {
        const Scan scan = parseScan(code.aimId.value_or("") + code.text);
        check(sameReading(scan, scan), "a scan is itself");
        check((scan.kind == ScanKind::Gs1) == scan.gs1.has_value(), "GS1 data goes with its kind");
        check((scan.kind == ScanKind::OwnCode) == scan.ownCode.has_value(), "an own code goes with its kind");
        check(!scan.badCheckDigit || scan.kind == ScanKind::Other, "a wrong check digit is no article");
        if (scan.kind == ScanKind::Gtin || scan.kind == ScanKind::Restricted) {
            check(Gtin::parse(scan.gtin->digits14()) == *scan.gtin, "a GTIN survives a round trip");
            const auto measured = applyMask({.prefix = "26", .itemDigits = 5, .valueDigits = 5}, scan.text);
            check(!measured || (measured->value >= 0 && measured->value < 100'000), "five digits of value");
        }
    }
}

} // namespace comptoir::tests
