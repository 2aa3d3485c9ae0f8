// SPDX-License-Identifier: Apache-2.0
// The wall clock moves as it likes; records keep their order, and the business day waits until somebody believes it.
#include "tests/app/shop/cash/cash_desk.h"

#include "app/shop/settlement/boot.h"
#include "app/shop/settlement/clock_watch.h"

#include <QTest>

#include <random>

using namespace comptoir;
using namespace comptoir::test;

namespace {

constexpr std::int64_t kHourMs = 3'600'000;
constexpr Instant kBuilt{1'790'812'800'000}; // 1 October 2026

struct Till {
    explicit Till(const CashFiles& files, std::int64_t startedAtMs = 0, bool kept = false)
        : desk(files)
    {
        desk.clock.synchronisedNow = kept;
        if (startedAtMs != 0) {
            desk.clock.nowMs = startedAtMs;
        }
        watch.emplace(desk.desk, kBuilt);
        watch->begin();
    }

    /// A time server or a person sets the clock; no time passes.
    void set(std::int64_t byMs)
    {
        desk.clock.nowMs += byMs;
        watch->look();
    }

    std::int64_t events(const std::string& code)
    {
        storage::Statement count(
            desk.database->connection(), "SELECT count(*) FROM journal WHERE type = 'event' AND instr(body, ?1)");
        storage::Rows rows = count.run("\"code\":\"" + code + "\"");
        rows.next();
        return rows.integer(0);
    }

    const journal::ChainState& state() { return desk.journal().state(); }

    QString faults()
    {
        storage::JournalTableSource source(desk.database->connection());
        const auto report = journal::verify(source, {.key = {}, .signatures = false, .progress = {}});
        return report.sound() ? QString() : QString::fromStdString(journal::reportText(report));
    }

    CashDesk desk;
    std::optional<shop::ClockWatch> watch;
};

} // namespace

