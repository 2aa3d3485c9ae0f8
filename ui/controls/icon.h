// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/controls/drawn_item.h"

#include <QColor>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// A line icon of ui.md §4.5, square, in one colour. An unknown name shows nothing.
class Icon : public DrawnItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)
    Q_PROPERTY(qreal size READ iconSize WRITE setIconSize NOTIFY iconSizeChanged FINAL)

public:
    using DrawnItem::DrawnItem;

    QString name() const { return m_name; }
    void setName(const QString& name);
    QColor color() const { return m_color; }
    void setColor(const QColor& color);
    /// Sets width and height; pixels.
    qreal iconSize() const { return m_size; }
    void setIconSize(qreal size);

signals:
    void nameChanged();
    void colorChanged();
    void iconSizeChanged();

protected:
    QString pictureKey() const override;
    void draw(QPainter& painter, QSizeF size) const override;

private:
    QString m_name;
    QColor m_color = Qt::black;
    qreal m_size = 0;
};

} // namespace comptoir::ui
