// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/printer_decoder.h"

#include "drivers/simulator/printer_commands.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace comptoir::simulator {

namespace {

constexpr std::uint8_t kLineFeed = 0x0a;
constexpr std::uint8_t kDle = 0x10;
constexpr std::uint8_t kEsc = 0x1b;
constexpr std::uint8_t kFs = 0x1c;
constexpr std::uint8_t kGs = 0x1d;
constexpr int kUsualRowDots = 30;

PaperAlign alignOf(std::uint8_t value)
{
    const int choice = value >= '0' ? value - '0' : value;
    return choice == 1 ? PaperAlign::Centre : choice == 2 ? PaperAlign::Right : PaperAlign::Left;
}

} // namespace

PrinterDecoder::PrinterDecoder(PrinterSink& sink, const PageSlots& pages)
    : m_sink(sink)
    , m_pages(pages)
{
}

void PrinterDecoder::reset()
{
    m_command.clear();
    m_unknown = 0;
    m_page = 0;
    m_align = PaperAlign::Left;
    m_style = {};
    m_rowDots = kUsualRowDots;
    m_drawnRow = false;
    m_qr = {};
    m_bars = {};
}

void PrinterDecoder::feed(std::uint8_t value)
{
    m_command.push_back(value);
    const auto length = commandLength(m_command);
    if (length && m_command.size() >= *length) {
        execute();
        m_command.clear();
    }
}

void PrinterDecoder::execute()
{
    switch (m_command[0]) {
    case kLineFeed:
        endRow(1);
        return;
    case kEsc:
        escape(m_command[1]);
        return;
    case kGs:
        group(m_command[1]);
        return;
    case kDle:
    case kFs:
        return;
    default:
        print(m_command[0]);
    }
}

void PrinterDecoder::print(std::uint8_t value)
{
    if (value < 0x20) {
        return;
    }
    Glyph glyph = m_style;
    glyph.character = m_pages.decode(m_page, value);
    m_sink.glyph(glyph);
}

void PrinterDecoder::escape(std::uint8_t letter)
{
    const std::uint8_t value = parameter(2);
    switch (letter) {
    case '@': {
        const auto unknown = m_unknown;
        reset();
        m_unknown = unknown;
        m_sink.initialise();
        return;
    }
    case 'a':
        m_align = alignOf(value);
        return;
    case 'E':
    case 'G':
        m_style.bold = (value & 1) != 0;
        return;
    case '-':
        m_style.underline = value != 0 && value != '0';
        return;
    case 't':
        m_page = value;
        return;
    case 'd':
        endRow(std::max<int>(value, 1));
        return;
    case 'J':
        m_sink.endRow(m_align, 0);
        m_sink.feed(value);
        return;
    case '2':
        m_rowDots = kUsualRowDots;
        return;
    case '3':
        m_rowDots = value;
        return;
    case '!':
        printMode(value);
        return;
    case 'M':
        m_style.small = (value & 1) != 0;
        return;
    case 'p':
        m_sink.pulse(value & 1, 2 * parameter(3), 2 * parameter(4));
        return;
    case '*':
        columnImage();
        return;
    case 'i':
    case 'm':
        m_sink.cut(letter == 'm', 0);
        return;
    default:
        // Known, and without effect on this paper: country, position, spacing, upside down, colour, turning, panel.
        m_unknown += std::string_view("R$ {c=rV").find(static_cast<char>(letter)) == std::string_view::npos ? 1U : 0U;
    }
}

void PrinterDecoder::group(std::uint8_t letter)
{
    const std::uint8_t value = parameter(2);
    switch (letter) {
    case '!':
        m_style.wide = (value >> 4 & 7) + 1;
        m_style.high = (value & 7) + 1;
        return;
    case 'V':
        m_sink.cut(value % 2 == (value >= 65 && value <= 66 ? 0 : 1), parameter(3));
        return;
    case 'h':
        m_bars.heightDots = value;
        return;
    case 'w':
        m_bars.moduleDots = value;
        return;
    case 'H':
        m_bars.textBelow = (value & 2) != 0;
        return;
    case 'k':
        bars();
        return;
    case 'v':
        raster();
        return;
    case 'a':
        m_sink.automaticStatus(value);
        return;
    case 'r':
        m_sink.inOrderStatus(value & 3);
        return;
    case 'I':
        answerId(value);
        return;
    case '(':
        function();
        return;
    case '8':
        storedImage(7);
        return;
    case 'B':
    case 'L':
    case 'W':
    case 'P':
    case 'f':
        return;
    default:
        ++m_unknown;
    }
}

/// GS ( letter pL pH, then what the function is.
void PrinterDecoder::function()
{
    switch (parameter(2)) {
    case 'k':
        qrFunction();
        return;
    case 'H': {
        std::vector<std::byte> done = {std::byte{0x37}, std::byte{0x22}};
        for (std::size_t i = 7; i < 11; ++i) {
            done.push_back(std::byte{parameter(i)});
        }
        done.push_back(std::byte{0});
        m_sink.answer(done);
        return;
    }
    case 'L':
        storedImage(5);
        return;
    default:
        return;
    }
}

void PrinterDecoder::printMode(std::uint8_t mode)
{
    m_style.small = (mode & 0x01) != 0;
    m_style.bold = (mode & 0x08) != 0;
    m_style.high = (mode & 0x10) != 0 ? 2 : 1;
    m_style.wide = (mode & 0x20) != 0 ? 2 : 1;
    m_style.underline = (mode & 0x80) != 0;
}

void PrinterDecoder::endRow(int rows)
{
    const bool drawn = std::exchange(m_drawnRow, false);
    m_sink.endRow(m_align, drawn ? 0 : m_rowDots);
    if (rows > 1) {
        m_sink.feed((rows - 1) * m_rowDots);
    }
}

void PrinterDecoder::answerId(std::uint8_t which)
{
    const std::string_view text = which == 66 ? "COMPTOIR"
        : which == 67                         ? "TWIN-80"
        : which == 68                         ? "SIM00001"
                                              : "1.00";
    std::vector<std::byte> block = {std::byte{0x5f}};
    for (const char letter : text) {
        block.push_back(static_cast<std::byte>(letter));
    }
    block.push_back(std::byte{0});
    m_sink.answer(block);
}

} // namespace comptoir::simulator
