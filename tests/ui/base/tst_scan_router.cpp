// SPDX-License-Identifier: Apache-2.0
#include "ui/base/scan_router.h"

#include <QSignalSpy>
#include <QTest>

using namespace comptoir;
using namespace comptoir::ui;

namespace {

const auto kScanner = QStringLiteral("counter");

QString code(int n)
{
    return QStringLiteral("ARTICLE-%1").arg(n);
}

/// A screen that keeps what it was given and answers as the test says.
struct Screen {
    ScanRouter router;
    ScanReception reception = ScanReception::inHand();
    std::vector<std::string> given;

    Screen()
    {
        router.setTarget([this](const Scan& scan) {
            if (reception.kind != ScanReception::Kind::Busy) {
                given.push_back(scan.text);
            }
            return reception;
        });
    }
};

} // namespace

class ScanRouterTest : public QObject {
    Q_OBJECT

private slots:
    void scanIsAppliedOnce()
    {
        Screen screen;
        const QSignalSpy applied(&screen.router, &ScanRouter::applied);

        screen.router.submit(code(1), kScanner, 0);
        screen.router.finished(true);

        QCOMPARE(screen.given, std::vector<std::string>{"ARTICLE-1"});
        QCOMPARE(applied.count(), 1);
        QCOMPARE(screen.router.counts(), (ScanCounts{.read = 1, .applied = 1}));
    }

    void nextScanWaitsForTheOneInHandInOrder()
    {
        Screen screen;

        for (int n = 1; n <= 3; ++n) {
            screen.router.submit(code(n), kScanner, n);
        }
        QCOMPARE(screen.given, std::vector<std::string>{"ARTICLE-1"});
        QCOMPARE(screen.router.waiting(), 2);
        for (int n = 1; n <= 3; ++n) {
            screen.router.finished(true);
        }

        QCOMPARE(screen.given, (std::vector<std::string>{"ARTICLE-1", "ARTICLE-2", "ARTICLE-3"}));
        QCOMPARE(screen.router.counts(), (ScanCounts{.read = 3, .applied = 3}));
    }

    void busyScreenGetsItsScansWhenItIsDone()
    {
        Screen screen;
        screen.reception = ScanReception::busy();
        screen.router.submit(code(1), kScanner, 0);
        screen.router.submit(code(2), kScanner, 10);
        QVERIFY(screen.given.empty());
        QCOMPARE(screen.router.waiting(), 2);

        screen.reception = ScanReception::inHand();
        screen.router.resume();
        screen.router.finished(true);
        screen.router.finished(true);

        QCOMPARE(screen.given, (std::vector<std::string>{"ARTICLE-1", "ARTICLE-2"}));
        QCOMPARE(screen.router.waiting(), 0);
    }

    void fiftyScansAtADialogAreAllRefusedAloud()
    {
        Screen screen;
        screen.reception = ScanReception::refused(QStringLiteral("Répondez d’abord à la question."));
        QSignalSpy refused(&screen.router, &ScanRouter::refused);

        for (int n = 0; n < 50; ++n) {
            screen.router.submit(code(n), kScanner, n * 10);
        }

        QCOMPARE(refused.count(), 50);
        QCOMPARE(refused.first().at(1).toString(), QStringLiteral("Répondez d’abord à la question."));
        QCOMPARE(screen.router.counts(), (ScanCounts{.read = 50, .refused = 50}));
        QCOMPARE(screen.router.waiting(), 0);
    }

    void beyondItsBoundAScanIsRefusedNeverDropped()
    {
        Screen screen;
        screen.reception = ScanReception::busy();
        const QSignalSpy refused(&screen.router, &ScanRouter::refused);

        for (int n = 0; n < 260; ++n) {
            screen.router.submit(code(n), kScanner, n * 10);
        }

        QCOMPARE(screen.router.waiting(), 256);
        QCOMPARE(refused.count(), 4);
        QCOMPARE(screen.router.counts(), (ScanCounts{.read = 260, .refused = 4}));
    }

    void sameReadingIsIgnoredAndMayBeAddedAfterAll()
    {
        Screen screen;
        QSignalSpy ignored(&screen.router, &ScanRouter::ignored);
        screen.router.submit(code(1), kScanner, 0);
        screen.router.finished(true);

        screen.router.submit(code(1), kScanner, 200);

        QCOMPARE(ignored.count(), 1);
        QCOMPARE(ignored.first().at(1).toInt(), 1);
        QCOMPARE(screen.given.size(), std::size_t(1));
        screen.router.countIgnored();
        screen.router.finished(true);
        QCOMPARE(screen.given, (std::vector<std::string>{"ARTICLE-1", "ARTICLE-1"}));
        QCOMPARE(screen.router.counts(), (ScanCounts{.read = 2, .applied = 2}));
        screen.router.countIgnored();
        QCOMPARE(screen.given.size(), std::size_t(2));
    }

    void otherScannerOrLaterReadingIsASecondArticle()
    {
        Screen screen;

        screen.router.submit(code(1), kScanner, 0);
        screen.router.finished(true);
        screen.router.submit(code(1), QStringLiteral("handheld"), 100);
        screen.router.finished(true);
        screen.router.submit(code(1), kScanner, 700);
        screen.router.finished(true);

        QCOMPARE(screen.router.counts(), (ScanCounts{.read = 3, .applied = 3}));
    }

    void scanThatEndsBadlySaysWhyAndTheNextGoesOn()
    {
        Screen screen;
        QSignalSpy refused(&screen.router, &ScanRouter::refused);
        screen.router.submit(code(1), kScanner, 0);
        screen.router.submit(code(2), kScanner, 10);

        screen.router.finished(false, QStringLiteral("Code inconnu."));
        screen.router.finished(true);

        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused.first().at(1).toString(), QStringLiteral("Code inconnu."));
        QCOMPARE(screen.router.counts(), (ScanCounts{.read = 2, .applied = 1, .refused = 1}));
    }
};

QTEST_GUILESS_MAIN(ScanRouterTest)
#include "tst_scan_router.moc"
