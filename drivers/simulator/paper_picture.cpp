// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/paper_picture.h"

#include "drivers/api/plain_text.h"

#include <array>
#include <cairo.h>
#include <cmath>
#include <memory>
#include <string>

namespace comptoir::simulator {

namespace {

constexpr double kMargin = 32; // paper beside what the head reaches: 4 mm on each side at 8 dots a mm
constexpr double kHeadToCutter = 88; // paper between the head and the knife: the top of each receipt is blank
constexpr double kAround = 28;
constexpr double kTooth = 4;
constexpr double kBaseline = 19;
constexpr double kFontWide = 19.93; // 12 dots a letter in the usual monospace fonts
constexpr double kFontHigh = 21;
constexpr int kCellWidth = 12;

struct Colour {
    double red;
    double green;
    double blue;
};

constexpr Colour kCounter{0.80, 0.79, 0.77};
constexpr Colour kPaper{0.988, 0.984, 0.968};
constexpr Colour kInk{0.13, 0.12, 0.15};

struct DeleteSurface {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
struct DeleteContext {
    void operator()(cairo_t* context) const { cairo_destroy(context); }
};
struct DeletePattern {
    void operator()(cairo_pattern_t* pattern) const { cairo_pattern_destroy(pattern); }
};
using Surface = std::unique_ptr<cairo_surface_t, DeleteSurface>;
using Context = std::unique_ptr<cairo_t, DeleteContext>;
using Pattern = std::unique_ptr<cairo_pattern_t, DeletePattern>;

void setColour(cairo_t* context, Colour colour, double opacity = 1)
{
    cairo_set_source_rgba(context, colour.red, colour.green, colour.blue, opacity);
}

/// The outline of the paper: straight at the sides, the knife's teeth above and below.
void outline(cairo_t* context, double width, double height)
{
    cairo_new_path(context);
    cairo_move_to(context, 0, kTooth);
    const int teeth = static_cast<int>(std::ceil(width / (2 * kTooth)));
    for (int tooth = 0; tooth < teeth; ++tooth) {
        const double x = tooth * 2 * kTooth;
        cairo_line_to(context, x + kTooth, 0);
        cairo_line_to(context, x + 2 * kTooth, kTooth);
    }
    cairo_line_to(context, width, height - kTooth);
    for (int tooth = 0; tooth < teeth; ++tooth) {
        const double x = width - tooth * 2 * kTooth;
        cairo_line_to(context, x - kTooth, height);
        cairo_line_to(context, x - 2 * kTooth, height - kTooth);
    }
    cairo_close_path(context);
}

void drawSheet(cairo_t* context, double width, double height)
{
    constexpr int kShadowSteps = 10;
    for (int i = kShadowSteps; i > 0; --i) {
        cairo_save(context);
        cairo_translate(context, 0, 5);
        outline(context, width, height);
        cairo_set_line_width(context, 2.0 * i);
        cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND);
        cairo_set_source_rgba(context, 0.1, 0.08, 0.05, 0.022);
        cairo_stroke_preserve(context);
        cairo_fill(context);
        cairo_restore(context);
    }
    outline(context, width, height);
    setColour(context, kPaper);
    cairo_fill_preserve(context);
    // The roll leaves a faint curl: darker at both edges.
    const Pattern curl(cairo_pattern_create_linear(0, 0, width, 0));
    cairo_pattern_add_color_stop_rgba(curl.get(), 0, 0.30, 0.26, 0.20, 0.10);
    cairo_pattern_add_color_stop_rgba(curl.get(), 0.07, 0.30, 0.26, 0.20, 0.0);
    cairo_pattern_add_color_stop_rgba(curl.get(), 0.93, 0.30, 0.26, 0.20, 0.0);
    cairo_pattern_add_color_stop_rgba(curl.get(), 1, 0.30, 0.26, 0.20, 0.12);
    cairo_set_source(context, curl.get());
    cairo_fill(context);
}

double indent(PaperAlign align, int width, int available)
{
    switch (align) {
    case PaperAlign::Left:
        return 0;
    case PaperAlign::Centre:
        return std::floor((available - width) / 2.0); // whole dots
    case PaperAlign::Right:
        return available - width;
    }
    return 0;
}

/// Draws the items of one paper; the context's origin is where the head begins.
class PaperPainter {
public:
    PaperPainter(cairo_t* context, int widthDots)
        : m_context(context)
        , m_widthDots(widthDots)
    {
    }

