// SPDX-License-Identifier: Apache-2.0
#include "drivers/scanner/code_framer.h"

#include <utility>

namespace comptoir::drivers {

namespace {

constexpr std::size_t kAimLength = 3;

/// GS, RS and EOT belong to GS1 and ISO 15434 data; other control characters are noise of the line.
constexpr bool belongs(char c)
{
    return static_cast<unsigned char>(c) >= 0x20 ? c != '\x7f' : c == '\x1d' || c == '\x1e' || c == '\x04';
}

constexpr bool isAlphanumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

CodeFramer::CodeFramer(FramingSettings settings)
    : m_settings(settings)
{
}

std::vector<FramedCode> CodeFramer::feed(std::span<const std::byte> bytes, std::int64_t nowMs)
{
    std::vector<FramedCode> codes;
    if (auto silenced = idle(nowMs)) {
        codes.push_back(std::move(*silenced));
    }
    for (const std::byte each : bytes) {
        const char c = static_cast<char>(each);
        if (c != '\r' && c != '\n') {
            add(c);
        } else if (auto ended = take()) {
            codes.push_back(std::move(*ended));
        }
    }
    if (!bytes.empty()) {
        m_lastByteMs = nowMs;
    }
    return codes;
}

std::optional<FramedCode> CodeFramer::idle(std::int64_t nowMs)
{
    const auto due = deadlineMs();
    return due && nowMs >= *due ? take() : std::nullopt;
}

std::optional<std::int64_t> CodeFramer::deadlineMs() const
{
    if (m_line.empty() && !m_tooLong) {
        return std::nullopt;
    }
    return m_lastByteMs + m_settings.idleGap.count();
}

void CodeFramer::reset()
{
    m_line.clear();
    m_tooLong = false;
}

std::optional<FramedCode> CodeFramer::take()
{
    const std::string line = std::exchange(m_line, {});
    if (std::exchange(m_tooLong, false)) {
        return FramedCode{.text = {}, .aimId = std::nullopt, .tooLong = true};
    }
    if (line.empty()) {
        return std::nullopt;
    }
    FramedCode code;
    const bool named = line.size() > kAimLength && line[0] == ']' && isAlphanumeric(line[1]) && isAlphanumeric(line[2]);
    if (named) {
        code.aimId = line.substr(0, kAimLength);
    }
    code.text = line.substr(named ? kAimLength : 0);
    return code;
}

void CodeFramer::add(char c)
{
    if (m_tooLong || !belongs(c)) {
        return;
    }
    if (m_line.size() >= m_settings.maxLength + kAimLength) {
        m_tooLong = true;
        m_line.clear();
        return;
    }
    m_line += c;
}

} // namespace comptoir::drivers
