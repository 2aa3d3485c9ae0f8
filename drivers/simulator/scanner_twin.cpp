// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/scanner_twin.h"

#include "app/core/base/scan.h"

#include <utility>

namespace comptoir::simulator {

namespace {

std::string reasonOf(ScanRefusal refusal)
{
    switch (refusal) {
    case ScanRefusal::Unplugged:
        return "the scanner is unplugged: plug it in with `comptoir-sim join scanner`";
    case ScanRefusal::NobodyListens:
        return "no till listens to the scanner: start the till, or look at its device pill";
    case ScanRefusal::LineFull:
        return "the till does not read the scanner's line: look whether the till still runs";
    case ScanRefusal::NotACode:
        return "that is no code: give 1 to 4000 characters without a line end";
    }
    return {};
}

Result<std::string, std::string> suffixNamed(const std::string& name)
{
    if (name == "cr") {
        return "\r";
    }
    if (name == "lf") {
        return "\n";
    }
    if (name == "crlf") {
        return "\r\n";
    }
    if (name == "none") {
        return "";
    }
    return unexpected("unknown suffix " + name + ": use cr, lf, crlf or none");
}

// What a raw line holds when nobody reads yet.
constexpr std::size_t kLongestCode = 4000;

} // namespace

ScannerTwin::ScannerTwin(std::filesystem::path link)
    : m_line(std::move(link))
{
}

Result<void, ScanRefusal> ScannerTwin::scan(std::string_view code)
{
    if (code.empty() || code.size() > kLongestCode || code.find_first_of("\r\n") != code.npos) {
        return unexpected(ScanRefusal::NotACode);
    }
    if (!m_line.plugged()) {
        return unexpected(ScanRefusal::Unplugged);
    }
    if (!m_line.listened()) {
        return unexpected(ScanRefusal::NobodyListens);
    }
    if (!m_line.write(std::string(code) + m_suffix)) {
        return unexpected(ScanRefusal::LineFull);
    }
    ++m_scans;
    return {};
}

void ScannerTwin::watch(std::vector<pollfd>&) const
{
    // Nothing comes from the till; a hang-up would only wake the loop for nothing.
}

void ScannerTwin::serve(std::int64_t)
{
    m_line.read(); // beeps and set-up commands a real scanner would obey
}

Result<std::string, std::string> ScannerTwin::command(const std::vector<std::string>& words)
{
    const std::string order = words.empty() ? std::string() : words.front();
    if (order == "scan" && words.size() == 2) {
        if (const auto scanned = scan(words[1]); !scanned) {
            return unexpected(reasonOf(scanned.error()));
        }
        return "scanned " + words[1];
    }
    if (order == "suffix" && words.size() == 2) {
        auto suffix = suffixNamed(words[1]);
        if (!suffix) {
            return suffix;
        }
        m_suffix = std::move(*suffix);
        return "suffix " + words[1];
    }
    if (order == "cut") {
        m_line.unplug();
        return "scanner unplugged";
    }
    if (order == "join") {
        m_line.plug();
        return "scanner plugged in";
    }
    if (order == "show") {
        const std::string state = !m_line.plugged() ? "unplugged"
            : m_line.listened()                     ? "in use"
                                                    : "waiting for the till";
        return "scanner: " + state + ", " + std::to_string(m_scans) + " scans, line " + m_line.link().string();
    }
    return unexpected(std::string("the scanner knows scan CODE, suffix cr|lf|crlf|none, cut, join and show"));
}

} // namespace comptoir::simulator
