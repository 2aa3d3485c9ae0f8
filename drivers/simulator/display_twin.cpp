// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/display_twin.h"

#include <utility>

namespace comptoir::simulator {

namespace {

// Without a program at the other end poll() reports the hang-up for ever, so the twin looks by itself.
constexpr std::int64_t kLookAgainMs = 50;

} // namespace

DisplayTwin::DisplayTwin(std::filesystem::path link, std::function<void(const DisplayScreen&)> changed)
    : m_line(std::move(link))
    , m_changed(std::move(changed))
{
}

void DisplayTwin::watch(std::vector<pollfd>& descriptors) const
{
    if (m_line.listened()) {
        descriptors.push_back({.fd = m_line.descriptor(), .events = POLLIN, .revents = 0});
    }
}

std::optional<std::int64_t> DisplayTwin::deadlineMs() const
{
    return m_line.listened() ? std::nullopt : std::optional(m_lookAgainMs);
}

void DisplayTwin::serve(std::int64_t nowMs)
{
    m_lookAgainMs = nowMs + kLookAgainMs;
    const std::string bytes = m_line.read();
    if (bytes.empty()) {
        return;
    }
    const std::string before = m_screen.line(0) + m_screen.line(1);
    m_screen.feed(bytes);
    if (m_changed && before != m_screen.line(0) + m_screen.line(1)) {
        m_changed(m_screen);
    }
}

Result<std::string, std::string> DisplayTwin::command(const std::vector<std::string>& words)
{
    const std::string order = words.empty() ? std::string() : words.front();
    if (order == "cut") {
        m_line.unplug();
        m_screen = DisplayScreen(); // it is powered by the same cable
        return "display unplugged";
    }
    if (order == "join") {
        m_line.plug();
        return "display plugged in";
    }
    if (order == "show") {
        return std::string(m_line.plugged() ? "display:\n" : "display: unplugged\n") + framed(m_screen);
    }
    return unexpected(std::string("the display knows cut, join and show"));
}

std::string framed(const DisplayScreen& screen)
{
    const std::string edge = "+" + std::string(DisplayScreen::kColumns, '-') + "+";
    return edge + "\n|" + screen.line(0) + "|\n|" + screen.line(1) + "|\n" + edge;
}

} // namespace comptoir::simulator
