// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/qr_picture.h"

#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace comptoir::ui {

namespace {

constexpr qsizetype kQuiet = 4; // modules of white around, as the standard asks

} // namespace

void QrPicture::setModules(const QString& modules)
{
    if (modules != m_modules) {
        m_modules = modules;
        redraw();
        emit modulesChanged();
    }
}

QString QrPicture::pictureKey() const
{
    return m_modules.isEmpty() ? QString() : QStringLiteral("qr/%1").arg(qHash(m_modules));
}

void QrPicture::draw(QPainter& painter, QSizeF size) const
{
    const QStringList rows = m_modules.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (rows.isEmpty()) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF({0, 0}, size), Qt::white);
    const auto across = static_cast<qreal>(rows.size() + 2 * kQuiet);
    // Whole pixels: a blurred edge costs readings.
    const qreal side = std::max(1.0, std::floor(std::min(size.width(), size.height()) / across));
    const qreal start = std::floor((size.width() - side * across) / 2) + side * kQuiet;
    for (qsizetype y = 0; y < rows.size(); ++y) {
        for (qsizetype x = 0; x < rows[y].size(); ++x) {
            if (rows[y][x] == QLatin1Char('1')) {
                const QPointF corner(start + side * static_cast<qreal>(x), start + side * static_cast<qreal>(y));
                painter.fillRect(QRectF(corner, QSizeF(side, side)), Qt::black);
            }
        }
    }
}

} // namespace comptoir::ui
