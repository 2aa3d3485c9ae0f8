// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/scanner/wedge_decoder.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <map>
#include <memory>

namespace comptoir::ui {

/// Takes the bursts of a keyboard-wedge scanner out of a window's keys before the item with the focus sees them, and
/// gives back at once what a person typed (ui.md §7.1.1). GUI thread.
class WedgeFilter : public QObject {
    Q_OBJECT

public:
    explicit WedgeFilter(drivers::WedgeSettings settings = {}, QObject* parent = nullptr);

    void watch(QObject* window);

    /// Whether a key waits to be told a scanner's or a person's.
    bool holdsKeys() const { return !m_held.empty(); }

signals:
    /// `atMs` is of the keys' own clock: it orders readings, it tells no time of day.
    void codeRead(const QString& text, qint64 atMs);

protected:
    bool eventFilter(QObject* window, QEvent* event) override;

private:
    struct Held {
        QPointer<QObject> window;
        std::unique_ptr<QKeyEvent> event;
    };

    void feed(QObject* window, const QKeyEvent& event);
    void obey(const drivers::WedgeDecision& decision);
    void replay(const Held& held);
    void wait();
    std::int64_t nowMs() const;

    drivers::WedgeDecoder m_decoder;
    std::map<std::uint64_t, Held> m_held;
    std::uint64_t m_next = 1;
    std::int64_t m_lastAtMs = 0; // of the last key, on the keys' own clock
    QElapsedTimer m_sinceLast;
    QElapsedTimer m_since; // for keys without a time
    QTimer m_deadline;
    bool m_replaying = false;
};

} // namespace comptoir::ui
