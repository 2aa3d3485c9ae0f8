// SPDX-License-Identifier: Apache-2.0
#include "ui/base/touch_guard.h"

#include <QPointerEvent>

#include <utility>

namespace comptoir::ui {

void TouchGuard::watch(QObject* window)
{
    window->installEventFilter(this);
}

void TouchGuard::arm()
{
    m_since.start();
}

bool TouchGuard::refused(const QPointF& at) const
{
    const QPointF away = at - m_released;
    return m_since.isValid() && !m_since.hasExpired(kTime.count()) && std::abs(away.x()) < kSameSpot
        && std::abs(away.y()) < kSameSpot;
}

bool TouchGuard::eventFilter(QObject* /*window*/, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::TouchBegin:
        m_swallowing = refused(static_cast<QPointerEvent*>(event)->points().first().position());
        return m_swallowing;
    case QEvent::MouseMove:
    case QEvent::TouchUpdate:
        return m_swallowing;
    case QEvent::MouseButtonRelease:
    case QEvent::TouchEnd:
        m_released = static_cast<QPointerEvent*>(event)->points().first().position();
        return std::exchange(m_swallowing, false);
    default: // of Qt's many events only a finger's concern it
        return false;
    }
}

} // namespace comptoir::ui
