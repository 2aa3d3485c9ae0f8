// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/simulator/pseudo_line.h"
#include "drivers/simulator/twin.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace comptoir::simulator {

enum class ScanRefusal {
    Unplugged,
    NobodyListens,
    LineFull,
    NotACode, ///< empty, too long or with a line end in it
};

/// A scanner on a serial line. Orders: `scan CODE`, `suffix cr|lf|crlf|none`, `cut`, `join`, `show`.
class ScannerTwin final : public Twin {
public:
    explicit ScannerTwin(std::filesystem::path link);

    Result<void, ScanRefusal> scan(std::string_view code);
    void useSuffix(std::string suffix) { m_suffix = std::move(suffix); }
    PseudoLine& line() { return m_line; }

    void watch(std::vector<pollfd>& descriptors) const override;
    std::optional<std::int64_t> deadlineMs() const override { return std::nullopt; }
    void serve(std::int64_t nowMs) override;
    Result<std::string, std::string> command(const std::vector<std::string>& words) override;

private:
    PseudoLine m_line;
    std::string m_suffix = "\r";
    int m_scans = 0;
};

} // namespace comptoir::simulator
