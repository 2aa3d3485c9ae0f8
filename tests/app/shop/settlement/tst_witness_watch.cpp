// SPDX-License-Identifier: Apache-2.0
// A register nobody hears says so once, and sells on (journal.md §10).
#include "tests/support/lone_register.h"

#include "app/shop/settlement/witness_watch.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

namespace {

constexpr std::int64_t kHourMs = 3'600'000;

struct Shop : LoneRegister {
    void sell() { shop.sell(told, {kSoapCode}, 0); }

    void hearFromTheHub()
    {
        const storage::JournalHead head = shop.till().journal().reader().head();
        shop.till().journal().keepWitness(
            {.who = "S042-HUB", .sequence = head.sequence, .hash = head.hash, .signature = {}, .atMs = 1});
    }

    std::int64_t saidLate()
    {
        shop::noteLateWitness(shop.desk());
        return shop.till().connection().integer(
            "SELECT count(*) FROM journal WHERE type = 'event' AND instr(body, '\"code\":\"WITNESS_LATE\"')");
    }
};

} // namespace

class WitnessWatchTest : public QObject {
    Q_OBJECT

private slots:
    void aDayWithoutAWitnessIsJournaledOnce()
    {
        Shop shop;
        shop.sell();
        shop.clock.pass(23 * kHourMs);
        QCOMPARE(shop.saidLate(), 0);

        shop.clock.pass(2 * kHourMs);
        QCOMPARE(shop.saidLate(), 1);
        shop.clock.pass(24 * kHourMs);
        shop.sell();
        QCOMPARE(shop.saidLate(), 1);
    }

    void itIsSaidAgainAfterAWitnessCameAndWent()
    {
        Shop shop;
        shop.sell();
        shop.clock.pass(25 * kHourMs);
        QCOMPARE(shop.saidLate(), 1);
        shop.hearFromTheHub();
        shop.sell();
        QCOMPARE(shop.saidLate(), 1);

        shop.clock.pass(25 * kHourMs);
        QCOMPARE(shop.saidLate(), 2);
    }

    void aWeekEndWithEverythingSeenIsNotLate()
    {
        Shop shop;
        shop.sell();
        shop.hearFromTheHub();
        shop::recordShutdown(shop.shop.desk()); // an event nobody saw: no document
        shop.clock.pass(62 * kHourMs);

        QCOMPARE(shop.saidLate(), 0);
    }
};

QTEST_APPLESS_MAIN(WitnessWatchTest)

#include "tst_witness_watch.moc"
