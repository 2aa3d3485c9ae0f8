// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/ornaments.h"

#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QtMath>

namespace comptoir::ui {

void Ornament::setColor(const QColor& color)
{
    if (color != m_color) {
        m_color = color;
        redraw();
        emit changed();
    }
}

void Ornament::setRadius(qreal radius)
{
    if (radius != m_radius) {
        m_radius = radius;
        redraw();
        emit changed();
    }
}

QString Ornament::keyOf(const char* shape) const
{
    return QStringLiteral("%1/%2/%3").arg(QLatin1String(shape), m_color.name(QColor::HexArgb)).arg(m_radius);
}

void DashedFrame::draw(QPainter& painter, QSizeF size) const
{
    constexpr qreal kWidth = 2;
    QPen pen(color(), kWidth);
    pen.setDashPattern({4, 2});
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF({0, 0}, size).adjusted(1, 1, -1, -1), radius(), radius());
}

void Hatch::draw(QPainter& painter, QSizeF size) const
{
    constexpr qreal kStripe = 28; // measured along the band
    const int stripes = qCeil((size.width() + size.height()) / (2 * kStripe));
    for (int number = 0; number < stripes; ++number) {
        const qreal x = number * 2 * kStripe - size.height();
        const QPolygonF stripe({{x, size.height()}, {x + size.height(), 0}, {x + size.height() + kStripe, 0},
            {x + kStripe, size.height()}});
        QPainterPath path;
        path.addPolygon(stripe);
        painter.fillPath(path, color());
    }
}

void CornerMask::setCorner(Qt::Corner corner)
{
    if (corner != m_corner) {
        m_corner = corner;
        redraw();
        emit changed();
    }
}

void CornerMask::draw(QPainter& painter, QSizeF size) const
{
    const bool right = m_corner == Qt::TopRightCorner || m_corner == Qt::BottomRightCorner;
    const bool bottom = m_corner == Qt::BottomLeftCorner || m_corner == Qt::BottomRightCorner;
    QPainterPath path;
    path.addRect(QRectF({0, 0}, size));
    path.addEllipse(QPointF(right ? 0 : size.width(), bottom ? 0 : size.height()), size.width(), size.height());
    path.setFillRule(Qt::OddEvenFill);
    painter.setClipRect(QRectF({0, 0}, size));
    painter.fillPath(path, color());
}

void Pointer::setOutline(const QColor& outline)
{
    if (outline != m_outline) {
        m_outline = outline;
        redraw();
        emit changed();
    }
}

void Pointer::draw(QPainter& painter, QSizeF size) const
{
    const QPolygonF triangle({{0, size.height()}, {size.width() / 2, 1}, {size.width(), size.height()}});
    QPainterPath path;
    path.addPolygon(triangle);
    painter.fillPath(path, color());
    painter.setPen(QPen(m_outline, 2, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPolyline(triangle);
}

} // namespace comptoir::ui
