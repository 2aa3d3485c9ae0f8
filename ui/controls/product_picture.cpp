// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/product_picture.h"

#include "ui/controls/product_drawings.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace comptoir::ui {

namespace {

constexpr qreal kGrid = 52;

} // namespace

void ProductPicture::setDrawing(const QString& drawing)
{
    if (drawing != m_drawing) {
        m_drawing = drawing;
        redraw();
        emit changed();
    }
}

void ProductPicture::setRadius(qreal radius)
{
    if (radius != m_radius) {
        m_radius = radius;
        redraw();
        emit changed();
    }
}

QString ProductPicture::pictureKey() const
{
    return QStringLiteral("product/%1/%2").arg(m_drawing).arg(m_radius);
}

void ProductPicture::draw(QPainter& painter, QSizeF size) const
{
    const DrawingName drawing = parseDrawing(m_drawing);
    QPainterPath ground;
    ground.addRoundedRect(QRectF({0, 0}, size), m_radius, m_radius);
    painter.fillPath(ground, drawingTint(drawing));
    const qreal side = std::min(size.width(), size.height());
    painter.translate((size.width() - side) / 2, (size.height() - side) / 2);
    painter.scale(side / kGrid, side / kGrid);
    paintDrawing(painter, drawing);
}

} // namespace comptoir::ui
