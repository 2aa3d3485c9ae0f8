// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/clock.h"

#include <cairo.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace comptoir::shop {

/// Printed greys of the shop's own colours (ui.md §4.1).
enum class Ink {
    Full,
    Soft,
    Faint,
    Line,
    Wash,
    Action,
    Danger,
};

struct Letters {
    double points = 10;
    bool bold = false;
    Ink ink = Ink::Full;
};

/// A4 pages drawn from top to bottom, then written as one PDF that holds its fonts. Lengths in points from the top left
/// corner. Each page gets "page n / m" and the line at its foot when all are known.
class PdfPages {
public:
    static constexpr double kWidth = 595.28;
    static constexpr double kHeight = 841.89;
    static constexpr double kMargin = 51;
    static constexpr double kRight = kWidth - kMargin;
    static constexpr double kBottom = kHeight - 68; ///< of what is not the foot

    PdfPages();

    /// Where the next thing goes.
    double y() const { return m_y; }
    void moveTo(double y) { m_y = y; }
    void skip(double points) { m_y += points; }

    /// Starts a page when fewer than `points` are left on this one. True when it did.
    bool need(double points);

    void left(double x, std::string_view text, const Letters& letters);
    void right(double x, std::string_view text, const Letters& letters);
    void centred(double x, std::string_view text, const Letters& letters);
    double widthOf(std::string_view text, const Letters& letters);

    /// `text` in lines no wider than `width`, broken at spaces.
    std::vector<std::string> wrapped(std::string_view text, double width, const Letters& letters);

    void rule(double fromX, double toX, Ink ink = Ink::Line, double thickness = 0.6);
    void box(double x, double y, double width, double height, Ink ink);

    /// The modules of a QR code, rows of 0 and 1 (qrRows), `size` wide with its quiet zone inside.
    void qr(double x, double y, double size, std::string_view rows);

    /// The PDF. `foot` stands at the left of every page's foot.
    std::string write(const std::string& title, const std::string& foot, Instant made) &&;

private:
    struct DeleteSurface {
        void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    };
    struct DeleteContext {
        void operator()(cairo_t* context) const { cairo_destroy(context); }
    };
    using Surface = std::unique_ptr<cairo_surface_t, DeleteSurface>;
    using Context = std::unique_ptr<cairo_t, DeleteContext>;

    void newPage();
    void use(const Letters& letters);

    std::vector<Surface> m_pages;
    Context m_page;
    double m_y = kMargin;
};

} // namespace comptoir::shop
