// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/icon.h"

#include "ui/controls/icon_paths.h"
#include "ui/controls/path_text.h"

#include <QPainter>
#include <QPen>

namespace comptoir::ui {

namespace {

constexpr qreal kGrid = 24;

} // namespace

void Icon::setName(const QString& name)
{
    if (name != m_name) {
        m_name = name;
        redraw();
        emit nameChanged();
    }
}

void Icon::setColor(const QColor& color)
{
    if (color != m_color) {
        m_color = color;
        redraw();
        emit colorChanged();
    }
}

void Icon::setIconSize(qreal size)
{
    if (size != m_size) {
        m_size = size;
        setImplicitSize(size, size);
        setSize({size, size});
        emit iconSizeChanged();
    }
}

QString Icon::pictureKey() const
{
    return m_name.isEmpty() ? QString() : QStringLiteral("icon/%1/%2").arg(m_name, m_color.name(QColor::HexArgb));
}

void Icon::draw(QPainter& painter, QSizeF size) const
{
    const auto paths = findIcon(m_name.toStdString());
    if (!paths) {
        return;
    }
    painter.scale(size.width() / kGrid, size.height() / kGrid);
    painter.setPen(QPen(m_color, paths->width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(pathFromText(paths->stroked));
    painter.fillPath(pathFromText(paths->filled), m_color);
}

} // namespace comptoir::ui
