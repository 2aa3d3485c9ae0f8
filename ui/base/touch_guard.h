// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointF>

#include <chrono>

class QEvent;

namespace comptoir::ui {

/// A screen that opens after a tap ignores touches at the same spot for 400 ms (ui.md §7.3): the second tap of a hasty
/// finger is not for what just appeared under it. GUI thread.
class TouchGuard : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kTime{400};
    static constexpr qreal kSameSpot = 48; // pixels: the least a target measures

    using QObject::QObject;

    void watch(QObject* window);

    /// Another screen has just opened.
    void arm();

protected:
    bool eventFilter(QObject* window, QEvent* event) override;

private:
    bool refused(const QPointF& at) const;

    QElapsedTimer m_since; // since the screen opened
    QPointF m_released; // where the finger last left
    bool m_swallowing = false; // until this finger leaves
};

} // namespace comptoir::ui
