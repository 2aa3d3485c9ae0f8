// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/printed_paper.h"

#include "drivers/api/plain_text.h"

#include <algorithm>
#include <memory>
#include <numeric>
#include <type_traits>
#include <utility>
#include <zint.h>

namespace comptoir::simulator {

namespace {

constexpr int kGlyphHeight = 24;
constexpr int kBarsTextDots = 28;

struct DeleteSymbol {
    void operator()(zint_symbol* symbol) const { ZBarcode_Delete(symbol); }
};

DotImage draw(int symbology, int option, const SymbolRequest& code, int dotsHigh)
{
    const std::unique_ptr<zint_symbol, DeleteSymbol> symbol(ZBarcode_Create());
    symbol->symbology = symbology;
    symbol->option_1 = option;
    const auto* content = reinterpret_cast<const unsigned char*>(code.content.data());
    if (code.content.empty()
        || ZBarcode_Encode(symbol.get(), content, static_cast<int>(code.content.size())) >= ZINT_ERROR) {
        return {};
    }
    const int rows = symbology == BARCODE_QRCODE ? symbol->rows : 1;
    DotImage image{.width = symbol->width * code.moduleDots, .height = rows * dotsHigh};
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < image.width; ++x) {
            const int module = x / code.moduleDots;
            image.dots.push_back(symbol->encoded_data[y / dotsHigh][module / 8] >> (module % 8) & 1);
        }
    }
    return image;
}

std::string textOf(const PrintedRow& row)
{
    std::string text;
    for (const Glyph& glyph : row.glyphs) {
        text += drivers::toUtf8({&glyph.character, 1});
    }
    const auto last = text.find_last_not_of(' ');
    return text.substr(0, last == std::string::npos ? 0 : last + 1);
}

std::string textOf(const PrintedImage& /*image*/)
{
    return {};
}
std::string textOf(const PrintedQr& qr)
{
    return "[QR " + qr.code.content + "]";
}
std::string textOf(const PrintedBars& bars)
{
    return (bars.code.ean13 ? "[EAN " : "[CODE ") + bars.code.content + "]";
}

} // namespace

int glyphWidth(const Glyph& glyph)
{
    return (glyph.small ? 9 : 12) * glyph.wide;
}

DotImage drawSymbol(const PrintedQr& code)
{
    return draw(BARCODE_QRCODE, code.code.level + 1, code.code, code.code.moduleDots);
}

DotImage drawSymbol(const PrintedBars& code)
{
    return draw(code.code.ean13 ? BARCODE_EANX_CHK : BARCODE_CODE128, -1, code.code, code.code.heightDots);
}

void PrintedPaper::glyph(const Glyph& glyph)
{
    const int used = std::accumulate(
        m_row.begin(), m_row.end(), 0, [](int sum, const Glyph& each) { return sum + glyphWidth(each); });
    if (used + glyphWidth(glyph) > m_widthDots) {
        endRow(PaperAlign::Left, kGlyphHeight);
    }
    m_row.push_back(glyph);
}

void PrintedPaper::endRow(PaperAlign align, int dots)
{
    if (!m_row.empty()) {
        int high = 1;
        for (const Glyph& glyph : m_row) {
            high = std::max(high, glyph.high);
        }
        m_items.push_back({.topDots = m_lengthDots, .what = PrintedRow{std::exchange(m_row, {}), align}});
        dots = std::max(dots, high * kGlyphHeight);
    }
    m_lengthDots += dots;
}

void PrintedPaper::image(DotImage image, PaperAlign align)
{
    const int height = image.height;
    m_items.push_back({.topDots = m_lengthDots, .what = PrintedImage{std::move(image), align}});
    m_lengthDots += height;
}

void PrintedPaper::qrCode(const SymbolRequest& code, PaperAlign align)
{
    const PrintedQr qr{code, align};
    const DotImage drawn = drawSymbol(qr);
    // As the real ones do: a symbol that does not fit is not printed at all.
    if (drawn.height > 0 && drawn.width <= m_widthDots) {
        m_items.push_back({.topDots = m_lengthDots, .what = qr});
        m_lengthDots += drawn.height;
    }
}

void PrintedPaper::bars(const SymbolRequest& code, PaperAlign align)
{
    const PrintedBars bars{code, align};
    const DotImage drawn = drawSymbol(bars);
    if (drawn.height > 0 && drawn.width <= m_widthDots) {
        m_items.push_back({.topDots = m_lengthDots, .what = bars});
        m_lengthDots += drawn.height + (code.textBelow ? kBarsTextDots : 0);
    }
}

std::string PrintedPaper::text() const
{
    std::string text;
    for (const PrintedItem& item : m_items) {
        const std::string line = std::visit([](const auto& what) { return textOf(what); }, item.what);
        if (!std::holds_alternative<PrintedImage>(item.what)) {
            text += line + '\n';
        }
    }
    return text;
}

} // namespace comptoir::simulator
