// SPDX-License-Identifier: Apache-2.0
#include "drivers/escpos/raster_bands.h"
#include "drivers/escpos/receipt_encoder.h"
#include "tests/support/scripted_channel.h"

#include <QElapsedTimer>
#include <QTest>

using namespace comptoir;
using namespace comptoir::drivers;
using comptoir::tests::toHex;

/// Every expected byte is written out by hand from the printers' manuals.
class ReceiptEncoderTest : public QObject {
    Q_OBJECT

private slots:
    void beginsWithResetCountryAndCodePage()
    {
        QCOMPARE(hexOf({}, epson()),
            std::string("1b40"
                        "1b5200"
                        "1b7410"));
    }

    void cancelsKanjiBeforeAnyTextWhereThePrinterNeedsIt()
    {
        PrinterProfile profile = epson();
        profile.cancelsKanji = true;

        QCOMPARE(hexOf({}, profile),
            std::string("1b40"
                        "1c2e"
                        "1b5200"
                        "1b7410"));
    }

    void writesFrenchInWindows1252WithoutASwitch()
    {
        QCOMPARE(
            body({TextLine{.text = "Cœur d’été 5 €"}}), std::string("43 9c 75 72 20 64 92 e9 74 e9 20 35 20 80 0a"));
    }

    void fallsBackToCp858WhenThatIsAllThereIs()
    {
        PrinterProfile profile = epson();
        profile.pages = {{CodePage::Cp858, 14}};

        // œ has no place in CP858 and is spelt out.
        QCOMPARE(hexOf({TextLine{.text = "œuf é €"}}, profile),
            toHex(tests::fromHex("1b40 1b5200 1b740e 6f65 7566 20 82 20 d5 0a")));
    }

    void switchesPageInTheLineWhereAPrinterCan()
    {
        // ½ is in both; ▒ only in CP858, œ only in 1252.
        QCOMPARE(body({TextLine{.text = "œ▒"}}), std::string("9c 1b 74 13 b1 0a"));
    }

    void keepsOnePageALineWhereAPrinterCannot()
    {
        PrinterProfile profile = epson();
        profile.switchesInLine = false;
        profile.pages = {{CodePage::Cp858, 19}, {CodePage::Iso8859_15, 40}};

        // « and œ: Latin-9 has both, CP858 only the first.
        QCOMPARE(hexOf({TextLine{.text = "«œ"}}, profile), toHex(tests::fromHex("1b40 1b5200 1b7413 1b7428 ab bd 0a")));
    }

    void spellsOutTheEuroWhereNoPageHasIt()
    {
        PrinterProfile profile = epson();
        profile.pages = {{CodePage::Cp437, 0}};

        QCOMPARE(
            hexOf({TextLine{.text = "3 €"}}, profile), toHex(tests::fromHex("1b40 1b5200 1b7400 33 20 45 55 52 0a")));
    }

    void noTextCanHoldACommand()
    {
        const TextLine hostile{.text = "a\x1b@\x1d\x10\x04\x01\x7f\xc2\x9b"
                                       "b"};

        QCOMPARE(body({hostile}), std::string("61 40 62 0a"));
    }

    void printsAmountsAtTheRightEdge()
    {
        PrinterProfile profile = epson();
        profile.columns = 16;

        QCOMPARE(hexOf({ColumnsLine{.label = "Pain", .amount = "1,20"}}, profile),
            toHex(tests::fromHex("1b40 1b5200 1b7410 5061696e 2020202020202020 312c3230 0a")));
    }

    void alignsAndStylesOnlyWhenTheyChange()
    {
        QCOMPARE(body({TextLine{.text = "A", .align = Align::Centre, .style = {.bold = true}},
                     TextLine{.text = "B", .align = Align::Centre, .style = {.bold = true}},
                     TextLine{.text = "C", .align = Align::Right, .style = {.underline = true}}}),
            std::string("1b 61 01 1b 45 01 41 0a 42 0a 1b 61 02 1b 45 00 1b 2d 01 43 0a"));
    }

    void highLettersGetARowThatHoldsThem()
    {
        QCOMPARE(
            body({TextLine{.text = "A", .style = {.doubleWidth = true, .doubleHeight = true}}, TextLine{.text = "b"}}),
            std::string("1d 21 11 1b 33 38 41 0a 1d 21 00 1b 32 62 0a"));
    }

    void drawsAQrCodeByTheMachinesOwnCommand()
    {
        QCOMPARE(body({QrCode{.content = "1234", .moduleDots = 7}}),
            std::string("1b 61 01 1b 4a 10 "
                        "1d 28 6b 04 00 31 41 32 00 "
                        "1d 28 6b 03 00 31 43 07 "
                        "1d 28 6b 03 00 31 45 30 "
                        "1d 28 6b 07 00 31 50 30 31 32 33 34 "
                        "1d 28 6b 03 00 31 51 30 1b 4a 10"));
    }

    void makesAQrCodeNarrowEnoughToBePrinted()
    {
        // 1 000 bytes at level L are version 22: 105 modules; at 5 dots they fit 576 dots, at 8 they do not.
        const std::string hex = body({QrCode{.content = std::string(1000, 'x'), .moduleDots = 8}});

        QVERIFY(hex.find("1d 28 6b 03 00 31 43 05") != std::string::npos);
    }

