// SPDX-License-Identifier: Apache-2.0
// The real program, its twins as processes of their own, and the real drivers at the other end.
#include "drivers/caisse_ap/caisse_ap_terminal.h"
#include "drivers/display/serial_display.h"
#include "drivers/scanner/serial_scanner.h"
#include "drivers/transport/serial_channel.h"
#include "drivers/transport/tcp_channel.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <memory>

using namespace comptoir;
using namespace comptoir::drivers;

namespace {

struct Answer {
    int exitCode = -1;
    QString out;
    QString error;
};

} // namespace

class ComptoirSimTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void cleanup()
    {
        for (const auto& twin : m_twins) {
            twin->terminate();
        }
        for (const auto& twin : m_twins) {
            QVERIFY(twin->waitForFinished(5'000));
            QCOMPARE(twin->exitStatus(), QProcess::NormalExit);
            QCOMPARE(twin->exitCode(), 0);
        }
        m_twins.clear();
    }

    void withoutTwinsItSaysWhatToDo()
    {
        const Answer answer = sim({"scan", "3017620422003"});

        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.error.contains("no simulator runs in " + m_folder->path()), qPrintable(answer.error));
        QVERIFY(answer.error.contains("packaging/demo"));
    }

    void aScanReachesTheTillsScanner()
    {
        start({"scanner"});
        std::atomic<int> scans = 0;
        SerialScanner scanner(serialConnector({.path = path("scanner.tty")}));
        scanner.start([&](const ScannedCode&) { ++scans; }, {});
        QTRY_VERIFY(sim({"show"}).out.contains("in use"));

        QCOMPARE(sim({"scan", "3017620422003", "96385074", "--times", "5", "--interval", "10"}).exitCode, 0);

        QTRY_COMPARE(scans.load(), 10);
        QVERIFY(sim({"show"}).out.contains("10 scans"));
    }

    void aCutScannerComesBack()
    {
        start({"scanner"});
        QVERIFY(QFileInfo(path("scanner.tty").c_str()).isSymLink());

        QCOMPARE(sim({"cut", "scanner"}).exitCode, 0);
        QVERIFY(!QFileInfo(path("scanner.tty").c_str()).isSymLink());
        QVERIFY(sim({"scan", "1"}).error.contains("join scanner"));

        QCOMPARE(sim({"join", "scanner"}).exitCode, 0);
        QVERIFY(QFileInfo(path("scanner.tty").c_str()).isSymLink());
    }

    void showTellsWhatTheCustomerReads()
    {
        start({"display"});
        SerialDisplay display(serialConnector({.path = path("display.tty")}));

        QVERIFY(display.show("Cr\u00e8me br\u00fbl\u00e9e", "4,50 \u20ac"));

        QTRY_VERIFY(sim({"show"}).out.contains(QStringLiteral("|Cr\u00e8me br\u00fbl\u00e9e        |")));
        QVERIFY(sim({"show"}).out.contains(QStringLiteral("|4,50 \u20ac              |")));
    }

    void theTerminalDoesWhatItIsTold()
    {
        start({"terminal", "--port", "0", "--delay", "10"});
        CaisseApTerminal terminal(tcpConnector({.host = "127.0.0.1", .port = portIn(sim({"show"}).out)}));
        const CardRequest request{.amountMinor = 500, .currency = Currency::eur(), .idempotencyKey = "000000000001"};

        QVERIFY(std::holds_alternative<CardApproved>(terminal.debit(request, [](CardProgress) {})));
        QCOMPARE(sim({"terminal", "refuse"}).exitCode, 0);
        QVERIFY(std::holds_alternative<CardDeclined>(terminal.debit(request, [](CardProgress) {})));
        QCOMPARE(sim({"cut", "terminal"}).exitCode, 0);
        QVERIFY(std::holds_alternative<CardNotSent>(terminal.debit(request, [](CardProgress) {})));
        QCOMPARE(sim({"terminal", "dance"}).exitCode, 1);
    }

    void aRelayIsCutAndJoinedByItsName()
    {
        start({"terminal", "--port", "0", "--delay", "10"});
        const int port = portIn(sim({"tell", "terminal", "show"}).out);
        start({"relay", "--name", "hq", "--listen", "0", "--to", "127.0.0.1:" + QString::number(port)});
        CaisseApTerminal terminal(tcpConnector({.host = "127.0.0.1", .port = portIn(sim({"tell", "hq", "show"}).out)}));
        const CardRequest request{.amountMinor = 500, .currency = Currency::eur(), .idempotencyKey = "000000000001"};

        QVERIFY(std::holds_alternative<CardApproved>(terminal.debit(request, [](CardProgress) {})));
        QCOMPARE(sim({"cut", "hq"}).exitCode, 0);
        QVERIFY(std::holds_alternative<CardNotSent>(terminal.debit(request, [](CardProgress) {})));
        QCOMPARE(sim({"join", "hq"}).exitCode, 0);
        QVERIFY(std::holds_alternative<CardApproved>(terminal.debit(request, [](CardProgress) {})));
    }

    void cuttingALineCutsAllItsParts()
    {
        start({"relay", "--name", "hq", "--listen", "0", "--to", "127.0.0.1:1"});
        start({"relay", "--name", "hq-bulk", "--listen", "0", "--to", "127.0.0.1:1"});
        start({"relay", "--name", "hub", "--listen", "0", "--to", "127.0.0.1:1"});

        QCOMPARE(sim({"cut", "hq"}).exitCode, 0);

        QVERIFY(sim({"tell", "hq", "show"}).out.contains("cut"));
        QVERIFY(sim({"tell", "hq-bulk", "show"}).out.contains("cut"));
        QVERIFY(sim({"tell", "hub", "show"}).out.contains("whole"));
    }

    void itSaysOnADescriptorThatItServes()
    {
        QProcess shell;
        shell.start(
            "sh", {"-c", "exec " + program() + " --dir " + m_folder->path() + " scanner --ready-fd 3 3>&1 >/dev/null"});
        QVERIFY(shell.waitForReadyRead(10'000));
        QVERIFY(!shell.readAllStandardOutput().trimmed().isEmpty());
        QCOMPARE(sim({"tell", "scanner", "show"}).exitCode, 0);
        shell.terminate();
        QVERIFY(shell.waitForFinished(5'000));
    }

    void theDrawerAndThePaperAreThePrinters()
    {
        start({"printer", "--port", "0"});

        QVERIFY(sim({"drawer"}).out.contains("drawer closed"));
        QVERIFY(sim({"paper", "out"}).out.contains("paper out"));
        QVERIFY(sim({"cover", "open"}).out.contains("cover open"));
        QVERIFY(sim({"cover", "closed"}).out.contains("cover closed"));
        QVERIFY(sim({"paper", "in"}).out.contains("paper in"));
    }

    void aSecondTwinOfTheSameNameLeavesTheFirstAlone()
    {
        start({"scanner"});
        const QString line = QFileInfo(path("scanner.tty").c_str()).symLinkTarget();

        const Answer second = sim({"scanner"});

        QCOMPARE(second.exitCode, 1);
        QVERIFY(second.error.contains("already runs"));
        QCOMPARE(QFileInfo(path("scanner.tty").c_str()).symLinkTarget(), line);
    }

    void aKilledTwinIsToldFromAMissingOneAndReplaced()
    {
        start({"scanner"});
        m_twins.back()->kill();
        QVERIFY(m_twins.back()->waitForFinished(5'000));
        m_twins.pop_back();

        QVERIFY(sim({"scan", "1"}).error.contains("it was killed"));

        start({"scanner"});
        QCOMPARE(sim({"tell", "scanner", "show"}).exitCode, 0);
    }

    void stoppingLeavesNothingBehind()
    {
        start({"scanner"});
        start({"display"});
        cleanup();

        QVERIFY(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).isEmpty());
    }

private:
    static QString program() { return qEnvironmentVariable("COMPTOIR_BINARY_DIR") + "/bin/comptoir-sim"; }

    std::string path(const char* name) const { return m_folder->filePath(name).toStdString(); }

    static std::uint16_t portIn(const QString& shown)
    {
        const auto found = QRegularExpression("port (\\d+)").match(shown);
        if (!found.hasMatch()) {
            qFatal("no port in: %s", qPrintable(shown));
        }
        return found.captured(1).toUShort();
    }

    /// Starts a twin and waits until it says on its output what it is, which it does once it serves.
    void start(const QStringList& arguments)
    {
        auto twin = std::make_unique<QProcess>();
        twin->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        twin->start(program(), QStringList{"--dir", m_folder->path()} + arguments);
        if (!twin->waitForReadyRead(10'000)) {
            qFatal("%s did not start", qPrintable(arguments.front()));
        }
        m_twins.push_back(std::move(twin));
    }

    Answer sim(const QStringList& arguments) const
    {
        QProcess process;
        process.start(program(), QStringList{"--dir", m_folder->path()} + arguments);
        if (!process.waitForFinished(20'000)) {
            qFatal("comptoir-sim %s did not end", qPrintable(arguments.join(' ')));
        }
        return {
            .exitCode = process.exitCode(),
            .out = QString::fromUtf8(process.readAllStandardOutput()),
            .error = QString::fromUtf8(process.readAllStandardError()),
        };
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<std::unique_ptr<QProcess>> m_twins;
};

QTEST_GUILESS_MAIN(ComptoirSimTest)

#include "tst_comptoir_sim.moc"
