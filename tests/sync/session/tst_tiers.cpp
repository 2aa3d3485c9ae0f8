// SPDX-License-Identifier: Apache-2.0
// Till → hub → HQ, joined as sync/README.md says.
#include "tests/support/server_node.h"
#include "tests/support/tcp_relay.h"
#include "tests/support/till_node.h"

#include <QTemporaryDir>
#include <QTest>

using namespace comptoir;
using namespace comptoir::sync;
using namespace comptoir::tests;

namespace {

/// A hub: a serving side and an uplink over the same copies.
struct Hub {
    Hub(SyncWorld& world, const std::string& folder, const ServerAddress& hq)
        : server(world, Tier::Hub)
        , up(world, "S042-HUB", folder)
    {
        server.journal.onStored = [this](const std::string&) { up.uplink->journalMoved(); };
        server.journal.onAcknowledged = [this](const std::string& registerId, const Watermarks& durable) {
            server.journal.setHqDurable(registerId, {1, durable.hq, {}});
            server.downlink->announceDurable(registerId);
        };
        server.documents.onAtHq = [this](const auto& ids) { server.downlink->announceDocumentsAtHq(ids); };
        up.uplink = std::make_unique<Uplink>(world.loop(),
            UplinkConfig{
                .device = up.device, .keys = up.keys, .server = hq, .timing = quickTiming(), .stagingFolder = folder},
            UplinkParts{world.random(), server.journal, server.documents, up.feeds, up.observer});
    }

    ServerNode server;
    TillNode up; // its keys and observer; what it sends are the server's copies
};

struct Chain {
    Chain()
        : hq(world, Tier::Hq)
        , till(world, "S042-C01", folder.path().toStdString())
    {
        hq.start();
        hub.emplace(world, folder.path().toStdString(), hq.address());
        hq.admit("S042-HUB", Role::Hub, hub->up.keys.publicKey);
        hub->server.admit(till.device, Role::Till, till.keys.publicKey);
        hub->server.start();
    }
    ~Chain()
    {
        till.uplink.reset();
        hub->up.uplink.reset();
    }

    QTemporaryDir folder;
    SyncWorld world;
    ServerNode hq;
    std::optional<Hub> hub;
    TillNode till;
};

} // namespace

class TiersTest : public QObject {
    Q_OBJECT

private slots:
    void aRecordReachesHqVerbatimAndTheTillIsToldOfBothTiers()
    {
        Chain chain;
        chain.hub->up.uplink->start();
        chain.till.connect(chain.hub->server.address());
        chain.till.journal.write("S042-C01", 700);
        chain.till.uplink->journalMoved();

        QVERIFY(chain.world.until([&] { return chain.till.journal.watermarks("S042-C01") == Watermarks{700, 700}; }));

        QCOMPARE(chain.hq.journal.records("S042-C01"), chain.till.journal.records("S042-C01"));
        QCOMPARE(chain.till.observer.status.streams.front().durable, (Watermarks{700, 700}));
    }

    void withHqAwayTheHubTakesAndForwardsLater()
    {
        Chain chain;
        chain.till.journal.write("S042-C01", 40);
        chain.till.connect(chain.hub->server.address());
        QVERIFY(chain.world.until([&] { return chain.till.journal.watermarks("S042-C01").hub == 40; }));
        QCOMPARE(chain.till.journal.watermarks("S042-C01").hq, Sequence{0});

        chain.hub->up.uplink->start();

        QVERIFY(chain.world.until([&] { return chain.till.journal.watermarks("S042-C01").hq == 40; }));
        QCOMPARE(chain.hq.journal.records("S042-C01"), chain.till.journal.records("S042-C01"));
    }

    void manyTillsShareOneConnectionUpAndANewOneOpensItsStream()
    {
        Chain chain;
        chain.hub->up.uplink->start();
        QVERIFY(chain.world.until([&] { return chain.hub->up.observer.status.online; }));
        std::vector<std::unique_ptr<TillNode>> tills;
        for (int i = 2; i < 12; ++i) {
            const std::string name = "S042-C" + std::to_string(i);
            auto till = std::make_unique<TillNode>(chain.world, name, chain.folder.path().toStdString());
            chain.hub->server.admit(name, Role::Till, till->keys.publicKey);
            till->journal.write(name, 30);
            till->connect(chain.hub->server.address());
            tills.push_back(std::move(till));
        }

        for (const auto& till : tills) {
            QVERIFY(chain.world.until([&] { return till->journal.watermarks(till->device).hq == 30; }));
            QCOMPARE(chain.hq.journal.records(till->device), till->journal.records(till->device));
        }
        QVERIFY(chain.hub->up.observer.alarms.empty());
    }

