// SPDX-License-Identifier: Apache-2.0
#include "app/shop/reporting/chain_watch.h"
#include "tests/app/shop/reporting/journal_on_disk.h"
#include "tests/support/damaged_file.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::shop;
using namespace comptoir::test;

namespace {

/// The slices up to the head, then the tables one by one.
ChainStatus untilComplete(ChainWatch& watch)
{
    ChainStatus status = watch.step();
    for (int steps = 0; steps < 100 && !status.complete(); ++steps) {
        status = watch.step();
    }
    return status;
}

} // namespace

class ChainWatchTest : public QObject {
    Q_OBJECT

private slots:
    void verifiesWhatIsThereAndThenOnlyWhatIsAdded()
    {
        JournalOnDisk till;
        till.sell();
        storage::Connection reader = storage::openTillReader(till.file());
        ChainWatch watch(reader);

        const ChainStatus first = untilComplete(watch);
        till.sell();
        const ChainStatus second = watch.step();

        QCOMPARE(first.checked, 4);
        QCOMPARE(first.head, 4);
        QVERIFY(first.complete() && first.sound());
        QCOMPARE(second.checked, 5);
        QVERIFY(second.complete() && second.sound());
    }

    void goesOnSliceAfterSlice()
    {
        JournalOnDisk till;
        for (int sale = 0; sale < ChainWatch::kSlice; ++sale) {
            till.sell();
        }
        storage::Connection reader = storage::openTillReader(till.file());
        ChainWatch watch(reader);

        const ChainStatus first = watch.step();
        const ChainStatus second = untilComplete(watch);

        QCOMPARE(first.checkedTo, ChainWatch::kSlice);
        QCOMPARE(first.head, ChainWatch::kSlice + 3);
        QVERIFY(!first.complete());
        QVERIFY(second.complete() && second.sound());
    }

    void namesTheFirstRecordThatDoesNotHold()
    {
        JournalOnDisk till;
        till.sell();
        till.sell();
        till.damage("UPDATE journal SET body = CAST(replace(CAST(body AS TEXT), 'écru', 'noir') AS BLOB) "
                    "WHERE sequence = 4");
        storage::Connection reader = storage::openTillReader(till.file());
        ChainWatch watch(reader);

        const ChainStatus status = untilComplete(watch);

        QVERIFY(status.complete());
        QVERIFY(!status.sound());
        QCOMPARE(status.found.front().sequence, 4);
    }

    void aDamagedPageOfAnyTableIsFoundAfterTheRecords()
    {
        JournalOnDisk till;
        till.sell();
        till.database().settings().set("name", "value");
        const std::int64_t page = till.count("SELECT rootpage FROM sqlite_schema WHERE name = 'setting'");
        till.close();
        blank(till.file(), pageAt(page), 512);
        storage::Connection reader = storage::openTillReader(till.file());
        ChainWatch watch(reader);

        const ChainStatus status = untilComplete(watch);

        QVERIFY(status.complete());
        QVERIFY(!status.sound());
        QCOMPARE(status.checkedTo, 4);
        QCOMPARE(status.found.front().check, journal::Check::Page);
        QCOMPARE(status.found.front().sequence, 0);
    }

    void aPauseLetsGoOfTheDatabaseAndTheSameTableIsCheckedLater()
    {
        JournalOnDisk till;
        till.sell();
        storage::Connection reader = storage::openTillReader(till.file());
        ChainWatch watch(reader);

        watch.pause();
        const ChainStatus status = untilComplete(watch);

        QVERIFY(status.complete() && status.sound());
    }

    void aRestartVerifiesFromTheFirstRecordAgain()
    {
        JournalOnDisk till;
        storage::Connection reader = storage::openTillReader(till.file());
        ChainWatch watch(reader);
        QVERIFY(watch.step().sound());
        till.damage("UPDATE journal SET business_day = '2026-10-07' WHERE sequence = 2");
        QVERIFY(watch.step().sound());

        watch.restart();
        const ChainStatus status = watch.step();

        QVERIFY(!status.sound());
        QCOMPARE(status.found.front().check, journal::Check::Columns);
    }
};

QTEST_GUILESS_MAIN(ChainWatchTest)

#include "tst_chain_watch.moc"
