// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/driven_till.h"

#include "tests/bench/running_shop.h"

#include <fmt/format.h>

#include <ctime>
#include <fstream>
#include <iterator>
#include <regex>
#include <stdexcept>

namespace comptoir::bench {

namespace {

constexpr std::chrono::seconds kLongest(30);
constexpr std::chrono::milliseconds kPause(20);
// Tasks as the till's trace numbers them.
constexpr auto kPaymentShown = "task 1";
constexpr auto kChangeShown = "task 2";
constexpr auto kOpenSessionShown = "task 3";
constexpr auto kTicketShown = "task 0";

/// The till's settings with our serial line in place of its scanner's.
std::filesystem::path withScanner(const std::filesystem::path& folder, const std::filesystem::path& line)
{
    const auto file = folder / "comptoir.toml";
    std::ifstream in(file);
    const std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    std::ofstream(file) << std::regex_replace(
        text, std::regex("scanner = \".*\""), "scanner = \"" + line.native() + "\"");
    return folder;
}

} // namespace

VirtualScreen::VirtualScreen(const std::filesystem::path& log)
    : m_server({"Xvfb", "-screen", "0", "2560x800x24", "-nolisten", "tcp", "-displayfd"}, log,
        ChildProcess::Lines::OwnDescriptor)
{
    const auto number = m_server.line(kLongest);
    if (!number) {
        throw std::runtime_error("Xvfb did not start; see " + log.native());
    }
    m_name = ":" + *number;
}

std::int64_t monotonicNs()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    constexpr std::int64_t kNanosecondsPerSecond = 1'000'000'000;
    return now.tv_sec * kNanosecondsPerSecond + now.tv_nsec;
}

DrivenTill::DrivenTill(const Run& run, const VirtualScreen& screen, const std::filesystem::path& folder)
    : m_display(screen.name())
    , m_log(run.folder / "till.log")
    , m_scanner(run.folder / "scanner.tty")
    , m_started(monotonicNs())
    , m_till({run.build / "bin" / "comptoir-till", "--data", withScanner(folder, m_scanner.link()), "--trace-fd"},
          m_log, ChildProcess::Lines::OwnDescriptor,
          {{"DISPLAY", m_display}, {"QT_QPA_PLATFORM", "xcb"}, {"QT_QUICK_BACKEND", "software"}})
    , m_startNs(expect("ready") - m_started)
{
}

void DrivenTill::touch(Point where)
{
    outputOf({"xdotool", "mousemove", std::to_string(where.x), std::to_string(where.y), "click", "1"}, m_log,
        {{"DISPLAY", m_display}});
}

std::optional<std::int64_t> DrivenTill::heard(const std::string& what, std::chrono::milliseconds within)
{
    while (const auto line = m_till.line(within)) {
        const auto space = line->find(' ');
        if (line->substr(space + 1) == what) {
            return std::stoll(line->substr(0, space));
        }
    }
    return std::nullopt;
}

std::int64_t DrivenTill::expect(const std::string& what)
{
    const auto at = heard(what, kLongest);
    if (!at) {
        throw std::runtime_error(fmt::format("the till never told \"{}\"; see {}", what, m_log.native()));
    }
    return *at;
}

void DrivenTill::rest(std::chrono::milliseconds time)
{
    while (m_till.line(time)) { }
}

bool DrivenTill::tryToSignIn()
{
    // Inès and her PIN, where the compact sign-in page has them (ui.md 9.1).
    touch({640, 280});
    for (const Point key : {Point{1072, 284}, {1072, 578}, {952, 382}, {1072, 480}, {952, 284}, {1190, 382}}) {
        touch(key);
    }
    constexpr std::chrono::seconds kPinChecked(3);
    return heard(kOpenSessionShown, kPinChecked).has_value();
}

void DrivenTill::signInAndOpenSession()
{
    // Staff may still be on its way from HQ when the page shows.
    for (int tries = 0; !tryToSignIn(); ++tries) {
        constexpr int kMostTries = 5;
        if (tries == kMostTries) {
            throw std::runtime_error("nobody could sign in; see " + m_log.native());
        }
    }
    touch({505, 745}); // the rest is zero
    rest(kPause);
    touch({1068, 727}); // open
    expect(kTicketShown);
    RunningShop::await([this] { return m_scanner.listened(); });
}

std::optional<std::int64_t> DrivenTill::scan(const std::string& code)
{
    rest(kPause);
    const std::int64_t sent = monotonicNs();
    if (!m_scanner.write(code + "\r")) {
        throw std::runtime_error("the till does not listen to its scanner");
    }
    while (const auto line = m_till.line(kLongest)) {
        if (line->ends_with(" line")) {
            return std::stoll(*line) - sent;
        }
        if (line->ends_with(" toast")) {
            return std::nullopt;
        }
    }
    throw std::runtime_error("the till never told what became of a scan; see " + m_log.native());
}

void DrivenTill::hold()
{
    touch({610, 111});
    constexpr std::chrono::milliseconds kHeld(300);
    rest(kHeld);
}

std::int64_t DrivenTill::payCash()
{
    constexpr std::chrono::milliseconds kSameSpot(450); // the till ignores a second touch at one spot sooner
    rest(kSameSpot);
    touch({1056, 727}); // pay
    expect(kPaymentShown);
    touch({485, 383}); // exactly what is due
    rest(kPause);
    touch({1068, 727}); // charge
    const std::int64_t paid = expect("paid");
    const std::int64_t durable = expect("durable");
    expect(kChangeShown);
    return durable - paid;
}

} // namespace comptoir::bench
