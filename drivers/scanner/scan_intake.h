// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/scan.h"
#include "drivers/api/scanner.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace comptoir::drivers {

enum class ScanOutcome {
    Read,
    Ignored, ///< the same reading again: shown as such, with a way to count it after all
};

struct ScanEvent {
    ScanOutcome outcome = ScanOutcome::Read;
    Scan scan;
    std::string device;
    int ignored = 0; ///< how many readings in a row were ignored, this one included
};

/// Turns codes into scans and tells the repeated reading of one symbol from a second article. An identical code of the
/// same scanner within `window` of its last reading is the same one, as are the barcode and the QR of one article.
/// Nothing is dropped: every code yields one event. Pure.
class ScanIntake {
public:
    explicit ScanIntake(std::chrono::milliseconds window = std::chrono::milliseconds(500));

    /// Another window from the next code on.
    void setWindow(std::chrono::milliseconds window) { m_window = window; }

    ScanEvent take(const ScannedCode& code, std::int64_t nowMs);

private:
    struct Recent {
        Scan scan;
        std::string device;
        std::int64_t atMs = 0;
        int ignored = 0;
    };

    std::chrono::milliseconds m_window;
    std::vector<Recent> m_recent;
};

} // namespace comptoir::drivers
