// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/printer_mechanism.h"

#include <array>
#include <utility>

namespace comptoir::simulator {

namespace {

constexpr std::uint8_t kDle = 0x10;
constexpr std::uint8_t kEot = 0x04;
constexpr std::uint8_t kEnq = 0x05;
constexpr std::uint8_t kDc4 = 0x14;
constexpr std::size_t kPulseSize = 5;
constexpr std::size_t kClearSize = 10;

std::byte bits(int fixed, std::initializer_list<std::pair<int, bool>> flags)
{
    int value = fixed;
    for (const auto& [bit, set] : flags) {
        value |= set ? 1 << bit : 0;
    }
    return static_cast<std::byte>(value);
}

} // namespace

PrinterMechanism::PrinterMechanism(const PrinterModel& model, std::function<void(const PrintedPaper&)> cut)
    : m_model(model)
    , m_cut(std::move(cut))
    , m_decoder(*this, model.pages)
    , m_paper(model.widthDots)
{
}

void PrinterMechanism::receive(std::span<const std::byte> bytes)
{
    m_received.insert(m_received.end(), bytes.begin(), bytes.end());
    for (const std::byte each : bytes) {
        const auto value = std::to_integer<std::uint8_t>(each);
        m_buffer.push_back(value);
        realTime(value);
    }
    work();
}

/// Prints what is in the buffer for as long as there is paper.
void PrinterMechanism::work()
{
    while (ready() && !m_buffer.empty()) {
        const std::uint8_t value = m_buffer.front();
        m_buffer.pop_front();
        m_decoder.feed(value);
    }
}

void PrinterMechanism::realTime(std::uint8_t value)
{
    if (m_realTime.empty()) {
        if (value == kDle) {
            m_realTime = {value};
        }
        return;
    }
    m_realTime.push_back(value);
    if (m_realTime.size() == 2 && value != kEot && value != kEnq && value != kDc4) {
        m_realTime.clear();
        realTime(value);
        return;
    }
    const bool known = m_realTime.size() >= 3;
    const bool clear = known && m_realTime[1] == kDc4 && m_realTime[2] == 8;
    const std::size_t size = m_realTime[1] != kDc4 ? 3 : clear ? kClearSize : kPulseSize;
    if (known && m_realTime.size() == size) {
        obeyAtOnce();
        m_realTime.clear();
    }
}

void PrinterMechanism::obeyAtOnce()
{
    const std::uint8_t what = m_realTime[2];
    if (m_realTime[1] == kEot) {
        answerStatus(what);
        return;
    }
    const bool clear = m_realTime[1] == kDc4 ? what == 8 : what == 2;
    if (clear) {
        m_buffer.clear();
        m_decoder.reset();
        if (m_realTime[1] == kDc4) {
            answer(std::array{std::byte{0x37}, std::byte{0x25}, std::byte{0x00}});
        }
    } else if (m_realTime[1] == kDc4 && what == 1) {
        constexpr int kTenth = 100;
        pulse(m_realTime[3], m_realTime[4] * kTenth, 0);
    }
}

void PrinterMechanism::powerCycle()
{
    m_buffer.clear();
    m_realTime.clear();
    m_answers.clear();
    m_automaticMask = 0;
    m_decoder.reset();
}

void PrinterMechanism::setPaper(bool loaded)
{
    m_paperLoaded = loaded;
    m_rowsLeft.reset();
    changed();
    work();
}

void PrinterMechanism::setNearEnd(bool nearEnd)
{
    m_nearEnd = nearEnd;
    changed();
}

void PrinterMechanism::setCover(bool open)
{
    m_coverOpen = open;
    changed();
    work();
}

void PrinterMechanism::setCutterJam(bool jammed)
{
    m_jammed = jammed;
    changed();
    work();
}

void PrinterMechanism::endRow(PaperAlign align, int dots)
{
    m_paper.endRow(align, dots);
    if (m_rowsLeft && dots > 0 && --*m_rowsLeft <= 0) {
        m_rowsLeft.reset();
        m_paperLoaded = false;
        changed();
    }
}

void PrinterMechanism::cut(bool /*partial*/, int feedDots)
{
    m_paper.endRow(PaperAlign::Left, 0);
    m_paper.feed(feedDots);
    tear();
}

void PrinterMechanism::tear()
{
    const PrintedPaper piece = std::exchange(m_paper, PrintedPaper(m_model.widthDots));
    if (!piece.blank() && m_cut) {
        m_cut(piece);
    }
}

void PrinterMechanism::pulse(int /*pin*/, int onMs, int /*offMs*/)
{
    ++m_pulses;
    if (m_model.drawerConnected && onMs > 0) {
        setDrawer(true);
    }
}

void PrinterMechanism::setDrawer(bool open)
{
    if (open != m_drawerOpen) {
        m_drawerOpen = open;
        changed();
    }
}

void PrinterMechanism::automaticStatus(std::uint8_t mask)
{
    m_automaticMask = mask;
    changed();
}

/// Tells the four bytes of automatic status to whoever asked for them.
void PrinterMechanism::changed()
{
    if (m_automaticMask == 0) {
        return;
    }
    answer(std::array{
        bits(0x10, {{2, drawerPinHigh()}, {3, !ready()}, {5, m_coverOpen}}),
        bits(0x00, {{3, m_jammed}}),
        bits(0x00, {{0, m_nearEnd}, {1, m_nearEnd}, {2, !m_paperLoaded}, {3, !m_paperLoaded}}),
        bits(0x00, {}),
    });
}

void PrinterMechanism::answerStatus(std::uint8_t question)
{
    switch (question) {
    case 1:
        answer(std::array{bits(0x12, {{2, drawerPinHigh()}, {3, !ready()}})});
        return;
    case 2:
        answer(std::array{bits(0x12, {{2, m_coverOpen}, {5, !m_paperLoaded}, {6, m_jammed}})});
        return;
    case 3:
        answer(std::array{bits(0x12, {{3, m_jammed}})});
        return;
    case 4:
        answer(std::array{bits(0x12, {{2, m_nearEnd}, {3, m_nearEnd}, {5, !m_paperLoaded}, {6, !m_paperLoaded}})});
        return;
    default:
        return;
    }
}

void PrinterMechanism::inOrderStatus(std::uint8_t which)
{
    answer(which == 2 ? std::array{bits(0x00, {{0, drawerPinHigh()}})}
                      : std::array{bits(0x00, {{0, m_nearEnd}, {1, m_nearEnd}, {2, !m_paperLoaded}})});
}

void PrinterMechanism::answer(std::span<const std::byte> bytes)
{
    m_answers.insert(m_answers.end(), bytes.begin(), bytes.end());
}

} // namespace comptoir::simulator
