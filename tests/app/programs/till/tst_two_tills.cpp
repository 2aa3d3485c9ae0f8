// SPDX-License-Identifier: Apache-2.0
// Two real tills on one register: the second names the first and ends; the first sells on.
#include "app/adapters/device_identity.h"
#include "app/adapters/register_signer.h"
#include "tests/support/store_files.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <memory>

using namespace comptoir;
using namespace comptoir::test;

namespace {

constexpr int kStartMs = 30'000;

QString program(const char* name)
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/../../../../bin/") + QLatin1String(name);
}

} // namespace

class TwoTillsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        SystemRandom random;
        static_cast<void>(adapters::ownSigner(m_files.folder()));
        adapters::saveIdentity(m_files.folder(),
            {.device = "S042-C02",
                .store = "S042",
                .server = {.control = "tcp://127.0.0.1:9",
                    .bulk = "tcp://127.0.0.1:9",
                    .key = sync::CurveKeyPair::make(random).publicKey},
                .certificate = {},
                .root = {}});
        QFile settings(QString::fromStdString(m_files.folder() / "comptoir.toml"));
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write("[devices]\nprinter = \"127.0.0.1:9\"\nterminal = \"127.0.0.1:9\"\n");
    }

    void theSecondRefusesAndNamesTheFirst()
    {
        const auto first = started();
        QVERIFY2(first->state() == QProcess::Running, first->readAllStandardError().constData());

        const auto second = started();

        QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, kStartMs);
        QCOMPARE(second->exitCode(), 1);
        const QString said = QString::fromUtf8(second->readAllStandardError());
        QVERIFY2(said.contains(QStringLiteral("is in use by comptoir-till, process %1").arg(first->processId())),
            qPrintable(said));
        QVERIFY(said.contains(QStringLiteral("close the other till first")));
        QCOMPARE(first->state(), QProcess::Running);
        first->terminate();
        QVERIFY(first->waitForFinished(kStartMs));
        QCOMPARE(first->exitCode(), 0);
    }

    void administrationBesideARunningTillRefusesToo()
    {
        const auto till = started();
        QProcess rebuild;
        rebuild.start(program("comptoirctl"),
            {QStringLiteral("rebuild"), QStringLiteral("--data"), QString::fromStdString(m_files.folder())});

        QVERIFY(rebuild.waitForFinished(kStartMs));
        QCOMPARE(rebuild.exitCode() == 0, false);
        const QString said = QString::fromUtf8(rebuild.readAllStandardError());
        QVERIFY2(said.contains(QStringLiteral("comptoir-till, process %1").arg(till->processId())), qPrintable(said));
        till->terminate();
        QVERIFY(till->waitForFinished(kStartMs));
    }

    void aTillThatWasKilledKeepsNobodyOut()
    {
        {
            const auto first = started();
            QVERIFY2(first->state() == QProcess::Running, first->readAllStandardError().constData());
            first->kill();
            QVERIFY(first->waitForFinished(kStartMs));
        }
        const auto second = started();
        QCOMPARE(second->state(), QProcess::Running);
        second->terminate();
        QVERIFY(second->waitForFinished(kStartMs));
        QCOMPARE(second->exitCode(), 0);
    }

private:
    /// A till that shows its window, or has ended.
    std::unique_ptr<QProcess> started()
    {
        auto till = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
        till->setProcessEnvironment(environment);
        till->start(program("comptoir-till"),
            {QStringLiteral("--data"), QString::fromStdString(m_files.folder()), QStringLiteral("--ready-fd"),
                QStringLiteral("1")});
        while (till->state() != QProcess::NotRunning && !till->readAllStandardOutput().contains("ready")) {
            if (!till->waitForReadyRead(kStartMs)) {
                break; // it ended, or never comes up
            }
        }
        return till;
    }

    StoreFiles m_files;
};

QTEST_GUILESS_MAIN(TwoTillsTest)

#include "tst_two_tills.moc"
