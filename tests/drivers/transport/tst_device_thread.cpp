// SPDX-License-Identifier: Apache-2.0
#include "drivers/transport/device_thread.h"
#include "drivers/transport/wakeup.h"

#include <QTest>

#include <atomic>
#include <future>
#include <vector>

using namespace comptoir::drivers;

class DeviceThreadTest : public QObject {
    Q_OBJECT

private slots:
    void jobsRunInTheirOrderOnOneThread()
    {
        std::vector<int> order;
        std::promise<std::thread::id> last;
        DeviceThread thread("test", 8);

        for (int i = 0; i < 5; ++i) {
            QVERIFY(thread.post([&order, i] { order.push_back(i); }));
        }
        QVERIFY(thread.post([&] { last.set_value(std::this_thread::get_id()); }));

        QVERIFY(last.get_future().get() != std::this_thread::get_id());
        QCOMPARE(order, (std::vector{0, 1, 2, 3, 4}));
    }

    void aFullQueueSaysSo()
    {
        std::promise<void> go;
        std::promise<void> begun;
        DeviceThread thread("test", 2);
        QVERIFY(thread.post([&] {
            begun.set_value();
            go.get_future().wait();
        }));
        begun.get_future().wait();

        QVERIFY(thread.post([] {}));
        QVERIFY(thread.post([] {}));
        QVERIFY(!thread.post([] {}));
        go.set_value();
    }

    void aJobInterruptsTheWatch()
    {
        Wakeup wakeup;
        std::atomic<int> watches = 0;
        std::promise<void> done;
        DeviceThread thread("test", 2,
            {
                .watch =
                    [&] {
                        ++watches;
                        wakeup.wait(std::chrono::milliseconds(60000));
                    },
                .interrupt = [&] { wakeup.raise(); },
            });
        QTRY_VERIFY(watches > 0);

        QVERIFY(thread.post([&] { done.set_value(); }));

        QVERIFY(done.get_future().wait_for(std::chrono::seconds(10)) == std::future_status::ready);
    }

    void aClosedQueueDropsWhatWaitsAndTakesNothing()
    {
        int ran = 0;
        JobQueue queue(8);
        QVERIFY(queue.push([&ran] { ++ran; }));

        queue.close();

        QVERIFY(!queue.push([&ran] { ++ran; }));
        QVERIFY(!queue.pop());
        QCOMPARE(ran, 0);
    }
};

QTEST_APPLESS_MAIN(DeviceThreadTest)

#include "tst_device_thread.moc"
