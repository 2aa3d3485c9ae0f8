// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/product_picture.h"

#include "ui/controls/product_drawings.h"
#include "ui/controls/product_pictures.h"

#include <QPainter>
#include <QPainterPath>
#include <QQmlEngine>

#include <algorithm>

namespace comptoir::ui {

namespace {

constexpr qreal kGrid = 52;
constexpr int kGroundAt = 26; // one part in 26 below the upper edge: inside the ground, above the drawing

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

QImage ProductPicture::fromCatalogue(int pixels) const
{
    const QQmlEngine* engine = isCataloguePicture(m_drawing) ? qmlEngine(this) : nullptr;
    auto* pictures = engine == nullptr
        ? nullptr
        : dynamic_cast<ProductPictures*>(engine->imageProvider(QLatin1String(ProductPictures::kProvider)));
    return pictures == nullptr ? QImage() : pictures->requestImage(m_drawing, nullptr, {pixels, pixels});
}

void ProductPicture::draw(QPainter& painter, QSizeF size) const
{
    const DrawingName drawing = parseDrawing(m_drawing);
    const qreal side = std::min(size.width(), size.height());
    const QImage picture = fromCatalogue(qRound(side * painter.device()->devicePixelRatioF()));
    QPainterPath ground;
    ground.addRoundedRect(QRectF({0, 0}, size), m_radius, m_radius);
    // The picture brings its own ground, whose colour is seen in the middle of its upper edge.
    painter.fillPath(ground,
        picture.isNull() ? drawingTint(drawing)
                         : picture.pixelColor(picture.width() / 2, picture.height() / kGroundAt));
    if (!picture.isNull()) {
        painter.drawImage(QRectF((size.width() - side) / 2, (size.height() - side) / 2, side, side), picture);
        return;
    }
    painter.translate((size.width() - side) / 2, (size.height() - side) / 2);
    painter.scale(side / kGrid, side / kGrid);
    paintDrawing(painter, drawing);
}

} // namespace comptoir::ui
