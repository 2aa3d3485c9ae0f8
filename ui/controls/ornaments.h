// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/controls/drawn_item.h"

#include <QColor>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// A drawn shape with one colour and one radius.
class Ornament : public DrawnItem {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY changed FINAL)
    Q_PROPERTY(qreal radius READ radius WRITE setRadius NOTIFY changed FINAL)

public:
    using DrawnItem::DrawnItem;

    QColor color() const { return m_color; }
    void setColor(const QColor& color);
    qreal radius() const { return m_radius; }
    void setRadius(qreal radius);

signals:
    void changed();

protected:
    QString keyOf(const char* shape) const;

private:
    QColor m_color = Qt::black;
    qreal m_radius = 0;
};

/// A dashed rounded outline: where something will come.
class DashedFrame : public Ornament {
    Q_OBJECT
    QML_ELEMENT

public:
    using Ornament::Ornament;

protected:
    QString pictureKey() const override { return keyOf("dashes"); }
    void draw(QPainter& painter, QSizeF size) const override;
};

/// The slanted stripes of the training band, in `color`.
class Hatch : public Ornament {
    Q_OBJECT
    QML_ELEMENT

public:
    using Ornament::Ornament;

protected:
    QString pictureKey() const override { return keyOf("hatch"); }
    void draw(QPainter& painter, QSizeF size) const override;
};

/// Hides one corner of a list under the colour of the page, because clipping to a round shape needs a GPU.
class CornerMask : public Ornament {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Qt::Corner corner READ corner WRITE setCorner NOTIFY changed FINAL)

public:
    using Ornament::Ornament;

    Qt::Corner corner() const { return m_corner; }
    void setCorner(Qt::Corner corner);

protected:
    QString pictureKey() const override { return keyOf("corner") + QString::number(m_corner); }
    void draw(QPainter& painter, QSizeF size) const override;

private:
    Qt::Corner m_corner = Qt::TopLeftCorner;
};

/// A triangle that points up from a panel to what opened it: filled, with an outline on its two upper sides.
class Pointer : public Ornament {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor outline READ outline WRITE setOutline NOTIFY changed FINAL)

public:
    using Ornament::Ornament;

    QColor outline() const { return m_outline; }
    void setOutline(const QColor& outline);

protected:
    QString pictureKey() const override { return keyOf("pointer") + m_outline.name(); }
    void draw(QPainter& painter, QSizeF size) const override;

private:
    QColor m_outline = Qt::black;
};

} // namespace comptoir::ui
