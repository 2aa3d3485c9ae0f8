// SPDX-License-Identifier: Apache-2.0
#include "ui/payment/printer_picture.h"

#include "ui/controls/path_text.h"

#include <QPainter>
#include <QPen>

#include <array>

namespace comptoir::ui {

namespace {

// Drawn on 260×224.
constexpr qreal kWidth = 260;
constexpr qreal kHeight = 224;

struct Piece {
    const char* path;
    QRgb color;
};

constexpr auto kPieces = std::to_array<Piece>({
    {"M50 2 H210 L230 82 H30 Z", 0xff566b80},
    {"M60 14 H200 L216 82 H44 Z", 0xff242f3a},
    {"R 2 74 256 146 26", 0xff2a343f},
    {"M28 74 H232 Q258 74 258 100 V128 H2 V100 Q2 74 28 74 Z", 0xff3b4855},
    {"R 46 110 168 9 4", 0xff12191f},
    {"M66 116 H194 V186 L181 178 L168 186 L155 178 L142 186 L130 178 L117 186 L104 178 L91 186 L78 178 L66 186 Z",
        0xfffcfcf6},
    {"R 78 130 82 5 2.5 R 78 143 60 5 2.5 R 78 156 71 5 2.5", 0xff9aa7b2},
    {"O 230 198 8.5", 0xfff0b03a},
    {"R 228.6 192.5 2.8 7 1.4 O 230 203 1.6", 0xff12191f},
});

} // namespace

void PrinterPicture::draw(QPainter& painter, QSizeF size) const
{
    painter.scale(size.width() / kWidth, size.height() / kHeight);
    for (const Piece& piece : kPieces) {
        painter.fillPath(pathFromText(piece.path), QColor::fromRgba(piece.color));
    }
    QPen roll(Qt::white, 4, Qt::CustomDashLine, Qt::FlatCap);
    roll.setDashPattern({1.6, 1.2});
    painter.strokePath(pathFromText("O 130 43 28"), roll);
    painter.strokePath(pathFromText("O 130 43 8.5"), QPen(Qt::white, 4.5));
}

} // namespace comptoir::ui
