// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <variant>

namespace comptoir::drivers {

/// The answer to `DLE EOT question`.
struct RealTimeStatus {
    std::uint8_t question = 0;
    std::uint8_t bits = 0;

    friend bool operator==(const RealTimeStatus&, const RealTimeStatus&) = default;
};

/// Automatic status back: four bytes as the printer sent them, by itself.
struct AutomaticStatus {
    std::array<std::uint8_t, 4> bytes = {};

    friend bool operator==(const AutomaticStatus&, const AutomaticStatus&) = default;
};

/// The answer to `GS r`: all that was sent before it has been worked off.
struct InOrderStatus {
    std::uint8_t bits = 0;

    friend bool operator==(const InOrderStatus&, const InOrderStatus&) = default;
};

/// The answer to `GS ( H`: all that was sent before it is on the paper.
struct ProcessDone {
    std::string id;

    friend bool operator==(const ProcessDone&, const ProcessDone&) = default;
};

/// The answer to `DLE DC4 8`.
struct BufferCleared {
    friend bool operator==(const BufferCleared&, const BufferCleared&) = default;
};

/// The answer to `GS I`: maker, model, serial number.
struct PrinterText {
    std::string text;

    friend bool operator==(const PrinterText&, const PrinterText&) = default;
};

using StatusEvent =
    std::variant<RealTimeStatus, AutomaticStatus, InOrderStatus, ProcessDone, BufferCleared, PrinterText>;

/// Tells the printer's answers apart by their fixed bits; takes any bytes at all and finds its way back after nonsense.
class StatusParser {
public:
    /// A question was sent: its answer does not say which one it answers.
    void expectRealTime(std::uint8_t question);
    void expectInOrder() { ++m_expectedInOrder; }

    std::optional<StatusEvent> feed(std::byte next);

    /// Bytes that no printer sends there.
    std::size_t garbage() const { return m_garbage; }

private:
    enum class Reading { Nothing, Automatic, Block, ProcessId, Cleared, Text };

    std::optional<StatusEvent> begin(std::uint8_t value);
    std::optional<StatusEvent> automatic(std::uint8_t value);
    std::optional<StatusEvent> endOfBlock(std::uint8_t value);
    std::optional<StatusEvent> again(std::uint8_t value);

    Reading m_reading = Reading::Nothing;
    std::array<std::uint8_t, 4> m_automatic = {};
    std::size_t m_count = 0;
    std::string m_text;
    std::deque<std::uint8_t> m_questions;
    std::size_t m_expectedInOrder = 0;
    std::size_t m_garbage = 0;
};

} // namespace comptoir::drivers
