// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/message.h"
#include "tests/support/server_node.h"
#include "tests/support/tcp_relay.h"
#include "tests/support/till_node.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>
#include <random>

using namespace comptoir;
using namespace comptoir::sync;
using namespace comptoir::tests;

namespace {

const std::string kTill = "S042-C03";

/// A till that follows two feeds of one server.
struct Pair {
    Pair()
        : server(world, Tier::Hub)
        , till(world, kTill, folder.path().toStdString(), {"staff", "catalogue"})
    {
        server.admit(kTill, Role::Till, till.keys.publicKey);
        server.start();
    }

    void connect() { till.connect(server.address()); }

    bool untilSame(const std::string& feed)
    {
        return world.until([this, feed] { return till.feeds.table(feed) == server.feeds.table(feed); });
    }

    std::string writeFile(std::size_t bytes)
    {
        std::mt19937 dice(7);
        std::string content(bytes, '\0');
        std::generate(content.begin(), content.end(), [&] { return static_cast<char>(dice() & 0xffU); });
        const std::string path = folder.filePath("catalogue.db").toStdString();
        std::ofstream(path, std::ios::binary) << content;
        server.feeds.put("catalogue", "made", "once");
        server.feeds.serveFile("catalogue", path);
        return content;
    }

    QTemporaryDir folder;
    SyncWorld world;
    ServerNode server;
    TillNode till;
};

} // namespace

class FeedsDownTest : public QObject {
    Q_OBJECT

private slots:
    void theFirstTimeASnapshotComesThenDeltas()
    {
        Pair pair;
        for (int i = 0; i < 300; ++i) {
            pair.server.feeds.put("staff", "operator " + std::to_string(i), "PIN");
        }
        pair.connect();
        QVERIFY(pair.untilSame("staff"));
        QCOMPARE(pair.server.feeds.snapshotsServed, 1);

        pair.server.feeds.put("staff", "operator 7", "new PIN");
        pair.server.feeds.remove("staff", "operator 8");
        pair.server.downlink->announceFeed("staff");

        QVERIFY(pair.untilSame("staff"));
        QCOMPARE(pair.server.feeds.snapshotsServed, 1);
        QCOMPARE(pair.till.feeds.cursor("staff").offset, std::uint64_t{302});
        QCOMPARE(pair.till.feeds.cursor("staff").digest, pair.server.feeds.table("staff").digest());
    }

    void aLostDoorbellCostsOnlyThePoll()
    {
        Pair pair;
        pair.server.feeds.put("staff", "a", "1");
        pair.till.timing.feedPoll = std::chrono::milliseconds(20);
        pair.till.timing.heartbeatEvery = std::chrono::milliseconds(40);
        pair.connect();
        QVERIFY(pair.untilSame("staff"));

        pair.server.feeds.put("staff", "b", "2");

        QVERIFY(pair.untilSame("staff"));
    }

    void aFarCursorAnotherHistoryAndAnotherDigestEndInASnapshot()
    {
        Pair pair;
        pair.server.feeds.put("staff", "a", "1");
        pair.connect();
        QVERIFY(pair.untilSame("staff"));
        QCOMPARE(pair.server.feeds.snapshotsServed, 1);

        for (std::size_t i = 0; i <= pair.server.feeds.deltaLimit; ++i) {
            pair.server.feeds.put("staff", "b", std::to_string(i));
        }
        pair.server.downlink->announceFeed("staff");
        QVERIFY(pair.untilSame("staff"));
        QCOMPARE(pair.server.feeds.snapshotsServed, 2);

        pair.server.feeds.rebuild("staff", "h2");
        pair.server.feeds.put("staff", "c", "3");
        pair.server.downlink->announceFeed("staff");
        QVERIFY(pair.untilSame("staff"));
        QCOMPARE(pair.till.feeds.cursor("staff").history, std::string("h2"));
        QCOMPARE(pair.server.feeds.snapshotsServed, 3);

        pair.till.feeds.damage("staff");
        pair.server.feeds.put("staff", "d", "4");
        pair.server.downlink->announceFeed("staff");
        QVERIFY(pair.untilSame("staff"));
        QCOMPARE(pair.server.feeds.snapshotsServed, 4);
    }

    void aDeltaWithTheWrongDigestIsNotKept()
    {
        Pair pair;
        pair.server.feeds.put("staff", "a", "1");
        pair.connect();
        QVERIFY(pair.untilSame("staff"));

        pair.till.feeds.refuseNextDelta = true;
        pair.server.feeds.put("staff", "b", "2");
        pair.server.downlink->announceFeed("staff");

        QVERIFY(pair.untilSame("staff"));
        QVERIFY(pair.till.observer.raised(UplinkAlarmKind::FeedRefused));
        QCOMPARE(pair.server.feeds.snapshotsServed, 2);
    }

    void aChangeOfManyOperationsIsAppliedWholeOrNotAtAll()
    {
        Pair pair;
        pair.server.feeds.put("staff", "a", "1");
        pair.connect();
        QVERIFY(pair.untilSame("staff"));
        pair.till.feeds.transactions = 0;

        pair.server.feeds.operationsPerDelta = 5;
        for (int i = 0; i < 49; ++i) {
            pair.server.feeds.put("staff", "part " + std::to_string(i), "of one import", false);
        }
        pair.server.feeds.put("staff", "part 49", "the last", true);
        pair.server.downlink->announceFeed("staff");

        QVERIFY(pair.untilSame("staff"));
        QCOMPARE(pair.till.feeds.transactions, 1);
    }