    void printsAnEan13WithItsDigits()
    {
        QCOMPARE(body({Ean13{.digits = "3017620422003", .heightDots = 64}}),
            std::string("1b 61 01 1b 4a 10 1d 68 40 1d 77 03 1d 48 02 1d 6b 43 0d "
                        "33 30 31 37 36 32 30 34 32 32 30 30 33 1b 4a 10"));
    }

    void printsADigitsLineInPlaceOfAWrongEan13()
    {
        QCOMPARE(body({Ean13{.digits = "3017620422004"}}),
            std::string("1b 61 01 33 30 31 37 36 32 30 34 32 32 30 30 34 0a"));
    }

    void cutsPartlyAfterTheMachinesOwnFeed() { QCOMPARE(body({Cut{}}), std::string("1d 56 42 00")); }

    void feedsToTheTearBarWithoutACutter()
    {
        PrinterProfile profile = epson();
        profile.cutter = Cutter::None;

        QCOMPARE(hexOf({Cut{}}, profile), toHex(tests::fromHex("1b40 1b5200 1b7410 1b6404")));
    }

    void kicksTheDrawerWithBothTimes()
    {
        QCOMPARE(toHex(encodeDrawerPulse(epson(), false)), std::string("1b700032fa"));
        QCOMPARE(toHex(encodeDrawerPulse(epson(), true)), std::string("1014010001"));
    }

    void asksForTheProcessId() { QCOMPARE(toHex(encodeProcessId("0007")), std::string("1d28480600303030303037")); }

    void cutsImagesIntoBands()
    {
        PrinterProfile profile = epson();
        profile.bandRows = 2;
        const Raster raster{.width = 8, .height = 3, .rows = {0x80, 0x40, 0x20}};

        QCOMPARE(hexOf({Image{.raster = raster, .align = Align::Left}}, profile),
            toHex(tests::fromHex("1b40 1b5200 1b7410 1d763000 01000200 8040 1d763000 01000100 20")));
    }

    void noImageHoldsARealTimeCommand_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("status") << QByteArray::fromHex("00100402");
        QTest::newRow("recover") << QByteArray::fromHex("10050200");
        QTest::newRow("pulse") << QByteArray::fromHex("10140100");
        QTest::newRow("twice") << QByteArray::fromHex("10101004");
    }

    void noImageHoldsARealTimeCommand()
    {
        QFETCH(const QByteArray, row);
        Raster raster{.width = 32, .height = 1};
        for (const char value : row) {
            raster.rows.push_back(static_cast<std::uint8_t>(value));
        }

        const auto bands = encodeRaster(raster, 576, 128);

        QCOMPARE(bands.size(), std::size_t{1});
        QVERIFY(!holdsRealTimeCommand(bands[0]));
        QCOMPARE(bands[0].size(), std::size_t{8 + 4});
    }

    void drawsTextThatNoPageHas()
    {
        const std::string hex = body({TextLine{.text = "Чай"}});

        // Three letters of 12 dots are 5 bytes a row, 30 rows.
        QVERIFY(QByteArray::fromStdString(hex).startsWith("1d 76 30 00 05 00 1e 00"));
    }

    void everySegmentEndsWhereThePrinterMayPause()
    {
        const ReceiptDocument document{{TextLine{.text = "A"}, QrCode{.content = "b"}, Cut{}}};

        const EscPosJob job = encodeReceipt(document, epson());

        QCOMPARE(job.segmentEnds.size(), std::size_t{4});
        QCOMPARE(job.segmentEnds.back(), job.bytes.size());
        QCOMPARE(job.bytes[job.segmentEnds[1] - 1], std::byte{0x0a});
    }

    void aReceiptOfFortyLinesTakesLessThanTwoMilliseconds()
    {
        ReceiptDocument document;
        for (int i = 0; i < 40; ++i) {
            document.elements.emplace_back(ColumnsLine{.label = "Crème brûlée à l’œuf n° 1", .amount = "12,34 €"});
        }
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 20; ++i) {
            QElapsedTimer timer;
            timer.start();
            const EscPosJob job = encodeReceipt(document, epson());
            best = std::min(best, timer.nsecsElapsed());
            QCOMPARE(job.segmentEnds.size(), std::size_t{41});
        }

        qInfo("40 lines: %lld us", best / 1000);
        QVERIFY(best < 2'000'000);
    }

private:
    static PrinterProfile epson()
    {
        PrinterProfile profile = *findPrinterProfile("epson-80");
        profile.thinRules = false;
        return profile;
    }

    static std::string hexOf(std::vector<ReceiptElement> elements, const PrinterProfile& profile)
    {
        return toHex(encodeReceipt({std::move(elements)}, profile).bytes);
    }

    /// What follows the usual beginning, byte by byte.
    static std::string body(std::vector<ReceiptElement> elements)
    {
        const EscPosJob job = encodeReceipt({std::move(elements)}, epson());
        std::string spaced;
        for (const std::byte value : std::span(job.bytes).subspan(job.segmentEnds[0])) {
            spaced += spaced.empty() ? "" : " ";
            spaced += toHex({&value, 1});
        }
        return spaced;
    }
};

QTEST_APPLESS_MAIN(ReceiptEncoderTest)

#include "tst_receipt_encoder.moc"
