// SPDX-License-Identifier: Apache-2.0
// Scans at 10 ms intervals during dialogs, commits and sync bursts (performance.md): none lost, order kept.
// COMPTOIR_SCANS says how many.
#include "tests/ui/races/busy_till.h"
#include "tests/ui/races/scan_ledger.h"

#include <QTest>
#include <QTimer>

using namespace comptoir;
using namespace comptoir::test;
using namespace comptoir::ui;

namespace {

constexpr std::chrono::milliseconds kInterval(10);
constexpr int kArticles = 50;
constexpr int kDialogEvery = 90; // scans
constexpr int kDialogScans = 12;
constexpr int kPaymentEvery = 110;
constexpr int kBurstEvery = 70;
constexpr int kBurstFeeds = 25;
constexpr int kEventsADay = 40;

int scansWanted()
{
    const int asked = qEnvironmentVariableIntValue("COMPTOIR_SCANS");
    return asked > 0 ? asked : 500;
}

/// A scanner that reads on and on, a cashier who asks questions and takes payments meanwhile, and a hub that sends.
class Rush : public QObject {
public:
    explicit Rush(int scans)
        : m_left(scans)
    {
        m_scanner.setTimerType(Qt::PreciseTimer);
        m_scanner.setInterval(kInterval);
        connect(&m_scanner, &QTimer::timeout, this, &Rush::read);
    }

    void start() { m_scanner.start(); }
    bool ended() const { return m_left == 0; }

    BusyTill till{{.repeatedReadMs = 0}};
    ScanLedger ledger{till};

private:
    void read()
    {
        ledger.scan(QStringLiteral("ART-%1").arg(1000 + m_read % kArticles));
        ++m_read;
        if (--m_left == 0) {
            m_scanner.stop();
        }
        ask();
        pay();
        if (m_read % kBurstEvery == 0) {
            burst();
        }
    }

    void ask()
    {
        ShellViewModel& shell = *till.models.shell();
        if (m_read % kDialogEvery == 0) {
            shell.ask(ShellViewModel::VoidSale);
        } else if (m_read % kDialogEvery == kDialogScans || m_left == 0) {
            shell.closeQuestion();
        }
    }

    void pay()
    {
        const ShellViewModel& shell = *till.models.shell();
        if (shell.task() == ShellViewModel::Payment) {
            emit till.models.payment()->shortcutAsked(0);
            emit till.models.payment()->actionAsked(); // the commit; the next scan leaves the change
        } else if (m_read % kPaymentEvery == 0 && till.models.sale()->payable()) {
            till.touchPayment();
        }
    }

    /// What many feeds at once do to the pages, and what is recorded meanwhile.
    void burst()
    {
        for (int feed = 0; feed < kBurstFeeds; ++feed) {
            till.signInPage.refresh();
            till.salePage.showCatalogue();
            till.salePage.refresh();
            till.flow.refresh();
        }
        till.thread.post([this] {
            for (int n = 0; n < kEventsADay; ++n) {
                till.desk.event("RULES", "règles");
            }
        });
    }

    int m_left;
    int m_read = 0;
    QTimer m_scanner;
};

} // namespace

class ScanStreamTest : public QObject {
    Q_OBJECT

private slots:
    void scansAtTenMillisecondsAreNeitherLostNorMixed()
    {
        const int scans = scansWanted();
        Rush rush(scans);

        rush.start();
        QTRY_VERIFY_WITH_TIMEOUT(rush.ended(), scans * 10 * static_cast<int>(kInterval.count()));
        QTRY_COMPARE_WITH_TIMEOUT(rush.till.flow.scans().waiting(), 0, 10'000);
        rush.till.settle();

        QCOMPARE(rush.ledger.wrong(), QString());
        const ScanCounts counts = rush.till.flow.scans().counts();
        QCOMPARE(counts.read, scans);
        QCOMPARE(counts.applied + counts.refused, scans);
        QVERIFY2(counts.applied > scans / 2, qPrintable(QString::number(counts.applied)));
        const int asked = rush.ledger.refusedFor(QStringLiteral("Répondez d’abord à la question."));
        const int paying = rush.ledger.refusedFor(QStringLiteral("Revenez au ticket pour ajouter un article."));
        QVERIFY(asked > 0);
        QCOMPARE(asked + paying, counts.refused); // each for a reason of the screen, none because too many waited
        QVERIFY(rush.till.database->sales().sum({}).tickets > 0);
    }
};

QTEST_MAIN(ScanStreamTest)
#include "tst_scan_stream.moc"