    void aFileComesWholeAndChecked()
    {
        Pair pair;
        const std::string content = pair.writeFile(1'000'003);
        pair.connect();

        QVERIFY(pair.world.until([&] { return !pair.till.feeds.installedFile("catalogue").empty(); }));

        QVERIFY(pair.till.feeds.installedFile("catalogue") == content);
        QCOMPARE(pair.till.feeds.cursor("catalogue").offset, std::uint64_t{1});
        QVERIFY(leftovers(pair.folder).isEmpty());
    }

    void aFileStillBeingMadeComesWhenItIsAnnounced()
    {
        Pair pair;
        const std::string content = pair.writeFile(1'000'003);
        bool asked = false;
        pair.server.feeds.beingMade = [&] {
            asked = true;
            pair.world.happened();
        };
        pair.connect();
        QVERIFY(pair.world.until([&] { return asked; }));
        QVERIFY(pair.till.feeds.installedFile("catalogue").empty());

        pair.server.feeds.beingMade = nullptr;
        pair.server.downlink->announceFeed("catalogue");

        QVERIFY(pair.world.until([&] { return !pair.till.feeds.installedFile("catalogue").empty(); }));
        QVERIFY(pair.till.feeds.installedFile("catalogue") == content);
    }

    void aCutSnapshotResumesWhereItStopped()
    {
        Pair pair;
        const std::string content = pair.writeFile(40 * Limits::kChunkBytes);
        TcpRelay relay(pair.server.bulkPort());
        constexpr std::int64_t kHandshake = 4;
        constexpr std::int64_t kTwentyChunks = 20 * 4; // two frames to ask, two to answer
        relay.cutAfter(kHandshake + kTwentyChunks);
        pair.till.connect({pair.server.address().control, relay.address(), pair.server.keys.publicKey});
        QVERIFY(pair.world.until([&] { return relay.hasCut() && !pair.till.observer.status.online; }));

        // The process ends too; another one goes on with what is on the disk.
        pair.till.uplink.reset();
        const QStringList half = leftovers(pair.folder);
        QCOMPARE(half.size(), 2);
        TcpRelay counted(pair.server.bulkPort());
        counted.cutAfter(kHandshake + 35 * 4); // a whole snapshot would not fit through
        pair.till.connect({pair.server.address().control, counted.address(), pair.server.keys.publicKey});

        QVERIFY(pair.world.until([&] { return !pair.till.feeds.installedFile("catalogue").empty(); }));
        QVERIFY(!counted.hasCut());
        QVERIFY(pair.till.feeds.installedFile("catalogue") == content);
        QVERIFY(leftovers(pair.folder).isEmpty());
    }

    void aSnapshotWhoseHashIsWrongIsThrownAway()
    {
        Pair pair;
        pair.writeFile(3 * Limits::kChunkBytes);
        pair.server.feeds.lieAboutTheHash = true;
        pair.connect();

        QVERIFY(pair.world.until([&] { return pair.till.observer.raised(UplinkAlarmKind::FeedRefused); }));

        QVERIFY(pair.till.feeds.installedFile("catalogue").empty());
        QCOMPARE(pair.till.feeds.cursor("catalogue"), FeedCursor());
        QVERIFY(leftovers(pair.folder).isEmpty());
    }

    void aFeedTheServerDoesNotHaveIsWaitedFor()
    {
        Pair pair;
        pair.server.feeds.put("staff", "a", "1");
        pair.connect();
        QVERIFY(pair.untilSame("staff"));
        QCOMPARE(pair.till.feeds.cursor("catalogue"), FeedCursor());

        pair.server.feeds.put("catalogue", "sku", "a book");
        pair.server.downlink->announceFeed("catalogue");

        QVERIFY(pair.untilSame("catalogue"));
    }

    void theDigestDoesNotDependOnTheOrder()
    {
        FeedDigest there;
        there.add({"a", 1, "x"});
        there.add({"b", 2, "y"});
        FeedDigest back;
        back.add({"b", 2, "y"});
        back.add({"c", 3, "z"});
        back.add({"a", 1, "x"});
        back.remove({"c", 3, "z"});

        QCOMPARE(there.value(), back.value());
        back.remove({"a", 1, "x"});
        back.remove({"b", 2, "y"});
        QCOMPARE(back.value(), Hash{});

        FeedDigest one;
        one.add({"a", 1, "x"});
        // sha256(01000000 "a" 0100000000000000 "x")
        QCOMPARE(QByteArray(reinterpret_cast<const char*>(one.value().data()), 32).toHex(),
            QByteArray("55ec437cbdd6773286287f2b93f54b9f30f8beeb254a422900ff6a1d378a21f5"));
    }

private:
    static QStringList leftovers(const QTemporaryDir& folder)
    {
        return QDir(folder.path()).entryList({"*.part", "*.map"}, QDir::Files);
    }
};

QTEST_GUILESS_MAIN(FeedsDownTest)

#include "tst_feeds_down.moc"
