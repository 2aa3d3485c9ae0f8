// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickItem>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// Says its message to a screen reader when it changes, once it has rested for `restMs` (ui.md §10.2, §16): the last of
/// several is said, nothing is said per keystroke. An empty message is silence.
class Announcer : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString message READ message WRITE setMessage NOTIFY messageChanged FINAL)
    Q_PROPERTY(int restMs READ restMs WRITE setRestMs NOTIFY messageChanged FINAL)

public:
    explicit Announcer(QQuickItem* parent = nullptr);

    QString message() const { return m_message; }
    void setMessage(const QString& message);
    int restMs() const { return m_rest.interval(); }
    void setRestMs(int restMs) { m_rest.setInterval(restMs); }

signals:
    void messageChanged();
    /// A reader was told.
    void said(const QString& message);

private:
    void say();

    QString m_message;
    QTimer m_rest;
};

} // namespace comptoir::ui
