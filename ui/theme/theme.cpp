// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"

#include "app/core/base/check.h"

#include <QQmlEngine>

#include <cmath>

namespace comptoir::ui {

namespace {

constexpr qreal kWideFrom = 1600; // u

Theme* s_theme = nullptr;

} // namespace

Theme::Theme(QObject* parent)
    : QObject(parent)
{
    check(s_theme == nullptr);
    s_theme = this;
}

Theme::~Theme()
{
    s_theme = nullptr;
}

Theme* Theme::create(QQmlEngine*, QJSEngine*)
{
    check(s_theme != nullptr);
    QQmlEngine::setObjectOwnership(s_theme, QQmlEngine::CppOwnership);
    return s_theme;
}

void Theme::apply(const ThemeSettings& settings)
{
    m_settings = settings;
    m_color.show(makePalette(settings.dark, settings.strongContrast));
    m_type.show(settings.scale, settings.textScale, wide());
    m_publicType.show(settings.scale, 1, false);
    m_space.setScale(settings.scale);
    m_radius.setScale(settings.scale);
    m_target.setScale(settings.scale);
    m_stroke.setScale(settings.scale);
    m_motion.setReduced(settings.reduceMotion);
    emit changed();
}

void Theme::setWindowSize(QSizeF pixels)
{
    if (pixels == m_window) {
        return;
    }
    const LayoutClass before = layoutClass();
    m_window = pixels;
    if (layoutClass() != before) {
        m_type.show(m_settings.scale, m_settings.textScale, wide());
    }
    emit changed();
}

void Theme::setInset(qreal u)
{
    if (u != m_inset) {
        m_inset = u;
        emit changed();
    }
}

qreal Theme::u(qreal units) const
{
    return std::round(units * m_settings.scale);
}

QRectF Theme::area(qreal x, qreal y, qreal width, qreal height) const
{
    // Edges are rounded, not sizes, so that neighbours never overlap.
    return {QPointF(u(x), u(y)), QPointF(u(x + width), u(y + height))};
}

Theme::LayoutClass Theme::layoutClass() const
{
    if (height() > width()) {
        return Portrait;
    }
    return width() >= kWideFrom ? Wide : Compact;
}

} // namespace comptoir::ui
