// SPDX-License-Identifier: Apache-2.0
// What is drawn: images, QR codes and bars.
#include "drivers/simulator/printer_decoder.h"

#include <algorithm>

namespace comptoir::simulator {

namespace {

/// Rows of bytes, the highest bit leftmost.
DotImage dotsOf(std::span<const std::uint8_t> rows, int bytesWide, int height)
{
    DotImage image{.width = bytesWide * 8, .height = height};
    image.dots.reserve(rows.size() * 8);
    for (const std::uint8_t value : rows) {
        for (int i = 7; i >= 0; --i) {
            image.dots.push_back(value >> i & 1);
        }
    }
    image.dots.resize(static_cast<std::size_t>(image.width) * static_cast<std::size_t>(height));
    return image;
}

} // namespace

void PrinterDecoder::raster()
{
    m_sink.endRow(m_align, 0);
    m_sink.image(dotsOf(std::span(m_command).subspan(8), word(4), word(6)), m_align);
}

/// ESC *: columns from left to right, each 8 or 24 dots from top to bottom.
void PrinterDecoder::columnImage()
{
    const int bytesHigh = parameter(2) >= 32 ? 3 : 1;
    DotImage image{.width = word(3), .height = bytesHigh * 8};
    image.dots.resize(static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height));
    for (int x = 0; x < image.width; ++x) {
        for (int y = 0; y < image.height; ++y) {
            const auto column = parameter(5 + static_cast<std::size_t>(x * bytesHigh + y / 8));
            image.dots[image.at(x, y)] = column >> (7 - y % 8) & 1;
        }
    }
    m_sink.image(image, m_align);
    m_drawnRow = true;
}

/// GS ( L and GS 8 L: function 112 stores an image, 50 prints it.
void PrinterDecoder::storedImage(std::size_t at)
{
    const std::uint8_t which = parameter(at + 1);
    if (which == 112 && m_command.size() > at + 10) {
        const int bytesWide = (word(at + 6) + 7) / 8;
        m_stored = dotsOf(std::span(m_command).subspan(at + 10), bytesWide, word(at + 8));
    } else if (which == 50 || which == 2) {
        m_sink.endRow(m_align, 0);
        m_sink.image(m_stored, m_align);
    }
}

/// GS ( k pL pH 49 function …
void PrinterDecoder::qrFunction()
{
    if (parameter(5) != '1') {
        ++m_unknown;
        return;
    }
    switch (parameter(6)) {
    case 'C':
        m_qr.moduleDots = parameter(7);
        return;
    case 'E':
        m_qr.level = std::clamp(parameter(7) - '0', 0, 3);
        return;
    case 'P':
        m_qr.content.assign(m_command.begin() + std::min<std::ptrdiff_t>(8, std::ssize(m_command)), m_command.end());
        return;
    case 'Q':
        m_sink.endRow(m_align, 0);
        m_sink.qrCode(m_qr, m_align);
        return;
    default:
        return;
    }
}

void PrinterDecoder::bars()
{
    // Form A ends with NUL, form B begins with its length.
    const bool formA = parameter(2) <= 6;
    m_bars.ean13 = parameter(2) == 2 || parameter(2) == 67;
    const auto first = m_command.begin() + std::min<std::ptrdiff_t>(formA ? 3 : 4, std::ssize(m_command));
    const auto last = formA ? m_command.end() - 1 : m_command.end();
    m_bars.content.assign(std::min(first, last), last);
    m_sink.endRow(m_align, 0);
    m_sink.bars(m_bars, m_align);
}

} // namespace comptoir::simulator
