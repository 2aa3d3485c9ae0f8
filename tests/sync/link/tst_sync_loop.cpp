// SPDX-License-Identifier: Apache-2.0
#include "sync/link/sync_loop.h"

#include <QTest>

#include <thread>

using namespace comptoir;
using namespace comptoir::sync;

class SyncLoopTest : public QObject {
    Q_OBJECT

private slots:
    void tasksOfOtherThreadsRunOnTheLoopInOrder()
    {
        const SystemClock clock;
        SyncLoop loop(clock);
        std::vector<int> order;
        std::thread::id ranOn;
        std::thread other([&] {
            for (int i = 0; i < 1000; ++i) {
                loop.post([&order, i] { order.push_back(i); });
            }
            loop.post([&] {
                ranOn = std::this_thread::get_id();
                loop.stop();
            });
        });

        loop.run();
        other.join();

        QCOMPARE(order.size(), std::size_t{1000});
        QVERIFY(std::is_sorted(order.begin(), order.end()));
        QVERIFY(ranOn == std::this_thread::get_id());
    }

    void aFullQueueSaysSo()
    {
        const SystemClock clock;
        SyncLoop loop(clock);
        int ran = 0;
        for (std::size_t i = 0; i < SyncLoop::kQueueLimit; ++i) {
            QVERIFY(loop.post([&ran] { ++ran; }));
        }
        QVERIFY(!loop.post([&ran] { ++ran; }));

        loop.after(std::chrono::milliseconds(0), [&] { loop.stop(); });
        loop.run();

        QCOMPARE(ran, static_cast<int>(SyncLoop::kQueueLimit));
    }

    void timersFireInTheOrderTheyAreDueUnlessCancelled()
    {
        const SystemClock clock;
        SyncLoop loop(clock);
        std::string fired;
        loop.after(std::chrono::milliseconds(3), [&] {
            fired += 'c';
            loop.stop();
        });
        loop.after(std::chrono::milliseconds(1), [&] { fired += 'a'; });
        const auto cancelled = loop.after(std::chrono::milliseconds(2), [&] { fired += 'b'; });
        loop.cancel(cancelled);

        loop.run();

        QCOMPARE(fired, std::string("ac"));
    }

    void whatATaskThrowsLeavesTheLoop()
    {
        const SystemClock clock;
        SyncLoop loop(clock);
        loop.post([] { throw std::runtime_error("the disk is gone"); });

        QVERIFY_EXCEPTION_THROWN(loop.run(), std::runtime_error);
    }

    void aSocketMayBeLeftFromWithinItsOwnHandler()
    {
        const SystemClock clock;
        SyncLoop loop(clock);
        zmq::socket_t in(loop.context(), zmq::socket_type::pair);
        zmq::socket_t out(loop.context(), zmq::socket_type::pair);
        in.bind("inproc://test");
        out.connect("inproc://test");
        int calls = 0;
        loop.watch(in, [&] {
            ++calls;
            loop.unwatch(in);
            loop.after(std::chrono::milliseconds(1), [&] { loop.stop(); });
        });

        out.send(zmq::str_buffer("hello"));
        loop.run();

        QCOMPARE(calls, 1); // though the message still waits
    }
};

QTEST_APPLESS_MAIN(SyncLoopTest)

#include "tst_sync_loop.moc"
