// SPDX-License-Identifier: Apache-2.0
#include "ui/base/work_thread.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

#include <stdexcept>
#include <vector>

using namespace comptoir::ui;

namespace {

/// Runs what the thread has been handed, and what it told this one.
void settle(WorkThread& thread)
{
    thread.drain();
    QCoreApplication::sendPostedEvents();
}

} // namespace

class WorkThreadTest : public QObject {
    Q_OBJECT

private slots:
    void answersComeInTheOrderTheyWereAskedFor()
    {
        WorkThread thread;
        QObject page;
        std::vector<int> told;

        // The first answer waits in this thread's queue when the second one is already there to be asked for.
        thread.run([] { return 1; }).then(&page, [&](int answer) { told.push_back(answer); });
        auto second = thread.run([] { return 2; });
        thread.drain();
        second.then(&page, [&](int answer) { told.push_back(answer); });
        thread.drain();
        QVERIFY2(told.empty(), "an answer is told from the event loop, never within the call that asks");
        settle(thread);

        QCOMPARE(told, (std::vector<int>{1, 2}));
    }

    void whatIsAskedWithinAnAnswerIsToldAfterAllThatWaited()
    {
        WorkThread thread;
        QObject page;
        std::vector<int> told;

        thread.run([] { return 1; }).then(&page, [&](int answer) {
            told.push_back(answer);
            thread.run([] { return 3; }).then(&page, [&](int later) { told.push_back(later); });
            thread.drain();
        });
        thread.run([] { return 2; }).then(&page, [&](int answer) { told.push_back(answer); });
        settle(thread);
        settle(thread);

        QCOMPARE(told, (std::vector<int>{1, 2, 3}));
    }

    void workNobodyWaitsForRunsInItsTurn()
    {
        WorkThread thread;
        std::vector<int> ran;

        thread.run([&] { ran.push_back(1); });
        thread.post([&] { ran.push_back(2); });
        thread.run([&] { ran.push_back(3); });
        thread.drain();

        QCOMPARE(ran, (std::vector<int>{1, 2, 3}));
        QCOMPARE(thread.run([&ran] { return ran.size(); }).result(), std::size_t(3));
    }

    void workThatThrowsTellsWhyAndTheNextGoesOn()
    {
        WorkThread thread;
        QObject page;
        QSignalSpy failed(&thread, &WorkThread::failed);
        std::vector<std::string> told;

        thread.run([]() -> int { throw std::runtime_error("disk full"); })
            .then(
                &page, [&](int) { told.emplace_back("answer"); }, [&] { told.emplace_back("broken"); });
        thread.run([] { return 2; }).then(&page, [&](int) { told.emplace_back("next"); });
        settle(thread);

        QCOMPARE(told, (std::vector<std::string>{"broken", "next"}));
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().toString(), QStringLiteral("disk full"));
    }

    void answerToWhoeverIsGoneIsDropped()
    {
        WorkThread thread;
        auto page = std::make_unique<QObject>();
        int told = 0;

        thread.run([] { return 1; }).then(page.get(), [&](int) { ++told; });
        thread.drain();
        page.reset();
        QCoreApplication::sendPostedEvents();

        QCOMPARE(told, 0);
    }
};

QTEST_GUILESS_MAIN(WorkThreadTest)
#include "tst_work_thread.moc"
