// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace comptoir::simulator {

enum class PaperAlign { Left, Centre, Right };

struct Glyph {
    char32_t character = U' ';
    bool bold = false;
    bool underline = false;
    bool small = false; ///< font B
    int wide = 1;
    int high = 1;
};

/// Dots to burn, one byte a dot.
struct DotImage {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> dots = {};

    std::size_t at(int x, int y) const
    {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x);
    }
    bool black(int x, int y) const { return dots[at(x, y)] != 0; }
};

struct SymbolRequest {
    std::string content;
    int moduleDots = 3;
    int level = 0; ///< QR: 0 to 3, L to H
    int heightDots = 162; ///< bars
    bool textBelow = false; ///< bars
    bool ean13 = false; ///< bars, else CODE128
};

/// What a decoded stream makes the mechanism do. Called in the order of the stream.
class PrinterSink {
public:
    virtual ~PrinterSink() = default;

    virtual void initialise() = 0;
    virtual void glyph(const Glyph& glyph) = 0;
    /// Prints the row and feeds `dots` at least, more when it holds high letters.
    virtual void endRow(PaperAlign align, int dots) = 0;
    virtual void feed(int dots) = 0;
    virtual void image(const DotImage& image, PaperAlign align) = 0;
    virtual void qrCode(const SymbolRequest& code, PaperAlign align) = 0;
    virtual void bars(const SymbolRequest& code, PaperAlign align) = 0;
    virtual void cut(bool partial, int feedDots) = 0;
    virtual void pulse(int pin, int onMs, int offMs) = 0;
    /// GS a: which changes it tells by itself; 0 for none.
    virtual void automaticStatus(std::uint8_t mask) = 0;
    virtual void answer(std::span<const std::byte> bytes) = 0;
    /// GS r: asks for the paper (1) or drawer (2) status in its turn.
    virtual void inOrderStatus(std::uint8_t which) = 0;
};

} // namespace comptoir::simulator