class ClockWatchTest : public QObject {
    Q_OBJECT

private slots:
    void aClockThatRunsIsNotJournaled()
    {
        const CashFiles files;
        Till till(files);
        const auto before = till.state().sequence;
        for (int minute = 0; minute < 60; ++minute) {
            till.desk.clock.pass(60'000);
            till.desk.clock.nowMs += 500; // slewed
            till.watch->look();
        }
        QCOMPARE(till.state().sequence, before);
    }

    void everyMovementIsJournaledWithHowFar()
    {
        const CashFiles files;
        Till till(files);
        till.desk.sell();
        till.set(-10 * 60'000);
        QCOMPARE(till.events("CLOCK_BACK"), 1);
        till.set(60 * 60'000);
        QCOMPARE(till.events("CLOCK_JUMP"), 1);
        const auto jump = till.desk.journal().reader().record(till.state().sequence);
        QCOMPARE(*std::get<journal::EventRecord>(jump->payload).data.find("by_ms")->integer(), 60 * 60'000);
        QVERIFY(!till.watch->doubt().has_value());
        QCOMPARE(till.faults(), QString());
    }

    void moreThanADayIsPutToAManager_data()
    {
        QTest::addColumn<qint64>("by");
        QTest::newRow("back") << qint64{-25 * kHourMs};
        QTest::newRow("forward") << qint64{25 * kHourMs};
    }

    void moreThanADayIsPutToAManager()
    {
        QFETCH(qint64, by);
        const CashFiles files;
        Till till(files);
        till.desk.sell();
        const Instant before = till.desk.clock.now();

        till.set(by);

        QVERIFY((till.watch->doubt() == shop::ClockDoubt{before, {before.ms + by}}));
        QVERIFY(!till.watch->accept(Uuid::timeOrdered(before, till.desk.random))); // nobody granted it
        till.desk.desk.grant(kApproval, shop::ClockWatch::kAction);
        QVERIFY(till.watch->accept(kApproval));
        QVERIFY(!till.watch->doubt().has_value());
        QCOMPARE(till.events("OVERRIDE"), 1);
        QVERIFY(!till.watch->accept(kApproval)); // once
    }

    void theDayWaitsWhileTheClockIsInDoubt()
    {
        const CashFiles files;
        Till till(files); // 8 October
        till.desk.sell();
        till.desk.clock.nowMs += 30 * kDayMs; // and nobody has looked yet
        till.desk.sell();
        QCOMPARE(till.state().businessDay, std::string("2026-10-08"));
        QCOMPARE(till.state().dayClose.number, 0);

        till.watch->look();
        QVERIFY(till.desk.sale.closeOverdue().empty());
        QVERIFY(!shop::minutesToCutOff(till.desk.desk).has_value());

        till.desk.desk.grant(kApproval, shop::ClockWatch::kAction);
        QVERIFY(till.watch->accept(kApproval));
        QVERIFY(!till.desk.sale.closeOverdue().empty());
        till.desk.sell();
        QCOMPARE(till.state().businessDay, std::string("2026-11-07"));
        QCOMPARE(till.faults(), QString());
    }

    void aDayThatOpensInDoubtCarriesTheLastDate()
    {
        const CashFiles files;
        Till till(files);
        till.desk.sell();
        till.desk.clock.pass(20 * kHourMs);
        till.watch->look();
        QVERIFY(!till.desk.sale.closeOverdue().empty());
        till.set(400 * kDayMs);

        till.desk.sell();

        QCOMPARE(till.state().businessDay, std::string("2026-10-08"));
        QCOMPARE(till.state().monthClose.number, 0);
        QCOMPARE(till.faults(), QString());
    }

    void aJumpOverTheCutOffIsAskedHoweverSmall()
    {
        const CashFiles files;
        Till till(files);
        till.desk.sell();
        till.desk.clock.pass(18 * kHourMs); // 04:00
        till.watch->look();
        till.set(2 * kHourMs);

        QVERIFY(till.watch->doubt().has_value());
        QVERIFY(till.desk.sale.closeOverdue().empty());
    }

    void aClockPutRightEndsTheDoubt()
    {
        const CashFiles files;
        Till till(files);
        till.desk.sell();
        till.set(-30 * kDayMs);
        till.desk.clock.pass(kHourMs);
        till.watch->look();
        QVERIFY(till.watch->doubt().has_value());

        till.set(30 * kDayMs);

        QVERIFY(!till.watch->doubt().has_value());
        QCOMPARE(till.events("CLOCK_BACK"), 1);
        QCOMPARE(till.events("CLOCK_JUMP"), 1);
    }

    void aTimeServerNeedsNoManager()
    {
        const CashFiles files;
        Till till(files);
        till.desk.clock.synchronisedNow = true;
        till.set(3 * kDayMs);
        QVERIFY(!till.watch->doubt().has_value());
        QCOMPARE(till.events("CLOCK_JUMP"), 1);
    }

    void theStoresServerMaySettleIt()
    {
        const CashFiles files;
        Till till(files);
        till.desk.sell();
        till.set(-30 * kDayMs);
        till.watch->hearServer(std::chrono::days(30));
        QVERIFY(till.watch->doubt().has_value());
        till.watch->hearServer(std::chrono::days(30)); // said once
        QCOMPARE(till.events("CLOCK_SYNC"), 1);

        till.watch->hearServer(std::chrono::milliseconds(12));
        QVERIFY(!till.watch->doubt().has_value());
        QCOMPARE(till.events("CLOCK_SYNC"), 2);
    }

    void theStartIsComparedWithTheLastRecord_data()
    {
        QTest::addColumn<qint64>("off");
        QTest::addColumn<bool>("asked");
        QTest::newRow("a night") << qint64{14 * kHourMs} << false;
        QTest::newRow("three weeks of holidays") << qint64{21 * kDayMs} << false;
        QTest::newRow("two months") << qint64{61 * kDayMs} << true;
        QTest::newRow("an hour back") << qint64{-kHourMs} << false;
        QTest::newRow("two days back") << qint64{-2 * kDayMs} << true;
        QTest::newRow("1970") << qint64{-SetClock().nowMs + 60'000} << true;
    }

    void theStartIsComparedWithTheLastRecord()
    {
        QFETCH(qint64, off);
        QFETCH(bool, asked);
        const CashFiles files;
        {
            Till till(files);
            till.desk.sell();
        }
        Till till(files, SetClock().nowMs + off);
        QCOMPARE(till.watch->doubt().has_value(), asked);
        QCOMPARE(till.events("CLOCK_BACK"), off < 0 ? 1 : 0);
        till.desk.sell();
        QCOMPARE(till.faults(), QString());
    }

    void aDoubtOutlivesARestart()
    {
        const CashFiles files;
        {
            Till till(files);
            till.desk.sell();
            till.set(60 * kDayMs);
        }
        {
            Till till(files, SetClock().nowMs + 60 * kDayMs + kHourMs);
            QVERIFY(till.watch->doubt().has_value());
            QVERIFY(till.desk.sale.closeOverdue().empty());
        }
        Till till(files, SetClock().nowMs + 2 * kHourMs); // put right meanwhile
        QVERIFY(!till.watch->doubt().has_value());
    }

    void anyMovementsGiveAJournalThatVerifies()
    {
        for (unsigned seed = 0; seed < 40; ++seed) {
            moveAtRandom(seed);
        }
    }

private:
    /// A register through moved clocks and restarts. Its instants grow, its day waits while nobody believes the clock.
    void moveAtRandom(unsigned seed)
    {
        std::mt19937_64 dice(seed);
        const auto upTo = [&dice](std::int64_t most) {
            return static_cast<std::int64_t>(dice() % static_cast<std::uint64_t>(most));
        };
        const std::array<std::int64_t, 6> far{1, 2500, 60'000, kHourMs, 3 * kDayMs, 500 * kDayMs};
        const CashFiles files;
        auto till = std::make_unique<Till>(files);
        for (int step = 0; step < 40; ++step) {
            const bool doubted = till->watch->doubt().has_value();
            const std::string day = till->state().businessDay;
            till->desk.clock.pass(upTo(4 * kHourMs));
            switch (upTo(8)) {
            case 0:
            case 1:
                till->desk.clock.nowMs += (upTo(2) == 0 ? -1 : 1) * upTo(far[static_cast<std::size_t>(upTo(6))] + 1);
                break;
            case 2:
                till->watch->look();
                break;
            case 3: {
                const std::int64_t now = till->desk.clock.nowMs;
                till.reset();
                till = std::make_unique<Till>(files, now + upTo(3) * kDayMs);
                break;
            }
            case 4:
                till->desk.desk.grant(kApproval, shop::ClockWatch::kAction);
                static_cast<void>(till->watch->accept(kApproval));
                break;
            case 5:
                till->desk.sale.closeOverdue();
                break;
            default:
                till->desk.sell();
                QVERIFY(!doubted || !till->watch->doubt() || till->state().businessDay == day);
                break;
            }
            QVERIFY(till->state().businessDay >= day);
        }
        const QString faults = till->faults();
        QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(faults)));
    }

    const Uuid kApproval = *Uuid::parse("0192f000-0000-7000-8000-000000000001");
};

QTEST_APPLESS_MAIN(ClockWatchTest)

#include "tst_clock_watch.moc"
