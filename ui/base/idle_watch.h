// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace comptoir::ui {

/// Tells when nobody has touched, typed or scanned for a while, and some time before that. GUI thread.
class IdleWatch : public QObject {
    Q_OBJECT

public:
    explicit IdleWatch(QObject* parent = nullptr);

    /// Touches, keys and the mouse in this window are activity.
    void watch(QObject* window);

    /// expired() comes `limit` after the last activity, warned() `notice` before it; `notice` < `limit`.
    void setLimit(std::chrono::milliseconds limit, std::chrono::milliseconds notice);

    void start();
    void stop();

    /// Activity that is no event of a window: a scan.
    void touch();

signals:
    void warned();
    /// Someone is there after all.
    void resumed();
    void expired();

protected:
    bool eventFilter(QObject* window, QEvent* event) override;

private:
    QTimer m_quiet; // until the warning
    QTimer m_last; // from there to the end
};

} // namespace comptoir::ui
