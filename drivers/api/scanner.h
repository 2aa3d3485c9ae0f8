// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/api/device.h"

#include <functional>
#include <optional>
#include <string>

namespace comptoir::drivers {

/// One symbol as the scanner decoded it: not yet looked up, checked or joined with another.
struct ScannedCode {
    std::string text; ///< what the symbol holds, without prefix, suffix or AIM id
    std::optional<std::string> aimId; ///< such as "]E0" for EAN/UPC, when the scanner sends it
    std::string device; ///< which scanner: duplicates are judged per device

    friend bool operator==(const ScannedCode&, const ScannedCode&) = default;
};

/// Told on the scanner's own thread.
using ScanSink = std::function<void(const ScannedCode&)>;

/// Delivers codes from start() until stop(), on a thread of its own.
class Scanner {
public:
    virtual ~Scanner() = default;

    /// Both sinks may be called until stop() returns. An unplugged scanner tells Offline and comes back by itself.
    virtual void start(ScanSink codes, StateSink states) = 0;

    /// No call to a sink after it returned. From any thread but the scanner's.
    virtual void stop() = 0;
};

} // namespace comptoir::drivers
