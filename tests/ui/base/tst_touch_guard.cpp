// SPDX-License-Identifier: Apache-2.0
#include "ui/base/touch_guard.h"

#include <QTest>
#include <QWindow>

using namespace comptoir::ui;

namespace {

const QPoint kSpot(600, 700);
const QPoint kElsewhere(200, 700);

/// Counts the presses that reach it.
struct Pane : QWindow {
    void mousePressEvent(QMouseEvent* /*event*/) override { ++presses; }
    void mouseDoubleClickEvent(QMouseEvent* /*event*/) override { ++presses; }
    void mouseReleaseEvent(QMouseEvent* /*event*/) override { ++releases; }

    int presses = 0;
    int releases = 0;
};

struct Guarded {
    Guarded() { guard.watch(&pane); }

    void tap(const QPoint& at) { QTest::mouseClick(&pane, Qt::LeftButton, {}, at); }

    Pane pane;
    TouchGuard guard;
};

} // namespace

class TouchGuardTest : public QObject {
    Q_OBJECT

private slots:
    void secondTapAtTheSpotThatOpenedAScreenIsIgnored()
    {
        Guarded window;
        window.tap(kSpot);
        window.guard.arm();

        window.tap(kSpot + QPoint(10, 10));

        QCOMPARE(window.pane.presses, 1);
        QCOMPARE(window.pane.releases, 1);
    }

    void tapElsewhereIsTakenAtOnce()
    {
        Guarded window;
        window.tap(kSpot);
        window.guard.arm();

        window.tap(kElsewhere);

        QCOMPARE(window.pane.presses, 2);
    }

    void tapsOnTheSameScreenAreAllTaken()
    {
        Guarded window;

        window.tap(kSpot);
        window.tap(kSpot);
        window.tap(kSpot);

        QCOMPARE(window.pane.presses, 3);
    }

    void tapAfterTheTimeIsTaken()
    {
        Guarded window;
        window.tap(kSpot);
        window.guard.arm();

        QTRY_VERIFY_WITH_TIMEOUT((window.tap(kSpot), window.pane.presses >= 2), 1000);
    }
};

QTEST_MAIN(TouchGuardTest)
#include "tst_touch_guard.moc"
