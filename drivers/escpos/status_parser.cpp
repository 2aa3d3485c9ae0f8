// SPDX-License-Identifier: Apache-2.0
#include "drivers/escpos/status_parser.h"

#include <utility>

namespace comptoir::drivers {

namespace {

constexpr std::uint8_t kXon = 0x11;
constexpr std::uint8_t kXoff = 0x13;
constexpr std::uint8_t kBlock = 0x37;
constexpr std::uint8_t kTextBlock = 0x5f;
constexpr std::uint8_t kProcessIdBlock = 0x22;
constexpr std::uint8_t kClearedBlock = 0x25;
constexpr std::size_t kProcessIdSize = 4;
constexpr std::size_t kLongestText = 80;
constexpr std::size_t kMostQuestions = 16;

bool isRealTime(std::uint8_t value)
{
    return (value & 0x93) == 0x12;
}
bool isAutomaticStart(std::uint8_t value)
{
    return (value & 0x93) == 0x10;
}
bool isAutomaticRest(std::uint8_t value)
{
    return (value & 0x90) == 0x00;
}

} // namespace

void StatusParser::expectRealTime(std::uint8_t question)
{
    // A printer that does not answer must not make old questions meet new answers.
    if (m_questions.size() == kMostQuestions) {
        m_questions.pop_front();
    }
    m_questions.push_back(question);
}

std::optional<StatusEvent> StatusParser::feed(std::byte next)
{
    const auto value = std::to_integer<std::uint8_t>(next);
    switch (m_reading) {
    case Reading::Nothing:
        return begin(value);
    case Reading::Automatic:
        return automatic(value);
    case Reading::Block:
        if (value == kProcessIdBlock || value == kClearedBlock) {
            m_reading = value == kProcessIdBlock ? Reading::ProcessId : Reading::Cleared;
            m_text.clear();
            return std::nullopt;
        }
        return again(value);
    case Reading::ProcessId:
        if (m_text.size() == kProcessIdSize) {
            return endOfBlock(value);
        }
        if (value < 0x20 || value > 0x7e) {
            return again(value);
        }
        m_text.push_back(static_cast<char>(value));
        return std::nullopt;
    case Reading::Cleared:
        return endOfBlock(value);
    case Reading::Text:
        if (value == 0) {
            return endOfBlock(value);
        }
        if (value < 0x20 || m_text.size() == kLongestText) {
            return again(value);
        }
        m_text.push_back(static_cast<char>(value));
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<StatusEvent> StatusParser::begin(std::uint8_t value)
{
    if (isRealTime(value)) {
        if (m_questions.empty()) {
            ++m_garbage;
            return std::nullopt;
        }
        const std::uint8_t question = m_questions.front();
        m_questions.pop_front();
        return RealTimeStatus{.question = question, .bits = value};
    }
    if (isAutomaticStart(value)) {
        m_reading = Reading::Automatic;
        m_automatic[0] = value;
        m_count = 1;
        return std::nullopt;
    }
    if (value == kBlock) {
        m_reading = Reading::Block;
        return std::nullopt;
    }
    if (value == kTextBlock) {
        m_reading = Reading::Text;
        m_text.clear();
        return std::nullopt;
    }
    if (value == kXon || value == kXoff) {
        return std::nullopt;
    }
    if (isAutomaticRest(value) && m_expectedInOrder > 0) {
        --m_expectedInOrder;
        return InOrderStatus{.bits = value};
    }
    ++m_garbage;
    return std::nullopt;
}

std::optional<StatusEvent> StatusParser::automatic(std::uint8_t value)
{
    if (!isAutomaticRest(value)) {
        return again(value);
    }
    m_automatic[m_count++] = value;
    if (m_count < m_automatic.size()) {
        return std::nullopt;
    }
    m_reading = Reading::Nothing;
    return AutomaticStatus{.bytes = m_automatic};
}

std::optional<StatusEvent> StatusParser::endOfBlock(std::uint8_t value)
{
    if (value != 0) {
        return again(value);
    }
    const Reading block = std::exchange(m_reading, Reading::Nothing);
    if (block == Reading::ProcessId) {
        return ProcessDone{.id = m_text};
    }
    if (block == Reading::Cleared) {
        return BufferCleared{};
    }
    return PrinterText{.text = m_text};
}

/// What was begun is not that: it is lost, and `value` may begin something else.
std::optional<StatusEvent> StatusParser::again(std::uint8_t value)
{
    ++m_garbage;
    m_reading = Reading::Nothing;
    return begin(value);
}

} // namespace comptoir::drivers
