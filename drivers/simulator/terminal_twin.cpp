// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/terminal_twin.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace comptoir::simulator {

namespace {

// A request has under 100 bytes; who sends more speaks another protocol.
constexpr std::size_t kLongestRequest = 4096;

bool approves(TerminalMode mode)
{
    switch (mode) {
    case TerminalMode::Refuse:
    case TerminalMode::Abandon:
    case TerminalMode::Timeout:
        return false;
    case TerminalMode::Approve:
    case TerminalMode::Partial:
    case TerminalMode::Padded:
    case TerminalMode::Split:
    case TerminalMode::Silent:
    case TerminalMode::Reset:
    case TerminalMode::Cut:
    case TerminalMode::Late:
    case TerminalMode::Acknowledge:
        return true;
    }
    return false;
}

std::optional<std::int64_t> millisecondsOf(const std::string& text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc{} && end == text.data() + text.size();
    return whole && value >= 0 && value <= 600'000 ? std::optional(value) : std::nullopt;
}

} // namespace

TerminalTwin::TerminalTwin(TerminalTwinSettings settings, TerminalMode mode)
    : m_settings(settings)
    , m_mode(mode)
    , m_listener(settings.port)
{
}

TerminalTwin::~TerminalTwin()
{
    dropAll();
}

void TerminalTwin::watch(std::vector<pollfd>& descriptors) const
{
    if (m_listener.descriptor() >= 0) {
        descriptors.push_back({.fd = m_listener.descriptor(), .events = POLLIN, .revents = 0});
    }
    for (const Till& till : m_tills) {
        if (till.descriptor >= 0) {
            descriptors.push_back({.fd = till.descriptor, .events = POLLIN, .revents = 0});
        }
    }
}

std::optional<std::int64_t> TerminalTwin::deadlineMs() const
{
    std::optional<std::int64_t> first;
    for (const Till& till : m_tills) {
        if (till.step == Step::Card || till.step == Step::Answer) {
            first = first ? std::min(*first, till.dueMs) : till.dueMs;
        }
    }
    return first;
}

void TerminalTwin::serve(std::int64_t nowMs)
{
    for (int accepted = m_listener.accept(); accepted >= 0; accepted = m_listener.accept()) {
        m_tills.push_back({.descriptor = accepted});
    }
    for (Till& till : m_tills) {
        takeRequest(till, nowMs);
        if (!till.over && till.step == Step::Card && nowMs >= till.dueMs) {
            decide(till, nowMs);
        }
        if (!till.over && till.step == Step::Answer && nowMs >= till.dueMs) {
            sendAnswer(till, nowMs);
        }
    }
    m_tills.remove_if([](const Till& till) { return till.over; });
}

void TerminalTwin::takeRequest(Till& till, std::int64_t nowMs)
{
    std::array<char, 1024> bytes{};
    while (till.descriptor >= 0) {
        const auto got = ::recv(till.descriptor, bytes.data(), bytes.size(), 0);
        if (got < 0 && (errno == EAGAIN || errno == EINTR)) {
            break;
        }
        if (got <= 0 || till.request.size() > kLongestRequest) {
            ::close(till.descriptor);
            till.descriptor = -1;
            till.over = till.step != Step::Card; // the card is presented all the same
            return;
        }
        if (till.step == Step::Request) {
            till.request.append(bytes.data(), static_cast<std::size_t>(got));
        }
    }
    if (till.step != Step::Request || !wholeRequest(till.request)) {
        return;
    }
    if (asksDuplicate(till.request)) {
        const bool busy = std::ranges::any_of(m_tills, [](const Till& other) { return other.step == Step::Card; });
        till.answer = duplicateAnswer(till.request, busy ? std::string() : m_last);
        till.step = Step::Answer;
        till.dueMs = nowMs;
    } else {
        till.step = Step::Card;
        till.dueMs = nowMs + m_settings.delayMs;
    }
}

