// SPDX-License-Identifier: Apache-2.0
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
constexpr std::size_t kLong = 40 * 1024; // three records fill a batch

/// One till and one server in a loop of their own.
struct Pair {
    explicit Pair(Tier tier = Tier::Hub)
        : server(world, tier)
        , till(world, kTill, folder.path().toStdString())
    {
        server.admit(kTill, Role::Till, till.keys.publicKey);
        server.start();
        till.journal.onAcknowledged = [this](const std::string& registerId, const Watermarks& durable) {
            promised = std::max(promised, durable.hub);
            broken = broken || server.journal.records(registerId).size() < durable.hub;
        };
    }

    bool untilDurable(Sequence last)
    {
        return world.until([this, last] { return till.journal.watermarks(kTill).hub == last; });
    }

    QTemporaryDir folder;
    SyncWorld world;
    ServerNode server;
    TillNode till;
    Sequence promised = 0; // the highest acknowledged
    bool broken = false; // something acknowledged was not on the server's disk
};

} // namespace

class JournalUpTest : public QObject {
    Q_OBJECT

private slots:
    void everyRecordArrivesOnceAndInOrder()
    {
        Pair pair;
        pair.till.journal.write(kTill, 1300);
        pair.till.connect(pair.server.address());

        QVERIFY(pair.untilDurable(1300));

        QCOMPARE(pair.server.journal.records(kTill), pair.till.journal.records(kTill));
        QVERIFY(!pair.broken);
        QVERIFY(pair.till.observer.alarms.empty());
    }

    void newRecordsFollowWhileConnected()
    {
        Pair pair;
        pair.till.connect(pair.server.address());
        QVERIFY(pair.world.until([&] { return pair.till.observer.status.online; }));

        pair.till.journal.write(kTill, 1);
        pair.till.uplink->journalMoved();
        QVERIFY(pair.untilDurable(1));
        pair.till.journal.write(kTill, 2);
        pair.till.uplink->journalMoved();
        QVERIFY(pair.untilDurable(3));

        QCOMPARE(pair.server.journal.records(kTill), pair.till.journal.records(kTill));
        QCOMPARE(pair.till.observer.status.waiting, std::uint64_t{0});
    }

    void aCutAnywhereLosesAndDoublesNothing()
    {
        bool reached = true;
        int cuts = 0;
        for (std::int64_t frame = 0; reached; ++frame) {
            Pair pair;
            TcpRelay relay(pair.server.controlPort());
            relay.cutAfter(frame);
            pair.till.journal.write(kTill, 12, kLong);
            pair.till.connect({relay.address(), pair.server.address().bulk, pair.server.keys.publicKey});

            QVERIFY2(pair.untilDurable(12), qPrintable(QStringLiteral("wedged by a cut at frame %1").arg(frame)));

            QCOMPARE(pair.server.journal.records(kTill), pair.till.journal.records(kTill));
            QVERIFY(!pair.broken);
            reached = relay.hasCut();
            cuts += reached ? 1 : 0;
        }
        QVERIFY2(cuts >= 20, qPrintable(QString::number(cuts)));
        qInfo("cut at each of %d frames", cuts);
    }

    void aServerThatDiesAtAnyCommitLosesNothingAcknowledged()
    {
        for (int death = 1; death <= 4; ++death) {
            Pair pair;
            pair.till.journal.write(kTill, 12, kLong);
            int stored = 0;
            pair.server.journal.onStored = [&](const std::string&) { ++stored; };
            pair.till.connect(pair.server.address());
            QVERIFY(pair.world.until([&] { return stored == death; }));

            pair.server.crash();
            QVERIFY(pair.server.start());

            QVERIFY(pair.untilDurable(12));
            QCOMPARE(pair.server.journal.records(kTill), pair.till.journal.records(kTill));
            QVERIFY(!pair.broken);
        }
    }

    void acknowledgingBeforeTheCommitIsCaught()
    {
        Pair pair;
        pair.server.journal.acknowledgeBeforeCommit();
        pair.till.journal.write(kTill, 3);
        pair.till.connect(pair.server.address());

        QVERIFY(pair.untilDurable(3));

        QVERIFY(pair.broken);
    }

    void whatAServerForgotIsSentAgainAndSaid()
    {
        Pair pair;
        pair.till.journal.write(kTill, 9);
        pair.till.connect(pair.server.address());
        QVERIFY(pair.untilDurable(9));

        pair.server.crash();
        pair.server.journal.restore(kTill, 4);
        pair.till.journal.write(kTill, 1);
        QVERIFY(pair.server.start());
        QVERIFY(pair.untilDurable(10));

        QVERIFY(pair.till.observer.raised(UplinkAlarmKind::ServerRegressed));
        QCOMPARE(pair.server.journal.records(kTill), pair.till.journal.records(kTill));
    }

