// SPDX-License-Identifier: Apache-2.0
#include "sync/enrolment/enrolment_client.h"
#include "sync/enrolment/enrolment_window.h"
#include "tests/support/sync_world.h"
#include "tests/support/tcp_relay.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <optional>

using namespace comptoir;
using namespace comptoir::sync;
using namespace comptoir::tests;

namespace {

/// A manager who writes down what is asked, and a roster in memory.
class Desk final : public EnrolmentDesk {
public:
    explicit Desk(SyncWorld& world)
        : m_world(world)
    {
    }

    std::optional<EnrolmentRequest> asked;
    std::string code;
    std::map<CurveKey, EnrolledIdentity> roster;
    std::vector<WindowClosing> closings;
    bool impossible = false;
    int admissions = 0;

    void confirmationAsked(const EnrolmentRequest& request, const std::string& digits) override
    {
        asked = request;
        code = digits;
        m_world.happened();
    }
    Result<EnrolledIdentity, EnrolmentFailure> admit(const EnrolmentRequest& request) override
    {
        if (impossible) {
            return unexpected(EnrolmentFailure::NotPossible);
        }
        ++admissions;
        roster[request.curveKey] = {
            "S042-C03", "S042", request.role, {"tcp://hub:7401", "tcp://hub:7402", request.curveKey}, "certificate"};
        return roster[request.curveKey];
    }
    void windowClosed(WindowClosing why) override
    {
        closings.push_back(why);
        m_world.happened();
    }

private:
    SyncWorld& m_world;
};

/// What a device's screen shows.
class Device final : public EnrolmentApplicant {
public:
    Device(SyncWorld& world, const PairingCode& pairing)
        : keys(CurveKeyPair::make(world.random()))
        , m_world(world)
        , m_client(world.loop(), world.random(), config(pairing), *this)
    {
        m_client.start();
    }

    CurveKeyPair keys;
    std::string code;
    std::optional<EnrolledIdentity> identity;
    std::optional<EnrolmentFailure> failure;

    void confirmationShown(const std::string& digits) override
    {
        code = digits;
        m_world.happened();
    }
    void enrolled(const EnrolledIdentity& given) override
    {
        identity = given;
        m_world.happened();
    }
    void failed(EnrolmentFailure why) override
    {
        failure = why;
        m_world.happened();
    }

private:
    EnrolmentClientConfig config(const PairingCode& pairing) const
    {
        Timing timing;
        timing.reconnectFirst = std::chrono::milliseconds(4);
        timing.reconnectLast = std::chrono::milliseconds(16);
        return {pairing, keys, "signing key", "Caisse 3", Role::Till, timing};
    }

    SyncWorld& m_world;
    EnrolmentClient m_client;
};

struct Stand {
    Stand()
        : desk(world)
        , window(world.loop(), world.random(),
              {.keys = CurveKeyPair::make(world.random()),
                  .bindAddress = "tcp://127.0.0.1:*",
                  .advertisedHost = "127.0.0.1",
                  .openFor = openFor},
              desk)
    {
    }

    static inline std::chrono::milliseconds openFor = std::chrono::minutes(10);
    SyncWorld world;
    Desk desk;
    EnrolmentWindow window;
};

} // namespace

class EnrolmentTest : public QObject {
    Q_OBJECT

private slots:
    void init() { Stand::openFor = std::chrono::minutes(10); }

    void aWindowOpensAgainTheMomentTheLastOneCloses()
    {
        Stand stand;
        const PairingCode first = *stand.window.open();

        const auto second = stand.window.open();

        QVERIFY(second.has_value());
        QVERIFY(second->text() != first.text());
        Device device(stand.world, *PairingCode::parse(second->text()));
        QVERIFY(stand.world.until([&] { return stand.desk.asked && !device.code.empty(); }));
    }

    void aDeviceWithTheTokenIsEnrolledOnceTheManagerConfirms()
    {
        Stand stand;
        const PairingCode pairing = *stand.window.open();
        Device device(stand.world, *PairingCode::parse(pairing.text()));
        QVERIFY(stand.world.until([&] { return stand.desk.asked && !device.code.empty(); }));

        QCOMPARE(stand.desk.code, device.code);
        QCOMPARE(device.code.size(), std::size_t{6});
        QCOMPARE(stand.desk.asked->name, std::string("Caisse 3"));
        QCOMPARE(stand.desk.asked->signingKey, std::string("signing key"));
        QVERIFY(stand.desk.roster.empty());
        stand.window.confirm();

        QVERIFY(stand.world.until([&] { return device.identity && !stand.desk.closings.empty(); }));
        QCOMPARE(*device.identity, stand.desk.roster.at(device.keys.publicKey));
        QCOMPARE(stand.desk.closings, std::vector{WindowClosing::Enrolled});
        QVERIFY(!stand.window.isOpen());
    }

