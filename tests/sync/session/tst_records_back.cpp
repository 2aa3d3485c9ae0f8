// SPDX-License-Identifier: Apache-2.0
// A register asks for records of its own journal that it no longer has.
#include "tests/support/server_node.h"
#include "tests/support/tcp_relay.h"
#include "tests/support/till_node.h"

#include <QTemporaryDir>
#include <QTest>

using namespace comptoir;
using namespace comptoir::sync;
using namespace comptoir::tests;

namespace {

const std::string kTill = "S042-C03";
constexpr std::size_t kLong = 40 * 1024; // three records fill a page

/// A server that holds more of a till's journal than the till does.
struct Pair {
    explicit Pair(int records, Sequence kept, std::size_t bytes = 100, Tier tier = Tier::Hub)
        : server(world, tier)
        , till(world, kTill, folder.path().toStdString())
    {
        till.journal.write(kTill, records, bytes);
        server.journal.append(kTill, till.journal.records(kTill));
        till.journal.restore(kTill, kept);
        server.admit(kTill, Role::Till, till.keys.publicKey);
        server.start();
    }

    /// Asks for page after page up to `last`; true once all of it is here.
    bool untilBack(Sequence last)
    {
        till.observer.onReturned = [this, last](const ReturnedRecords& page) {
            back.insert(back.end(), page.records.begin(), page.records.end());
            if (!page.last) {
                till.uplink->fetchRecords({kTill, back.back().sequence + 1, last});
            }
        };
        till.uplink->fetchRecords({kTill, till.journal.records(kTill).back().sequence + 1, last});
        return world.until([this, last] { return !back.empty() && back.back().sequence == last; });
    }

    /// What the register had, with what came back.
    MemoryJournal::Records whole()
    {
        MemoryJournal::Records records = till.journal.records(kTill);
        records.insert(records.end(), back.begin(), back.end());
        return records;
    }

    QTemporaryDir folder;
    SyncWorld world;
    ServerNode server;
    TillNode till;
    MemoryJournal::Records back;
};

} // namespace

class RecordsBackTest : public QObject {
    Q_OBJECT

private slots:
    void aFencedRegisterGetsItsRecordsBackVerbatim()
    {
        for (const Tier tier : {Tier::Hub, Tier::Hq}) {
            Pair pair(1300, 7, 100, tier);
            pair.till.connect(pair.server.address());
            QVERIFY(pair.world.until([&] { return pair.till.observer.raised(UplinkAlarmKind::Fenced); }));

            QVERIFY(pair.untilBack(1300));

            QCOMPARE(pair.whole(), pair.server.journal.records(kTill));
        }
    }

    void aPageIsBoundedByItsBytes()
    {
        Pair pair(12, 1, kLong);
        pair.till.connect(pair.server.address());

        QVERIFY(pair.untilBack(12));

        QCOMPARE(pair.till.observer.pages.size(), 4);
        for (const ReturnedRecords& page : pair.till.observer.pages) {
            QVERIFY(page.records.size() <= 3);
        }
    }

    void aCutAnywhereLosesAndDoublesNothing()
    {
        bool reached = true;
        int cuts = 0;
        for (std::int64_t frame = 0; reached; ++frame) {
            Pair pair(12, 1, kLong);
            TcpRelay relay(pair.server.controlPort());
            relay.cutAfter(frame);
            pair.till.connect({relay.address(), pair.server.address().bulk, pair.server.keys.publicKey});

            QVERIFY2(pair.untilBack(12), qPrintable(QStringLiteral("wedged by a cut at frame %1").arg(frame)));

            QCOMPARE(pair.whole(), pair.server.journal.records(kTill));
            reached = relay.hasCut();
            cuts += reached ? 1 : 0;
        }
        QVERIFY2(cuts >= 15, qPrintable(QString::number(cuts)));
        qInfo("cut at each of %d frames", cuts);
    }

    void whatTheServerDoesNotHoldIsSaid()
    {
        Pair pair(9, 4);
        pair.server.journal.purge(kTill, 6);
        pair.till.connect(pair.server.address());

        QVERIFY(pair.untilBack(9));
        QCOMPARE(pair.back.front().sequence, Sequence{7});

        pair.till.uplink->fetchRecords({kTill, 10, 20});
        QVERIFY(pair.world.until([&] { return pair.till.observer.pages.size() == 2; }));
        QVERIFY(pair.till.observer.pages.back().records.empty());
        QVERIFY(pair.till.observer.pages.back().last);
    }

    void whatIsLackingHereIsAskedAbove()
    {
        Pair pair(9, 4);
        const auto all = pair.server.journal.records(kTill);
        pair.server.journal.purge(kTill, 6);
        pair.server.observer.onLacking = [&](const RecordRange& range) {
            pair.server.downlink->giveBack({range, {all.begin() + 4, all.begin() + 6}, true});
            return true;
        };
        pair.till.connect(pair.server.address());

        QVERIFY(pair.untilBack(9));

        QCOMPARE(pair.whole(), all);
    }

    void whatNobodyAboveHoldsIsLeftOut()
    {
        Pair pair(9, 4);
        pair.server.journal.purge(kTill, 6);
        pair.server.observer.onLacking = [&](const RecordRange& range) {
            pair.server.downlink->giveBack({range, {}, true});
            return true;
        };
        pair.till.connect(pair.server.address());

        QVERIFY(pair.untilBack(9));

        QCOMPARE(pair.back.front().sequence, Sequence{7});
    }

    void nobodyGetsTheJournalOfAnother()
    {
        Pair pair(9, 9);
        TillNode other(pair.world, "S042-C04", pair.folder.path().toStdString());
        pair.server.admit(other.device, Role::Till, other.keys.publicKey);
        TillNode hub(pair.world, "S043-HUB", pair.folder.path().toStdString());
        pair.server.admit(hub.device, Role::Hub, hub.keys.publicKey);
        for (TillNode* node : {&other, &hub}) {
            pair.server.observer.refusals.clear();
            node->connect(pair.server.address());
            node->uplink->fetchRecords({kTill, 1, 9});

            QVERIFY(pair.world.until([&] { return !pair.server.observer.refusals.empty(); }));
            QCOMPARE(pair.server.observer.refusals.front(), node->device + ": wants the journal of " + kTill);
            QVERIFY(node->observer.pages.empty());
        }
    }
};

QTEST_GUILESS_MAIN(RecordsBackTest)

#include "tst_records_back.moc"
