// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/scan.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace comptoir::drivers {

struct FramingSettings {
    std::size_t maxLength = kLongestScan;
    /// A scanner set up without a suffix sends nothing after its code: silence ends it.
    std::chrono::milliseconds idleGap{200};
};

/// One line of a scanner; `aimId` as in "]E0", when it sends it.
struct FramedCode {
    std::string text;
    std::optional<std::string> aimId;
    bool tooLong = false; ///< line noise or a wrong speed; `text` is empty

    friend bool operator==(const FramedCode&, const FramedCode&) = default;
};

/// Cuts the bytes of a serial scanner into codes: CR, LF or both end one, wherever the reads are split. Pure: time is
/// milliseconds of one clock that never goes back.
class CodeFramer {
public:
    explicit CodeFramer(FramingSettings settings = {});

    std::vector<FramedCode> feed(std::span<const std::byte> bytes, std::int64_t nowMs);

    /// What silence has ended by now.
    std::optional<FramedCode> idle(std::int64_t nowMs);

    /// When idle() is due; nothing while no code is half here.
    std::optional<std::int64_t> deadlineMs() const;

    /// The line was lost: the half of a code that came before is worth nothing.
    void reset();

private:
    std::optional<FramedCode> take();
    void add(char c);

    FramingSettings m_settings;
    std::string m_line;
    bool m_tooLong = false;
    std::int64_t m_lastByteMs = 0;
};

} // namespace comptoir::drivers
