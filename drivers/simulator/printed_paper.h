// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/simulator/printer_sink.h"

#include <string>
#include <variant>
#include <vector>

namespace comptoir::simulator {

struct PrintedRow {
    std::vector<Glyph> glyphs;
    PaperAlign align = PaperAlign::Left;
};

struct PrintedImage {
    DotImage image;
    PaperAlign align = PaperAlign::Left;
};

struct PrintedQr {
    SymbolRequest code;
    PaperAlign align = PaperAlign::Left;
};

struct PrintedBars {
    SymbolRequest code;
    PaperAlign align = PaperAlign::Left;
};

/// Something on the paper, `topDots` below its edge.
struct PrintedItem {
    int topDots = 0;
    std::variant<PrintedRow, PrintedImage, PrintedQr, PrintedBars> what;
};

/// The piece of paper that comes out between two cuts.
class PrintedPaper {
public:
    explicit PrintedPaper(int widthDots)
        : m_widthDots(widthDots)
    {
    }

    void glyph(const Glyph& glyph);
    void endRow(PaperAlign align, int dots);
    void feed(int dots) { m_lengthDots += dots; }
    void image(DotImage image, PaperAlign align);
    void qrCode(const SymbolRequest& code, PaperAlign align);
    void bars(const SymbolRequest& code, PaperAlign align);

    bool blank() const { return m_items.empty() && m_row.empty(); }
    int widthDots() const { return m_widthDots; }
    int lengthDots() const { return m_lengthDots; }
    const std::vector<PrintedItem>& items() const { return m_items; }

    /// The rows of text in UTF-8, one a line, without the blanks at their ends; symbols as [QR …] and [EAN …].
    std::string text() const;

private:
    int m_widthDots;
    int m_lengthDots = 0;
    std::vector<Glyph> m_row;
    std::vector<PrintedItem> m_items;
};

/// Dots that one glyph takes.
int glyphWidth(const Glyph& glyph);

/// Rows of dots of a symbol as the printer draws it, without quiet zone; empty when it cannot be drawn.
DotImage drawSymbol(const PrintedQr& code);
DotImage drawSymbol(const PrintedBars& code);

} // namespace comptoir::simulator