    void aHubSpeaksForItsOwnStoreOnly()
    {
        Chain chain;
        chain.hub->server.journal.write("S777-C01", 2);
        chain.hub->up.uplink->start();

        QVERIFY(chain.world.until([&] { return chain.hub->up.observer.raised(UplinkAlarmKind::RecordsRefused); }));

        QVERIFY(chain.hq.journal.records("S777-C01").empty());
    }

    void anEmptiedHubFillsAgainAndForgetsNothingHqHas()
    {
        Chain chain;
        chain.hub->up.uplink->start();
        chain.till.journal.write("S042-C01", 20);
        chain.till.connect(chain.hub->server.address());
        QVERIFY(chain.world.until([&] { return chain.till.journal.watermarks("S042-C01").hq == 20; }));

        chain.hub->server.crash();
        chain.hub->server.journal.restore("S042-C01", 0);
        chain.hub->server.journal.setHqDurable("S042-C01", {});
        QVERIFY(chain.hub->server.start());

        QVERIFY(chain.world.until([&] { return chain.hub->server.journal.records("S042-C01").size() == 20; }));
        QVERIFY(chain.till.observer.raised(UplinkAlarmKind::ServerRegressed));
        QCOMPARE(chain.till.journal.watermarks("S042-C01").hq, Sequence{20});
        QCOMPARE(chain.hq.journal.records("S042-C01"), chain.till.journal.records("S042-C01"));
    }

    void privateDocumentsAreKeptUntilHqHasThem()
    {
        Chain chain;
        for (int i = 0; i < 150; ++i) {
            chain.till.documents.write("id-" + std::to_string(i));
        }
        chain.till.connect(chain.hub->server.address());
        QVERIFY(chain.world.until([&] { return chain.till.documents.knownAtHub().size() == 150; }));
        QCOMPARE(chain.till.documents.waitingCount(), std::size_t{150});

        chain.hub->server.documents.onStored = [&] { chain.hub->up.uplink->documentsMoved(); };
        chain.hub->up.uplink->start();

        QVERIFY(chain.world.until([&] { return chain.till.documents.waitingCount() == 0; }));
        QCOMPARE(chain.hq.documents.stored().size(), std::size_t{150});
        QCOMPARE(chain.hq.documents.stored().front().body, std::string("sealed id-0"));
    }

    void aDocumentPushedAgainAfterACutIsStoredOnce()
    {
        bool reached = true;
        for (std::int64_t frame = 4; reached; ++frame) {
            Chain chain;
            TcpRelay relay(chain.hub->server.controlPort());
            relay.cutAfter(frame);
            chain.till.documents.write("id-1");
            ServerAddress address = chain.hub->server.address();
            address.control = relay.address();
            chain.till.connect(address);

            QVERIFY(chain.world.until([&] { return chain.till.documents.knownAtHub().size() == 1; }));

            QCOMPARE(chain.hub->server.documents.stored().size(), std::size_t{1});
            reached = relay.hasCut();
        }
    }

    void hqLearnsTheDevicesAHubHasEnrolled()
    {
        Chain chain;
        const CurveKey key = chain.till.keys.publicKey;
        const Roster ofTheHub = Roster()
                                    .with({"S042-C01", "S042", Role::Till, key, "signing key", false})
                                    .with({"S777-C01", "S777", Role::Till, key, "signing key", false});
        chain.hub->up.uplink->publishRoster(ofTheHub);
        chain.hub->up.uplink->start();

        QVERIFY(chain.world.until([&] { return !chain.hq.observer.rosters.empty(); }));

        QCOMPARE(chain.hq.observer.rosters.front().entries().size(), std::size_t{1});
        QCOMPARE(chain.hq.observer.rosters.front().entries().front().device, std::string("S042-C01"));
    }
};

QTEST_GUILESS_MAIN(TiersTest)

#include "tst_tiers.moc"
