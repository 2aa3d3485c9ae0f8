// SPDX-License-Identifier: Apache-2.0
#include "drivers/escpos/text_raster.h"

#include "drivers/api/plain_text.h"

#include <algorithm>
#include <cairo.h>
#include <memory>

namespace comptoir::drivers {

namespace {

constexpr int kLineDots = 30;
constexpr double kBaseline = 22;
constexpr double kFontDots = 20;

struct DeleteSurface {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
struct DeleteContext {
    void operator()(cairo_t* context) const { cairo_destroy(context); }
};

/// Cairo's A1 rows are 32-bit words with the first dot in the lowest bit; printers want the highest bit first.
Raster readSurface(cairo_surface_t* surface, int width, int height)
{
    cairo_surface_flush(surface);
    Raster raster{.width = width, .height = height};
    raster.rows.resize(raster.size());
    const unsigned char* data = cairo_image_surface_get_data(surface);
    const int stride = cairo_image_surface_get_stride(surface);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            if ((data[y * stride + x / 8] >> (x % 8) & 1) != 0) {
                raster.blacken(x, y);
            }
        }
    }
    return raster;
}

} // namespace

Raster drawText(std::u32string_view text, const TextStyle& style, int cellDots)
{
    const int wide = style.doubleWidth ? 2 : 1;
    const int high = style.doubleHeight ? 2 : 1;
    const int width = std::max(1, static_cast<int>(text.size())) * cellDots * wide;
    const std::unique_ptr<cairo_surface_t, DeleteSurface> surface(
        cairo_image_surface_create(CAIRO_FORMAT_A1, width, kLineDots * high));
    const std::unique_ptr<cairo_t, DeleteContext> context(cairo_create(surface.get()));
    cairo_scale(context.get(), wide, high);
    cairo_select_font_face(context.get(), "monospace", CAIRO_FONT_SLANT_NORMAL,
        style.bold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL);
    cairo_set_font_size(context.get(), kFontDots);
    for (std::size_t i = 0; i < text.size(); ++i) {
        cairo_move_to(context.get(), static_cast<double>(i) * cellDots, kBaseline);
        cairo_show_text(context.get(), toUtf8(text.substr(i, 1)).c_str());
    }
    return readSurface(surface.get(), width, kLineDots * high);
}

} // namespace comptoir::drivers
