// SPDX-License-Identifier: Apache-2.0
// Who may talk to a server: each case over a real socket.
#include "sync/link/channel.h"
#include "sync/link/self_test.h"
#include "sync/link/socket_monitor.h"
#include "sync/link/zap_handler.h"
#include "tests/support/server_node.h"
#include "tests/support/till_node.h"

#include <QTemporaryDir>
#include <QTest>

using namespace comptoir;
using namespace comptoir::sync;
using namespace comptoir::tests;

namespace {

const std::string kTill = "S042-C03";

/// A socket that knocks at a server, and what becomes of it.
struct Knock {
    Knock(SyncWorld& world, const ServerNode& server, const CurveKeyPair* keys)
        : socket(world.loop().context(), zmq::socket_type::dealer)
        , monitor(world.loop(), socket)
        , m_world(world)
    {
        setCommonOptions(socket, Timing());
        if (keys != nullptr) {
            setClientOptions(socket, *keys, server.keys.publicKey, Timing());
        }
        socket.connect(server.address().control);
        world.loop().watch(monitor.events(), [this] {
            while (const auto event = monitor.next()) {
                first = first ? first : event;
            }
            m_world.happened();
        });
    }
    ~Knock() { m_world.loop().unwatch(monitor.events()); }

    bool settled() const { return first.has_value(); }

    zmq::socket_t socket;
    SocketMonitor monitor;
    std::optional<ConnectionEvent> first;

private:
    SyncWorld& m_world;
};

} // namespace

class StrangersTest : public QObject {
    Q_OBJECT

private slots:
    void anUnknownKeyIsRefused()
    {
        SyncWorld world;
        ServerNode server(world, Tier::Hub);
        QVERIFY(server.start());
        const CurveKeyPair unknown = CurveKeyPair::make(world.random());

        Knock knock(world, server, &unknown);

        QVERIFY(world.until([&] { return knock.settled(); }));
        QCOMPARE(*knock.first, ConnectionEvent::Refused);
    }

    void aClientWithoutCurveIsRefused()
    {
        SyncWorld world;
        ServerNode server(world, Tier::Hub);
        QVERIFY(server.start());

        Knock knock(world, server, nullptr);

        QVERIFY(world.until([&] { return knock.settled(); }));
        QVERIFY(*knock.first != ConnectionEvent::Ready);
    }

    void aKeyOnTheRosterIsAdmitted()
    {
        SyncWorld world;
        ServerNode server(world, Tier::Hub);
        const CurveKeyPair keys = CurveKeyPair::make(world.random());
        server.admit(kTill, Role::Till, keys.publicKey);
        QVERIFY(server.start());

        Knock knock(world, server, &keys);

        QVERIFY(world.until([&] { return knock.settled(); }));
        QCOMPARE(*knock.first, ConnectionEvent::Ready);
    }

    void aServerWithAnotherKeyIsNotSpokenTo()
    {
        SyncWorld world;
        QTemporaryDir folder;
        ServerNode server(world, Tier::Hub);
        TillNode till(world, kTill, folder.path().toStdString());
        server.admit(kTill, Role::Till, till.keys.publicKey);
        QVERIFY(server.start());
        Knock impostor(world, server, &till.keys); // the right key is enough, to show that the wrong one is the reason
        QVERIFY(world.until([&] { return impostor.settled(); }));
        QCOMPARE(*impostor.first, ConnectionEvent::Ready);

        ServerAddress address = server.address();
        address.key = CurveKeyPair::make(world.random()).publicKey;
        till.timing.handshake = std::chrono::milliseconds(50);
        till.connect(address);

        QVERIFY(!world.until([&] { return till.observer.status.online; }, std::chrono::milliseconds(500)));
    }

    void aRevokedDeviceIsCutAndRefusedWhileTheOthersComeBack()
    {
        SyncWorld world;
        QTemporaryDir folder;
        ServerNode server(world, Tier::Hub);
        TillNode good(world, "S042-C01", folder.path().toStdString());
        TillNode bad(world, "S042-C02", folder.path().toStdString());
        server.admit(good.device, Role::Till, good.keys.publicKey);
        server.admit(bad.device, Role::Till, bad.keys.publicKey);
        QVERIFY(server.start());
        good.connect(server.address());
        bad.connect(server.address());
        QVERIFY(world.until([&] { return good.observer.status.online && bad.observer.status.online; }));

        const std::int64_t revokedAt = world.clock().uptimeMs();
        server.downlink->replaceRoster(server.roster.revoking(bad.device));

        QVERIFY(world.until([&] { return bad.observer.raised(UplinkAlarmKind::NotAdmitted); }));
        QVERIFY(world.clock().uptimeMs() - revokedAt < 5000);
        QVERIFY(world.until([&] { return good.observer.timesOnline == 2; }));
        QVERIFY(!bad.observer.status.online);
        bad.journal.write(bad.device, 1);
        bad.uplink->journalMoved();
        good.journal.write(good.device, 1);
        good.uplink->journalMoved();
        QVERIFY(world.until([&] { return good.journal.watermarks(good.device).hub == 1; }));
        QVERIFY(server.journal.records(bad.device).empty());
    }

    void aDeviceCannotSpeakInTheNameOfAnother()
    {
        SyncWorld world;
        QTemporaryDir folder;
        ServerNode server(world, Tier::Hub);
        TillNode liar(world, "S042-C01", folder.path().toStdString());
        server.admit("S042-C01", Role::Till, CurveKeyPair::make(world.random()).publicKey);
        server.admit("S042-C02", Role::Till, liar.keys.publicKey);
        QVERIFY(server.start());

        liar.journal.write("S042-C01", 1);
        liar.connect(server.address());

        QVERIFY(world.until([&] { return liar.observer.raised(UplinkAlarmKind::NotAdmitted); }));
        QVERIFY(server.journal.records("S042-C01").empty());
        QCOMPARE(server.observer.refusals.front(), std::string("S042-C02: says it is S042-C01"));
    }

    void aDomainThatAdmitsEveryoneFailsTheSelfTest()
    {
        SyncWorld world;
        const CurveKeyPair keys = CurveKeyPair::make(world.random());
        QVERIFY(refusesStrangers(world.loop(), world.random(), keys, "closed"));

        world.loop().zap().setPolicy("open", [](const CurveKey&) { return std::string("anyone"); });

        QVERIFY(!refusesStrangers(world.loop(), world.random(), keys, "open"));
    }

    void keysSurviveTheirTextForm()
    {
        SyncWorld world;
        const CurveKey key = CurveKeyPair::make(world.random()).publicKey;

        QCOMPARE(key.text().size(), std::size_t{40});
        QVERIFY(CurveKey::parse(key.text()) == key);
        QVERIFY(!CurveKey::parse(key.text().substr(1)));
        QVERIFY(!CurveKey::parse(std::string(40, '~')));
        QVERIFY(!CurveKey::parse(std::string(40, '#'))); // beyond 32 bits a group
    }
};

QTEST_GUILESS_MAIN(StrangersTest)

#include "tst_strangers.moc"
