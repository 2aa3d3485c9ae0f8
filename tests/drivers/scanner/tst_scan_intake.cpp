// SPDX-License-Identifier: Apache-2.0
#include "drivers/scanner/scan_intake.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::drivers;

namespace {

ScannedCode code(const char* text, const char* device = "scanner")
{
    return {.text = text, .aimId = std::nullopt, .device = device};
}

} // namespace

class ScanIntakeTest : public QObject {
    Q_OBJECT

private slots:
    void theSameSymbolAtOnceIsOneReading()
    {
        ScanIntake intake;

        QVERIFY(intake.take(code("3017620422003"), 0).outcome == ScanOutcome::Read);
        const ScanEvent again = intake.take(code("3017620422003"), 499);

        QVERIFY(again.outcome == ScanOutcome::Ignored);
        QCOMPARE(again.ignored, 1);
        QVERIFY(again.scan.gtin.has_value());
    }

    void laterItIsASecondArticle()
    {
        ScanIntake intake;

        QVERIFY(intake.take(code("3017620422003"), 0).outcome == ScanOutcome::Read);
        QVERIFY(intake.take(code("3017620422003"), 500).outcome == ScanOutcome::Read);
    }

    void aSymbolLeftInTheBeamStaysOneReading()
    {
        ScanIntake intake;

        QVERIFY(intake.take(code("3017620422003"), 0).outcome == ScanOutcome::Read);
        for (int i = 1; i <= 5; ++i) {
            const ScanEvent event = intake.take(code("3017620422003"), i * 300);
            QVERIFY(event.outcome == ScanOutcome::Ignored);
            QCOMPARE(event.ignored, i);
        }
    }

    void anotherScannerIsAnotherArticle()
    {
        ScanIntake intake;

        QVERIFY(intake.take(code("3017620422003", "left"), 0).outcome == ScanOutcome::Read);
        QVERIFY(intake.take(code("3017620422003", "right"), 10).outcome == ScanOutcome::Read);
    }

    void barcodeAndQrInOnePassCountOnce()
    {
        ScanIntake intake;

        QVERIFY(intake.take(code("9520123456788"), 0).outcome == ScanOutcome::Read);
        QVERIFY(intake.take(code("3017620422003"), 20).outcome == ScanOutcome::Read);
        QVERIFY(intake.take(code("https://id.gs1.org/01/09520123456788/21/A"), 40).outcome == ScanOutcome::Ignored);
    }

    void twoSerialNumbersAreTwoArticles()
    {
        ScanIntake intake;

        QVERIFY(intake.take(code("https://id.gs1.org/01/09520123456788/21/A"), 0).outcome == ScanOutcome::Read);
        QVERIFY(intake.take(code("https://id.gs1.org/01/09520123456788/21/B"), 40).outcome == ScanOutcome::Read);
    }

    void fiftyDifferentCodesAtOnceAreFiftyReadings()
    {
        ScanIntake intake;
        for (int i = 0; i < 50; ++i) {
            const std::string text = std::to_string(30'000'000 + i);
            QVERIFY(intake.take(code(text.c_str()), i * 10).outcome == ScanOutcome::Read);
        }
    }
};

QTEST_APPLESS_MAIN(ScanIntakeTest)

#include "tst_scan_intake.moc"