void TerminalTwin::decide(Till& till, std::int64_t nowMs)
{
    till.mode = m_mode;
    till.step = Step::Answer;
    till.dueMs = nowMs;
    m_approvals += approves(till.mode) ? 1 : 0;
    till.answer = terminalAnswer(till.request, till.mode, nextAuthorisation());
    m_last = till.answer;
    if (till.descriptor < 0) {
        till.over = true;
        return;
    }
    switch (till.mode) {
    case TerminalMode::Silent:
        till.step = Step::Nothing;
        break;
    case TerminalMode::Reset:
        resetConnection(till.descriptor);
        till.over = true;
        break;
    case TerminalMode::Cut:
        till.answer.resize(till.request.size() + 6); // within the action code
        break;
    case TerminalMode::Late:
        till.dueMs += m_settings.lateMs;
        break;
    case TerminalMode::Acknowledge:
        send(till, till.request + "AE00211");
        till.dueMs += m_settings.delayMs;
        break;
    case TerminalMode::Approve:
    case TerminalMode::Refuse:
    case TerminalMode::Abandon:
    case TerminalMode::Timeout:
    case TerminalMode::Partial:
    case TerminalMode::Padded:
    case TerminalMode::Split:
        break;
    }
}

void TerminalTwin::sendAnswer(Till& till, std::int64_t nowMs)
{
    const bool byteByByte = till.mode == TerminalMode::Split;
    const std::size_t count = byteByByte ? 1 : till.answer.size();
    send(till, std::string_view(till.answer).substr(0, count));
    till.answer.erase(0, count);
    till.dueMs = nowMs + m_settings.byteGapMs;
    if (!till.answer.empty()) {
        return;
    }
    till.step = Step::Nothing; // the till ends the connection
    if (till.mode == TerminalMode::Cut) {
        ::close(till.descriptor);
        till.over = true;
    }
}

void TerminalTwin::send(Till& till, std::string_view bytes)
{
    // An answer fits the socket's buffer; a till that is gone shows at the next read.
    (void)::send(till.descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL);
}

void TerminalTwin::dropAll()
{
    for (const Till& till : m_tills) {
        if (till.descriptor >= 0) {
            resetConnection(till.descriptor);
        }
    }
    m_tills.clear();
}

std::string TerminalTwin::nextAuthorisation() const
{
    return std::to_string(400'000 + m_approvals % 500'000);
}

Result<std::string, std::string> TerminalTwin::command(const std::vector<std::string>& words)
{
    const std::string order = words.empty() ? std::string() : words.front();
    if (const auto mode = terminalModeNamed(order); mode && words.size() == 1) {
        m_mode = *mode;
        return "the terminal's next answer: " + order;
    }
    if (order == "delay" && words.size() == 2) {
        const auto delay = millisecondsOf(words[1]);
        if (!delay) {
            return unexpected(std::string("the delay is 0 to 600000 milliseconds"));
        }
        m_settings.delayMs = *delay;
        return "the terminal answers after " + words[1] + " ms";
    }
    if (order == "forget") {
        m_last.clear();
        return "the terminal remembers no payment";
    }
    if (order == "cut") {
        m_listener.close();
        dropAll();
        return "terminal unplugged";
    }
    if (order == "join") {
        m_listener.open();
        return "terminal plugged in";
    }
    if (order == "show") {
        const bool waits = std::ranges::any_of(m_tills, [](const Till& till) { return till.step == Step::Card; });
        return "terminal: "
            + std::string(m_listener.descriptor() < 0 ? "unplugged"
                    : waits                           ? "waits for a card"
                                                      : "ready")
            + ", port " + std::to_string(port()) + ", next answer " + std::string(name(m_mode)) + " after "
            + std::to_string(m_settings.delayMs) + " ms, " + std::to_string(m_approvals) + " payments taken";
    }
    return unexpected("the terminal knows " + terminalModeNames() + ", delay MS, forget, cut, join and show");
}

} // namespace comptoir::simulator
