// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QQuickItem>

namespace comptoir::ui {

/// An item that shows one picture it draws with QPainter. Pictures are shared by everything that has the same key,
/// so a list of forty rows draws an icon once. Needs no GPU.
class DrawnItem : public QQuickItem {
    Q_OBJECT

public:
    explicit DrawnItem(QQuickItem* parent = nullptr);

protected:
    /// Tells the whole look: two items of one key show one picture. Empty shows nothing.
    virtual QString pictureKey() const = 0;
    /// Draws in a box of this item's size, in logical pixels.
    virtual void draw(QPainter& painter, QSizeF size) const = 0;

    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) override;
    void geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry) override;
    void itemChange(ItemChange change, const ItemChangeData& data) override;
    void redraw();

private:
    QImage picture(qreal pixelRatio) const;

    bool m_stale = true;
};

} // namespace comptoir::ui
