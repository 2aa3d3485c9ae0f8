// SPDX-License-Identifier: Apache-2.0
#include "ui/base/wedge_filter.h"

#include <QCoreApplication>

#include <algorithm>

QT_BEGIN_NAMESPACE
// What Qt itself asks before it delivers a key: it has no header, QTest declares it like this too.
Q_GUI_EXPORT bool qt_sendShortcutOverrideEvent(QObject* receiver, ulong timestamp, int key,
    Qt::KeyboardModifiers modifiers, const QString& text = QString(), bool autoRepeat = false, ushort count = 1);
QT_END_NAMESPACE

namespace comptoir::ui {

namespace {

constexpr std::uint32_t kEvdevOffset = 8; // X11 and Wayland number keys from 8

} // namespace

WedgeFilter::WedgeFilter(drivers::WedgeSettings settings, QObject* parent)
    : QObject(parent)
    , m_decoder(std::move(settings))
{
    m_since.start();
    m_sinceLast.start();
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        obey(m_decoder.tick(nowMs()));
        wait();
    });
}

void WedgeFilter::watch(QObject* window)
{
    window->installEventFilter(this);
}

bool WedgeFilter::eventFilter(QObject* window, QEvent* event)
{
    if (m_replaying) {
        return false;
    }
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // A scanner's Enter must not press the button that Enter stands for: shortcuts are tried at the replay.
        event->accept();
        return true;
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        feed(window, *static_cast<QKeyEvent*>(event));
        return true;
    default: // of Qt's many events only keys concern a scanner
        return false;
    }
}

void WedgeFilter::feed(QObject* window, const QKeyEvent& event)
{
    const std::uint64_t id = m_next++;
    m_lastAtMs = event.timestamp() != 0 ? static_cast<std::int64_t>(event.timestamp()) : m_since.elapsed();
    m_sinceLast.restart();
    m_held[id] = {window, std::unique_ptr<QKeyEvent>(static_cast<QKeyEvent*>(event.clone()))};
    const std::uint32_t native = event.nativeScanCode();
    obey(m_decoder.feed({
        .id = id,
        .scanCode = native > kEvdevOffset ? native - kEvdevOffset : 0,
        .pressed = event.type() == QEvent::KeyPress,
        .autoRepeat = event.isAutoRepeat(),
        .text = event.text().toStdString(),
        .atMs = m_lastAtMs,
    }));
    wait();
}

std::int64_t WedgeFilter::nowMs() const
{
    return m_lastAtMs + m_sinceLast.elapsed();
}

void WedgeFilter::wait()
{
    if (const auto deadline = m_decoder.deadlineMs()) {
        m_deadline.start(std::chrono::milliseconds(std::max<std::int64_t>(0, *deadline - nowMs())));
    } else {
        m_deadline.stop();
    }
}

void WedgeFilter::obey(const drivers::WedgeDecision& decision)
{
    for (const std::uint64_t id : decision.replay) {
        if (const auto held = m_held.extract(id); !held.empty()) {
            replay(held.mapped());
        }
    }
    for (const std::uint64_t id : decision.swallow) {
        m_held.erase(id);
    }
    if (decision.code) {
        emit codeRead(QString::fromStdString(*decision.code), m_lastAtMs);
    }
}

void WedgeFilter::replay(const Held& held)
{
    if (!held.window) {
        return;
    }
    QKeyEvent& event = *held.event;
    m_replaying = true;
    const bool taken = event.type() == QEvent::KeyPress
        && qt_sendShortcutOverrideEvent(held.window, static_cast<ulong>(event.timestamp()), event.key(),
            event.modifiers(), event.text(), event.isAutoRepeat(), static_cast<ushort>(event.count()));
    if (!taken && held.window) {
        QCoreApplication::sendEvent(held.window, &event);
    }
    m_replaying = false;
}

} // namespace comptoir::ui
