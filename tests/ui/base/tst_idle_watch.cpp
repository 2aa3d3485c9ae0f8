// SPDX-License-Identifier: Apache-2.0
#include "ui/base/idle_watch.h"

#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace comptoir::ui;
using namespace std::chrono_literals;

class IdleWatchTest : public QObject {
    Q_OBJECT

private slots:
    void warnsAndThenExpires()
    {
        IdleWatch watch;
        watch.setLimit(60ms, 30ms);
        const QSignalSpy warned(&watch, &IdleWatch::warned);
        QSignalSpy expired(&watch, &IdleWatch::expired);

        watch.start();

        QVERIFY(expired.wait());
        QCOMPARE(warned.count(), 1);
    }

    void touchAfterTheWarningBeginsAnew()
    {
        IdleWatch watch;
        watch.setLimit(2s, 1990ms);
        QSignalSpy warned(&watch, &IdleWatch::warned);
        const QSignalSpy resumed(&watch, &IdleWatch::resumed);
        const QSignalSpy expired(&watch, &IdleWatch::expired);
        watch.start();
        QVERIFY(warned.wait());
        QWindow window;
        watch.watch(&window);

        QTest::mousePress(&window, Qt::LeftButton);

        QCOMPARE(resumed.count(), 1);
        QVERIFY(warned.wait());
        QCOMPARE(expired.count(), 0);
    }

    void stoppedWatchSaysNothing()
    {
        IdleWatch watch;
        watch.setLimit(20ms, 10ms);
        QSignalSpy warned(&watch, &IdleWatch::warned);
        watch.start();

        watch.stop();
        watch.touch();

        QVERIFY(!warned.wait(60));
    }
};

QTEST_MAIN(IdleWatchTest)
#include "tst_idle_watch.moc"
