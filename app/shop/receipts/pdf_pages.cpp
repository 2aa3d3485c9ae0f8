// SPDX-License-Identifier: Apache-2.0
#include "app/shop/receipts/pdf_pages.h"

#include "app/core/base/check.h"
#include "app/core/base/time_zone.h"

#include <fmt/format.h>

#include <cairo-pdf.h>

namespace comptoir::shop {

namespace {

constexpr const char* kFamily = "Lato";
constexpr double kQuietModules = 4;

struct Colour {
    double red;
    double green;
    double blue;
};

Colour colourOf(Ink ink)
{
    const auto hex = [](unsigned value) {
        return Colour{(value >> 16 & 0xff) / 255.0, (value >> 8 & 0xff) / 255.0, (value & 0xff) / 255.0};
    };
    switch (ink) {
    case Ink::Full:
        return hex(0x12191f);
    case Ink::Soft:
        return hex(0x41505b);
    case Ink::Faint:
        return hex(0x566570);
    case Ink::Line:
        return hex(0xd3dbe1);
    case Ink::Wash:
        return hex(0xf3f5f7);
    case Ink::Action:
        return hex(0x1d4aa6);
    case Ink::Danger:
        return hex(0xad1d2e);
    }
    failCheck(__FILE__, __LINE__, "no such ink");
}

void setInk(cairo_t* page, Ink ink)
{
    const Colour colour = colourOf(ink);
    cairo_set_source_rgb(page, colour.red, colour.green, colour.blue);
}

cairo_status_t append(void* pdf, const unsigned char* data, unsigned length)
{
    static_cast<std::string*>(pdf)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

void showFoot(cairo_t* page, const std::string& foot, std::size_t number, std::size_t count)
{
    constexpr double kBaseline = PdfPages::kHeight - 40;
    cairo_select_font_face(page, kFamily, CAIRO_FONT_SLANT_NORMAL, CAIRO_FONT_WEIGHT_NORMAL);
    cairo_set_font_size(page, 8);
    setInk(page, Ink::Faint);
    cairo_move_to(page, PdfPages::kMargin, kBaseline);
    cairo_show_text(page, foot.c_str());
    const std::string place = fmt::format("{} / {}", number, count);
    cairo_text_extents_t extents;
    cairo_text_extents(page, place.c_str(), &extents);
    cairo_move_to(page, PdfPages::kRight - extents.x_advance, kBaseline);
    cairo_show_text(page, place.c_str());
}

} // namespace

PdfPages::PdfPages()
{
    newPage();
}

void PdfPages::newPage()
{
    const cairo_rectangle_t sheet{0, 0, kWidth, kHeight};
    m_pages.emplace_back(cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &sheet));
    m_page.reset(cairo_create(m_pages.back().get()));
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_set_font_options(m_page.get(), options);
    cairo_font_options_destroy(options);
    m_y = kMargin;
}

bool PdfPages::need(double points)
{
    if (m_y + points <= kBottom) {
        return false;
    }
    newPage();
    return true;
}

void PdfPages::use(const Letters& letters)
{
    cairo_select_font_face(m_page.get(), kFamily, CAIRO_FONT_SLANT_NORMAL,
        letters.bold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL);
    cairo_set_font_size(m_page.get(), letters.points);
    setInk(m_page.get(), letters.ink);
}

void PdfPages::left(double x, std::string_view text, const Letters& letters)
{
    use(letters);
    cairo_move_to(m_page.get(), x, m_y);
    cairo_show_text(m_page.get(), std::string(text).c_str());
}

void PdfPages::right(double x, std::string_view text, const Letters& letters)
{
    left(x - widthOf(text, letters), text, letters);
}

void PdfPages::centred(double x, std::string_view text, const Letters& letters)
{
    left(x - widthOf(text, letters) / 2, text, letters);
}

double PdfPages::widthOf(std::string_view text, const Letters& letters)
{
    use(letters);
    cairo_text_extents_t extents;
    cairo_text_extents(m_page.get(), std::string(text).c_str(), &extents);
    return extents.x_advance;
}

std::vector<std::string> PdfPages::wrapped(std::string_view text, double width, const Letters& letters)
{
    std::vector<std::string> lines;
    std::string line;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const std::string longer = line.empty() ? std::string(word) : fmt::format("{} {}", line, word);
        if (!line.empty() && widthOf(longer, letters) > width) {
            lines.push_back(std::move(line));
            line = word;
        } else {
            line = longer;
        }
    }
    lines.push_back(std::move(line));
    return lines;
}

void PdfPages::rule(double fromX, double toX, Ink ink, double thickness)
{
    box(fromX, m_y, toX - fromX, thickness, ink);
}

void PdfPages::box(double x, double y, double width, double height, Ink ink)
{
    setInk(m_page.get(), ink);
    cairo_rectangle(m_page.get(), x, y, width, height);
    cairo_fill(m_page.get());
}

void PdfPages::qr(double x, double y, double size, std::string_view rows)
{
    const std::size_t modules = rows.find('\n');
    if (modules == std::string_view::npos) {
        return;
    }
    const double module = size / (static_cast<double>(modules) + 2 * kQuietModules);
    cairo_set_source_rgb(m_page.get(), 0, 0, 0);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == '1') {
            const std::size_t column = i % (modules + 1);
            const std::size_t row = i / (modules + 1);
            cairo_rectangle(m_page.get(), x + (static_cast<double>(column) + kQuietModules) * module,
                y + (static_cast<double>(row) + kQuietModules) * module, module, module);
        }
    }
    cairo_fill(m_page.get());
}

std::string PdfPages::write(const std::string& title, const std::string& foot, Instant made) &&
{
    std::string pdf;
    m_page.reset();
    {
        const Surface surface(cairo_pdf_surface_create_for_stream(append, &pdf, kWidth, kHeight));
        cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE, title.c_str());
        cairo_pdf_surface_set_metadata(
            surface.get(), CAIRO_PDF_METADATA_CREATE_DATE, TimeZone::utc().at(made).rfc3339().c_str());
        const Context context(cairo_create(surface.get()));
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            cairo_set_source_surface(context.get(), m_pages[i].get(), 0, 0);
            cairo_paint(context.get());
            showFoot(context.get(), foot, i + 1, m_pages.size());
            cairo_show_page(context.get());
        }
        cairo_surface_finish(surface.get());
        check(cairo_surface_status(surface.get()) == CAIRO_STATUS_SUCCESS, "a PDF in memory can be written");
    }
    return pdf;
}

} // namespace comptoir::shop
