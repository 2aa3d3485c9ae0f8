// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/announcer.h"

#include <QAccessible>

namespace comptoir::ui {

Announcer::Announcer(QQuickItem* parent)
    : QQuickItem(parent)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &Announcer::say);
}

void Announcer::setMessage(const QString& message)
{
    if (message != m_message) {
        m_message = message;
        emit messageChanged();
        m_rest.start();
    }
}

void Announcer::say()
{
    if (m_message.isEmpty() || !isEnabled()) {
        return;
    }
    // The item is a notification with the message as its name. A reader speaks one when it comes on show; an alert
    // alone never leaves Qt 6.4 on Linux.
    QAccessibleEvent shown(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
    emit said(m_message);
}

} // namespace comptoir::ui
