// SPDX-License-Identifier: Apache-2.0
// What a person can order the printer twin.
#include "drivers/simulator/printer_twin.h"

#include <charconv>
#include <fmt/format.h>

namespace comptoir::simulator {

namespace {

constexpr const char* kOrders = "paper out|in|low|ok|out-after ROWS, cover open|close, jam on|off, "
                                "drawer close|connect|disconnect, silent on|off, reset-at BYTES, power off|on, cut, "
                                "join, tear, last, show";

std::optional<int> number(const std::string& text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < 1) {
        return std::nullopt;
    }
    return value;
}

} // namespace

Result<std::string, std::string> PrinterTwin::command(const std::vector<std::string>& words)
{
    const std::string order = words.empty() ? "" : words[0];
    const std::string value = words.size() < 2 ? "" : words[1];
    if (order == "last") {
        return m_receipts.empty() ? "Nothing was printed yet." : m_receipts.back().text;
    }
    const bool obeyed = order == "paper" ? paper(words) : obey(order, value);
    if (!obeyed) {
        return unexpected(fmt::format("The printer does not know this. It takes: {}.", kOrders));
    }
    if (m_client >= 0 && !m_silent) {
        writeClient();
    }
    return describe();
}

bool PrinterTwin::paper(const std::vector<std::string>& words)
{
    const std::string value = words.size() < 2 ? "" : words[1];
    if (value == "out" || value == "in") {
        m_mechanism.setPaper(value == "in");
        return true;
    }
    if (value == "low" || value == "ok") {
        m_mechanism.setNearEnd(value == "low");
        return true;
    }
    const auto rows = words.size() == 3 && value == "out-after" ? number(words[2]) : std::nullopt;
    if (rows) {
        m_mechanism.endPaperAfter(*rows);
    }
    return rows.has_value();
}

bool PrinterTwin::obey(const std::string& order, const std::string& value)
{
    if (order == "cover" && (value == "open" || value == "close")) {
        m_mechanism.setCover(value == "open");
    } else if (order == "jam" && (value == "on" || value == "off")) {
        m_mechanism.setCutterJam(value == "on");
    } else if (order == "drawer" && value == "close") {
        m_mechanism.closeDrawer();
    } else if (order == "drawer" && (value == "connect" || value == "disconnect")) {
        m_mechanism.setDrawerConnected(value == "connect");
    } else if (order == "silent" && (value == "on" || value == "off")) {
        setSilent(value == "on");
    } else if (order == "power" && (value == "on" || value == "off")) {
        setPower(value == "on");
    } else if (order == "cut" || order == "join") {
        setPower(order == "join");
    } else if (order == "tear") {
        m_mechanism.tear();
    } else if (const auto bytes = order == "reset-at" ? number(value) : std::nullopt) {
        resetAt(static_cast<std::size_t>(*bytes));
    } else {
        return order == "show";
    }
    return true;
}

std::string PrinterTwin::describe() const
{
    return fmt::format("printer {}{}, paper {}, cover {}, drawer {}, {} receipts{}",
        m_listener < 0 ? "off" : fmt::format("on port {}", m_options.port), m_silent ? " and silent" : "",
        m_mechanism.paperLoaded() ? "in" : "out", m_mechanism.coverOpen() ? "open" : "closed",
        m_mechanism.drawerOpen() ? "open" : "closed", m_receipts.size(),
        m_receipts.empty() || m_receipts.back().picture.empty()
            ? ""
            : fmt::format(", the last is {}", m_receipts.back().picture.string()));
}

} // namespace comptoir::simulator
