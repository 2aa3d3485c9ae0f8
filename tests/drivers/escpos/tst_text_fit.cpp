// SPDX-License-Identifier: Apache-2.0
#include "drivers/escpos/symbol.h"
#include "drivers/escpos/text_fit.h"

#include <QTest>

using namespace comptoir::drivers;

using Rows = std::vector<std::u32string>;

class TextFitTest : public QObject {
    Q_OBJECT

private slots:
    void textThatFitsIsLeftAsItIs() { QCOMPARE(wrapText(U"  a   b ", 10), (Rows{U"  a   b "})); }

    void breaksAtTheLastSpaceThatFits()
    {
        QCOMPARE(wrapText(U"chemise homme bleu ciel", 14), (Rows{U"chemise homme", U"bleu ciel"}));
    }

    void breaksALongWordWhereItMust()
    {
        QCOMPARE(wrapText(U"anticonstitutionnel", 8), (Rows{U"anticons", U"titution", U"nel"}));
    }

    void neverBreaksAtANoBreakSpace()
    {
        QCOMPARE(wrapText(U"total 12\u00a0345\u00a0€", 12), (Rows{U"total", U"12\u00a0345\u00a0€"}));
    }

    void leavesASignWithItsWord()
    {
        QCOMPARE(wrapText(U"Merci, à bientôt !", 17), (Rows{U"Merci, à", U"bientôt !"}));
        QCOMPARE(wrapText(U"Capital de 50 €", 14), (Rows{U"Capital de", U"50 €"}));
        QCOMPARE(wrapText(U"! ! ! ! !", 4), (Rows{U"! !", U"! !", U"!"}));
    }

    void keepsTheLinesOfAParagraph() { QCOMPARE(wrapText(U"a\n\nb", 5), (Rows{U"a", U"", U"b"})); }

    void standsTheAmountOnTheLastRow()
    {
        QCOMPARE(wrapColumns(U"Eau de parfum", U"9,90", 14), (Rows{U"Eau de", U"parfum    9,90"}));
    }

    void standsTheAmountAloneWhereTheLabelHasNoRoom()
    {
        QCOMPARE(wrapColumns(U"Pain complet", U"123 456,00", 12), (Rows{U"Pain complet", U"  123 456,00"}));
    }

    void anAmountAsWideAsThePaperNeedsNoLabel()
    {
        QCOMPARE(wrapColumns(U"", U"12345678", 8), (Rows{U"12345678"}));
        QCOMPARE(wrapColumns(U"", U"1234567", 8), (Rows{U" 1234567"}));
    }

    void staysOnTheCurrentPageWhenItHasEverything()
    {
        QCOMPARE(fitText(U"é", profile(), CodePage::Cp858).page, CodePage::Cp858);
        QCOMPARE(fitText(U"é", profile(), std::nullopt).page, CodePage::Windows1252);
        QCOMPARE(fitText(U"œ", profile(), CodePage::Cp858).page, CodePage::Windows1252);
        QVERIFY(!fitText(U"plain", profile(), CodePage::Cp858).page);
    }

    void tellsWhatMustBeDrawn()
    {
        QVERIFY(fitText(U"Чай", profile(), std::nullopt).drawn);
        QVERIFY(!fitText(U"œ€’", profile(), std::nullopt).drawn);
    }

    void qrSizesAgreeWithASymbolThatWasDrawn_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::addColumn<int>("level");
        QTest::addColumn<int>("modules");
        QTest::newRow("1-L full") << 17 << 0 << 21;
        QTest::newRow("2-L") << 18 << 0 << 25;
        QTest::newRow("22-L full") << 1003 << 0 << 105;
        QTest::newRow("23-L") << 1004 << 0 << 109;
        QTest::newRow("40-L full") << 2953 << 0 << 177;
        QTest::newRow("10-M full") << 213 << 1 << 57;
        QTest::newRow("11-M") << 214 << 1 << 61;
        QTest::newRow("20-Q full") << 482 << 2 << 97;
        QTest::newRow("21-Q") << 483 << 2 << 101;
        QTest::newRow("40-H full") << 1273 << 3 << 177;
        QTest::newRow("7-H") << 59 << 3 << 45;
    }

    void qrSizesAgreeWithASymbolThatWasDrawn()
    {
        QFETCH(const int, bytes);
        QFETCH(const int, level);
        QFETCH(const int, modules);
        // Small letters are in none of the denser alphabets.
        const std::string content(static_cast<std::size_t>(bytes), 'z');

        const auto drawn = drawQr(content, static_cast<QrLevel>(level), 1);

        QVERIFY(drawn);
        QCOMPARE(drawn->width, modules);
        QCOMPARE(qrModules(content.size(), static_cast<QrLevel>(level)), modules);
    }

    void refusesWhatNoSymbolHolds()
    {
        QVERIFY(!qrModules(2954, QrLevel::L));
        QVERIFY(!drawQr(std::string(3000, 'z'), QrLevel::L, 1));
        QVERIFY(!drawQr("", QrLevel::L, 1));
        QVERIFY(!drawEan13("3017620422004", 2, 10));
        QVERIFY(!drawEan13("ABC", 2, 10));
    }

    void drawsTheBarsOfAnEan13()
    {
        const auto bars = drawEan13("3017620422003", 2, 10);

        QVERIFY(bars);
        QCOMPARE(bars->width, 190);
        QCOMPARE(bars->height, 10);
        // 101 opens it: two dots each of black, white, black.
        QCOMPARE(bars->rows[0] & 0xfc, 0xcc);
    }

private:
    static PrinterProfile profile() { return *findPrinterProfile("epson-80"); }
};

QTEST_APPLESS_MAIN(TextFitTest)

#include "tst_text_fit.moc"
