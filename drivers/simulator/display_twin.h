// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/simulator/display_screen.h"
#include "drivers/simulator/pseudo_line.h"
#include "drivers/simulator/twin.h"

#include <filesystem>
#include <functional>

namespace comptoir::simulator {

/// A two-line customer display on a serial line. Orders: `cut`, `join`, `show`.
class DisplayTwin final : public Twin {
public:
    /// `changed` is called after each message that changed what is shown.
    explicit DisplayTwin(std::filesystem::path link, std::function<void(const DisplayScreen&)> changed = {});

    const DisplayScreen& screen() const { return m_screen; }
    PseudoLine& line() { return m_line; }

    void watch(std::vector<pollfd>& descriptors) const override;
    std::optional<std::int64_t> deadlineMs() const override;
    void serve(std::int64_t nowMs) override;
    Result<std::string, std::string> command(const std::vector<std::string>& words) override;

private:
    PseudoLine m_line;
    DisplayScreen m_screen;
    std::function<void(const DisplayScreen&)> m_changed;
    std::int64_t m_lookAgainMs = 0;
};

/// The two lines in a frame, for a terminal window.
std::string framed(const DisplayScreen& screen);

} // namespace comptoir::simulator