    void draw(const PrintedItem& item)
    {
        m_top = item.topDots;
        std::visit(*this, item.what);
    }

    void operator()(const PrintedRow& row) { drawRow(row.glyphs, row.align); }
    void operator()(const PrintedImage& image) { drawDots(image.image, image.align); }
    void operator()(const PrintedQr& code) { drawDots(drawSymbol(code), code.align); }
    void operator()(const PrintedBars& bars);

private:
    void drawRow(const std::vector<Glyph>& glyphs, PaperAlign align);
    void drawGlyph(const Glyph& glyph, double x, int rowHeight);
    void drawDots(const DotImage& image, PaperAlign align);

    cairo_t* m_context;
    int m_widthDots;
    double m_top = 0;
};

void PaperPainter::operator()(const PrintedBars& bars)
{
    const DotImage image = drawSymbol(bars);
    drawDots(image, bars.align);
    if (bars.code.textBelow) {
        std::vector<Glyph> digits;
        for (const char digit : bars.code.content) {
            digits.push_back({.character = static_cast<unsigned char>(digit)});
        }
        m_top += image.height + 4;
        drawRow(digits, bars.align);
    }
}

void PaperPainter::drawRow(const std::vector<Glyph>& glyphs, PaperAlign align)
{
    int width = 0;
    int high = 1;
    for (const Glyph& glyph : glyphs) {
        width += glyphWidth(glyph);
        high = std::max(high, glyph.high);
    }
    double x = indent(align, width, m_widthDots);
    for (const Glyph& glyph : glyphs) {
        drawGlyph(glyph, x, high);
        x += glyphWidth(glyph);
    }
}

void PaperPainter::drawGlyph(const Glyph& glyph, double x, int rowHeight)
{
    cairo_save(m_context);
    // Letters of different height stand on one line.
    cairo_translate(m_context, x, m_top + 24.0 * (rowHeight - glyph.high));
    const double narrow = glyph.small ? 0.75 : 1;
    cairo_scale(m_context, glyph.wide * narrow, glyph.high);
    cairo_select_font_face(m_context, "DejaVu Sans Mono", CAIRO_FONT_SLANT_NORMAL,
        glyph.bold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL);
    cairo_matrix_t size;
    cairo_matrix_init_scale(&size, kFontWide, kFontHigh);
    cairo_set_font_matrix(m_context, &size);
    setColour(m_context, kInk, glyph.bold ? 1 : 0.92);
    cairo_move_to(m_context, 0, kBaseline);
    cairo_show_text(m_context, drivers::toUtf8({&glyph.character, 1}).c_str());
    if (glyph.underline) {
        cairo_rectangle(m_context, 0, 22, kCellWidth, 1.5);
        cairo_fill(m_context);
    }
    cairo_restore(m_context);
}

void PaperPainter::drawDots(const DotImage& image, PaperAlign align)
{
    const double left = indent(align, image.width, m_widthDots);
    setColour(m_context, kInk, 0.95);
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < image.width;) {
            int end = x;
            while (end < image.width && image.black(end, y)) {
                ++end;
            }
            if (end > x) {
                cairo_rectangle(m_context, left + x, m_top + y, end - x, 1);
            }
            x = end + 1;
        }
    }
    cairo_fill(m_context);
}

} // namespace

bool drawPaper(const PrintedPaper& paper, const std::filesystem::path& file)
{
    const double width = paper.widthDots() + 2 * kMargin;
    const double height = paper.lengthDots() + kHeadToCutter;
    const Surface surface(cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, static_cast<int>(width + 2 * kAround), static_cast<int>(height + 2 * kAround)));
    const Context context(cairo_create(surface.get()));
    setColour(context.get(), kCounter);
    cairo_paint(context.get());
    cairo_translate(context.get(), kAround, kAround);
    drawSheet(context.get(), width, height);
    cairo_translate(context.get(), kMargin, kHeadToCutter / 2);
    PaperPainter painter(context.get(), paper.widthDots());
    for (const PrintedItem& item : paper.items()) {
        painter.draw(item);
    }
    return cairo_surface_write_to_png(surface.get(), file.c_str()) == CAIRO_STATUS_SUCCESS;
}

} // namespace comptoir::simulator