    void fiveWrongTokensCloseTheWindow()
    {
        Stand stand;
        const PairingCode pairing = *stand.window.open();
        PairingCode wrong = pairing;
        wrong.token[3] ^= std::byte{1};
        for (int i = 1; i <= 5; ++i) {
            QVERIFY(stand.window.isOpen());
            Device stranger(stand.world, wrong);
            QVERIFY(stand.world.until([&] { return stranger.failure.has_value(); }));
            QCOMPARE(*stranger.failure, EnrolmentFailure::WrongToken);
        }

        QCOMPARE(stand.desk.closings, std::vector{WindowClosing::TooManyFailures});
        Device late(stand.world, pairing);
        QVERIFY(stand.world.until([&] { return late.failure.has_value(); }));
        QCOMPARE(*late.failure, EnrolmentFailure::WindowClosed);
        QVERIFY(stand.desk.roster.empty());
    }

    void aTokenServesOneDeviceOnly()
    {
        Stand stand;
        const PairingCode pairing = *stand.window.open();
        Device first(stand.world, pairing);
        QVERIFY(stand.world.until([&] { return stand.desk.asked.has_value(); }));

        Device second(stand.world, pairing);
        QVERIFY(stand.world.until([&] { return second.failure.has_value(); }));

        QCOMPARE(*second.failure, EnrolmentFailure::WindowClosed);
        stand.window.confirm();
        QVERIFY(stand.world.until([&] { return first.identity.has_value(); }));
    }

    void aManagerMayRefuse()
    {
        Stand stand;
        Device device(stand.world, *stand.window.open());
        QVERIFY(stand.world.until([&] { return stand.desk.asked.has_value(); }));

        stand.window.refuse();

        QVERIFY(stand.world.until([&] { return device.failure.has_value(); }));
        QCOMPARE(*device.failure, EnrolmentFailure::RefusedByManager);
        QVERIFY(stand.desk.roster.empty());
    }

    void aCutAnywhereEndsInOneEnrolment()
    {
        bool reached = true;
        int cuts = 0;
        for (std::int64_t frame = 0; reached; ++frame) {
            Stand stand;
            PairingCode pairing = *stand.window.open();
            TcpRelay relay(static_cast<std::uint16_t>(std::stoi(pairing.endpoint.substr(16))));
            relay.cutAfter(frame);
            pairing.endpoint = relay.address();
            Device device(stand.world, pairing);
            std::string confirmed;
            const auto manager = [&] {
                if (stand.desk.code != confirmed) {
                    confirmed = stand.desk.code;
                    stand.window.confirm();
                }
                return device.identity.has_value();
            };

            QVERIFY2(stand.world.until(manager), qPrintable(QString::number(frame)));

            QCOMPARE(stand.desk.admissions, 1);
            QCOMPARE(*device.identity, stand.desk.roster.at(device.keys.publicKey));
            reached = relay.hasCut();
            cuts += reached ? 1 : 0;
        }
        QVERIFY(cuts >= 12);
    }

    void theWindowClosesByItself()
    {
        Stand::openFor = std::chrono::milliseconds(20);
        Stand stand;
        QVERIFY(stand.window.open());

        QVERIFY(stand.world.until([&] { return !stand.desk.closings.empty(); }));

        QCOMPARE(stand.desk.closings, std::vector{WindowClosing::Expired});
    }

    void aPairingCodeSurvivesItsTextAndNoTypingError()
    {
        SyncWorld world;
        PairingCode code{"tcp://hub.local:7403", CurveKeyPair::make(world.random()).publicKey, {}};
        world.random().fill(code.token);
        const std::string text = code.text();

        QVERIFY(PairingCode::parse(text) == code);
        for (std::size_t i = 0; i < text.size(); ++i) {
            std::string mistyped = text;
            mistyped[i] = mistyped[i] == 'A' ? 'B' : 'A';
            QVERIFY2(!PairingCode::parse(mistyped), mistyped.c_str());
            QVERIFY(!PairingCode::parse(text.substr(0, i)));
        }
    }
};

QTEST_GUILESS_MAIN(EnrolmentTest)

#include "tst_enrolment.moc"
