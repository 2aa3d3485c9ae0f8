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
    // The item carries Accessible.AlertMessage and the message as its name: that is what a reader speaks.
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    emit said(m_message);
}

} // namespace comptoir::ui