    void aRegisterThatLostRecordsIsFencedAndGoesOnInANewSegment()
    {
        Pair pair;
        pair.till.journal.write(kTill, 9);
        pair.till.connect(pair.server.address());
        QVERIFY(pair.untilDurable(9));

        pair.till.uplink.reset();
        pair.till.journal.restore(kTill, 4);
        pair.till.connect(pair.server.address());
        QVERIFY(pair.world.until([&] { return pair.till.observer.raised(UplinkAlarmKind::Fenced); }));
        QCOMPARE(pair.till.observer.alarms.back().serverHead.sequence, Sequence{9});
        QCOMPARE(pair.server.journal.records(kTill).size(), std::size_t{9});

        pair.till.uplink.reset();
        pair.till.journal.openSegment(kTill, 2, 10);
        pair.till.connect(pair.server.address());
        QVERIFY(pair.untilDurable(10));
        QCOMPARE(pair.server.journal.records(kTill).back().segment, 2U);
    }

    void aCloneIsStoppedWithoutTouchingWhatIsThere()
    {
        Pair pair;
        pair.till.journal.write(kTill, 5);
        pair.till.connect(pair.server.address());
        QVERIFY(pair.untilDurable(5));
        const auto before = pair.server.journal.records(kTill);

        TillNode clone(pair.world, kTill, pair.folder.path().toStdString());
        clone.keys = pair.till.keys;
        clone.journal.write(kTill, 8, 100, 1, "another history");
        pair.till.uplink.reset();
        clone.connect(pair.server.address());

        QVERIFY(pair.world.until([&] { return clone.observer.raised(UplinkAlarmKind::Fork); }));
        QCOMPARE(pair.server.journal.records(kTill), before);
    }

    void whatACloneWroteByItselfIsKeptAsideBeforeItsChoiceIsHeard()
    {
        Pair pair;
        pair.till.journal.write(kTill, 5);
        pair.till.connect(pair.server.address());
        QVERIFY(pair.untilDurable(5));
        const auto before = pair.server.journal.records(kTill);
        TillNode clone(pair.world, kTill, pair.folder.path().toStdString());
        clone.keys = pair.till.keys;
        clone.journal.write(kTill, 1300, 100, 1, "another history");
        pair.till.uplink.reset();
        std::size_t keptBefore = 0;
        pair.server.observer.onChosen = [&](const CopyChoice& choice) {
            keptBefore = pair.server.journal.aside(kTill).size();
            return CopyChosen{choice.registerId, choice.stays, true, {}};
        };

        clone.connect(pair.server.address());
        clone.uplink->chooseCopy({.registerId = kTill,
            .head = {1, 1300, clone.journal.records(kTill).back().hash},
            .approver = "8001",
            .signature = "signature"});

        QVERIFY(pair.world.until([&] { return !clone.observer.chosen.empty(); }));
        QVERIFY(clone.observer.chosen.front().taken);
        QCOMPARE(keptBefore, std::size_t{1300});
        QCOMPARE(pair.server.journal.aside(kTill), clone.journal.records(kTill));
        QCOMPARE(pair.server.journal.records(kTill), before);
    }

    void damagedRecordsStopTheStreamAndAreNotStored()
    {
        Pair pair;
        pair.till.journal.write(kTill, 5);
        pair.till.journal.damage(kTill, 3);
        pair.till.connect(pair.server.address());

        QVERIFY(pair.world.until([&] { return pair.till.observer.raised(UplinkAlarmKind::RecordsRefused); }));

        QVERIFY(pair.server.journal.records(kTill).empty());
    }

    void aDeviceMaySendItsOwnJournalOnly()
    {
        Pair pair;
        pair.till.journal.write("S042-C04", 2);
        pair.till.journal.write(kTill, 2);
        pair.till.connect(pair.server.address());

        QVERIFY(pair.untilDurable(2));

        QVERIFY(pair.server.journal.records("S042-C04").empty());
        QVERIFY(pair.till.observer.raised(UplinkAlarmKind::RecordsRefused));
        QCOMPARE(pair.server.observer.refusals.front(), std::string("S042-C03: offers the journal of S042-C04"));
    }

    void aBlackHoleIsNoticedAndLeft()
    {
        Pair pair;
        TcpRelay relay(pair.server.controlPort());
        pair.till.timing.heartbeatEvery = std::chrono::milliseconds(50);
        pair.till.timing.heartbeatTimeout = std::chrono::milliseconds(400);
        pair.till.timing.handshake = std::chrono::milliseconds(400);
        pair.till.connect({relay.address(), pair.server.address().bulk, pair.server.keys.publicKey});
        QVERIFY(pair.world.until([&] { return pair.till.observer.status.online; }));

        relay.setBlackHole(true);
        QVERIFY(pair.world.until([&] { return !pair.till.observer.status.online; }));
        pair.till.journal.write(kTill, 3);
        pair.till.uplink->journalMoved();
        relay.setBlackHole(false);

        QVERIFY(pair.untilDurable(3));
        QCOMPARE(pair.server.journal.records(kTill), pair.till.journal.records(kTill));
    }

    void nothingSentFromAHoleInItsOwnJournalIsMadeUp()
    {
        Pair pair;
        pair.till.journal.write(kTill, 5);
        pair.till.journal.purge(kTill, 2);
        pair.till.connect(pair.server.address());

        QVERIFY(pair.world.until([&] { return pair.till.observer.raised(UplinkAlarmKind::RecordsRefused); }));

        QVERIFY(pair.server.journal.records(kTill).empty());
    }
};

QTEST_GUILESS_MAIN(JournalUpTest)

#include "tst_journal_up.moc"
