// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/controls/drawn_item.h"

#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// A product's drawing on its tint, with round corners (ui.md §4.5). `drawing` is the SHA-256 of a picture of the
/// catalogue (see ProductPictures), or `shape#rrggbb`.
class ProductPicture : public DrawnItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString drawing READ drawing WRITE setDrawing NOTIFY changed FINAL)
    Q_PROPERTY(qreal radius READ radius WRITE setRadius NOTIFY changed FINAL)

public:
    using DrawnItem::DrawnItem;

    QString drawing() const { return m_drawing; }
    void setDrawing(const QString& drawing);
    qreal radius() const { return m_radius; }
    void setRadius(qreal radius);

signals:
    void changed();

protected:
    QString pictureKey() const override;
    void draw(QPainter& painter, QSizeF size) const override;

private:
    /// Null when it is no picture of the catalogue.
    QImage fromCatalogue(int pixels) const;

    QString m_drawing;
    qreal m_radius = 8;
};

} // namespace comptoir::ui
