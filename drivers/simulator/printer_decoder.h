// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/simulator/printer_code_pages.h"
#include "drivers/simulator/printer_sink.h"

#include <vector>

namespace comptoir::simulator {

/// Reads an ESC/POS stream byte by byte and tells `sink` what it means. Written from the printers' manuals, apart from
/// the driver's encoder, so that the one proves the other. Takes any bytes at all.
class PrinterDecoder {
public:
    PrinterDecoder(PrinterSink& sink, const PageSlots& pages);

    void feed(std::uint8_t value);

    /// As after power-on; a command that was begun is forgotten.
    void reset();

    /// Commands that are not known here, since the last reset.
    std::size_t unknownCommands() const { return m_unknown; }

private:
    void execute();
    void escape(std::uint8_t letter);
    void group(std::uint8_t letter);
    void function();
    void printMode(std::uint8_t mode);
    void endRow(int rows);
    void print(std::uint8_t value);
    void raster();
    void columnImage();
    void storedImage(std::size_t at);
    void qrFunction();
    void bars();
    void answerId(std::uint8_t which);
    std::uint8_t parameter(std::size_t i) const { return i < m_command.size() ? m_command[i] : std::uint8_t{0}; }
    int word(std::size_t i) const { return parameter(i) + 256 * parameter(i + 1); }

    PrinterSink& m_sink;
    PrinterCodePages m_pages;
    std::vector<std::uint8_t> m_command;
    std::size_t m_unknown = 0;
    std::uint8_t m_page = 0;
    PaperAlign m_align = PaperAlign::Left;
    Glyph m_style;
    int m_rowDots = 30;
    bool m_drawnRow = false; ///< the row holds a column image, which advances by its own height
    SymbolRequest m_qr;
    SymbolRequest m_bars;
    DotImage m_stored;
};

} // namespace comptoir::simulator
