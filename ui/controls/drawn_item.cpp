// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/drawn_item.h"

#include <QCache>
#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>

#include <memory>

namespace comptoir::ui {

namespace {

constexpr int kCacheBytes = 24 * 1024 * 1024;

// The pictures are drawn on the GUI thread or, with a render thread, while it is blocked.
QCache<QString, QImage>& pictureCache()
{
    static QCache<QString, QImage> cache(kCacheBytes);
    return cache;
}

} // namespace

DrawnItem::DrawnItem(QQuickItem* parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

QSGNode* DrawnItem::updatePaintNode(QSGNode* old, UpdatePaintNodeData*)
{
    auto* node = static_cast<QSGImageNode*>(old);
    if (pictureKey().isEmpty() || width() < 1 || height() < 1) {
        delete node;
        return nullptr;
    }
    if (node == nullptr) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
        node->setFiltering(QSGTexture::Linear);
        m_stale = true;
    }
    if (m_stale) {
        node->setTexture(window()->createTextureFromImage(picture(window()->effectiveDevicePixelRatio())));
        m_stale = false;
    }
    node->setRect(boundingRect());
    return node;
}

void DrawnItem::geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry)
{
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.size() != oldGeometry.size()) {
        redraw();
    }
}

void DrawnItem::itemChange(ItemChange change, const ItemChangeData& data)
{
    QQuickItem::itemChange(change, data);
    if (change == ItemDevicePixelRatioHasChanged) {
        redraw();
    }
}

void DrawnItem::redraw()
{
    m_stale = true;
    update();
}

QImage DrawnItem::picture(qreal pixelRatio) const
{
    const QString key = QStringLiteral("%1|%2x%3@%4").arg(pictureKey()).arg(width()).arg(height()).arg(pixelRatio);
    if (const QImage* known = pictureCache().object(key)) {
        return *known;
    }
    QImage image((size() * pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter, size());
    painter.end();
    pictureCache().insert(key, std::make_unique<QImage>(image).release(), static_cast<int>(image.sizeInBytes()));
    return image;
}

} // namespace comptoir::ui
