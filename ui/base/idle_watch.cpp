// SPDX-License-Identifier: Apache-2.0
#include "ui/base/idle_watch.h"

#include "app/core/base/check.h"

#include <QEvent>

namespace comptoir::ui {

IdleWatch::IdleWatch(QObject* parent)
    : QObject(parent)
{
    m_quiet.setSingleShot(true);
    m_last.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        m_last.start();
        emit warned();
    });
    connect(&m_last, &QTimer::timeout, this, &IdleWatch::expired);
}

void IdleWatch::watch(QObject* window)
{
    window->installEventFilter(this);
}

void IdleWatch::setLimit(std::chrono::milliseconds limit, std::chrono::milliseconds notice)
{
    check(notice < limit, "the warning comes before the end");
    m_quiet.setInterval(limit - notice);
    m_last.setInterval(notice);
}

void IdleWatch::start()
{
    m_last.stop();
    m_quiet.start();
}

void IdleWatch::stop()
{
    m_quiet.stop();
    m_last.stop();
}

void IdleWatch::touch()
{
    if (m_last.isActive()) {
        start();
        emit resumed();
    } else if (m_quiet.isActive()) {
        m_quiet.start();
    }
}

bool IdleWatch::eventFilter(QObject* /*window*/, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::KeyPress:
        touch();
        break;
    default: // of Qt's many events only a person's count
        break;
    }
    return false;
}

} // namespace comptoir::ui
