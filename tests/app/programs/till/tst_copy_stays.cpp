// SPDX-License-Identifier: Apache-2.0
// A real till of which two copies write, and whose manager chose: it gets its keys from a real hub by itself.
#include "tests/app/adapters/two_copies.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

namespace {

constexpr int kEndMs = 30'000;
constexpr std::chrono::seconds kLongest(90); // two starts of a till on a busy machine

/// Starts on a copy's folder; ends with the test.
class RealTill {
public:
    explicit RealTill(const std::filesystem::path& folder)
    {
        QFile settings(QString::fromStdString(folder / "comptoir.toml"));
        check(settings.open(QIODevice::WriteOnly), "the folder is there");
        settings.write("[devices]\nprinter = \"127.0.0.1:9\"\nterminal = \"127.0.0.1:9\"\n");
        settings.close();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/../../../../bin/comptoir-till"),
            {QStringLiteral("--data"), QString::fromStdString(folder)});
        check(m_process.waitForStarted(kEndMs), "the till starts");
    }
    ~RealTill()
    {
        m_process.terminate();
        m_process.waitForFinished(kEndMs);
    }

    bool stops()
    {
        m_process.terminate();
        return m_process.waitForFinished(kEndMs) && m_process.exitCode() == 0;
    }

private:
    QProcess m_process;
};

} // namespace

class CopyStaysTest : public QObject {
    Q_OBJECT

private slots:
    void itTakesItsKeysAndSellsOnInItsNewSegment()
    {
        TwoCopies two;
        const sync::RosterEntry before = *two.chain.hub().roster().admitted(kTill);
        QVERIFY(two.choose(*two.copy, shop::CopyFate::Stays));
        two.copy.reset();
        RealTill till(two.chain.folder("copy"));

        QVERIFY(two.chain.until([&] { return two.chain.hq().journals().durableHead(kTill).segment == 2; }, kLongest));

        const sync::RosterEntry after = *two.chain.hub().roster().admitted(kTill);
        QVERIFY(after.curveKey != before.curveKey);
        QVERIFY(after.signingKey != before.signingKey);
        QVERIFY(two.chain.hub().received().quarantined(kTill) > 20);
        QVERIFY(till.stops());
        const auto copy = two.opened("copy");
        QVERIFY(!shop::isForked(copy->desk));
        QCOMPARE(crypto::textOf(copy->signer->publicKey().der()), after.signingKey);
    }

    void aCopyThatLeavesTellsTheHubAndFallsSilent()
    {
        TwoCopies two;
        QVERIFY(two.choose(*two.copy, shop::CopyFate::Leaves));
        two.copy.reset();
        RealTill till(two.chain.folder("copy"));
        QVERIFY(two.chain.until(
            [&] { return two.chain.hub().received().quarantined(kTill) > 20 && !isOnLine(two.chain.hub()); },
            kLongest));

        two.original = two.opened(kTill);
        two.original->connect();

        QVERIFY(two.untilForked(*two.original));
        QVERIFY(till.stops());
    }

private:
    static bool isOnLine(adapters::ServerNode& hub)
    {
        const auto online = hub.downlink().online();
        return std::ranges::find(online, kTill) != online.end();
    }
};

QTEST_GUILESS_MAIN(CopyStaysTest)

#include "tst_copy_stays.moc"
