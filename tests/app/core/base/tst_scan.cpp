// SPDX-License-Identifier: Apache-2.0
#include "app/core/base/scan.h"

#include <QTest>
#include <random>

using namespace comptoir;

class ScanTest : public QObject {
    Q_OBJECT

private slots:
    void tellsKindsApart_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("gtin");

        const auto row = [](const char* name, const QByteArray& raw, ScanKind kind, const char* gtin = "") {
            QTest::newRow(name) << raw << static_cast<int>(kind) << QByteArray(gtin);
        };
        row("EAN-13", "3017620422003", ScanKind::Gtin, "03017620422003");
        row("EAN-13 with its AIM id", "]E03017620422003", ScanKind::Gtin, "03017620422003");
        row("EAN-8", "96385074", ScanKind::Gtin, "00000096385074");
        row("UPC-A", "036000291452", ScanKind::Gtin, "00036000291452");
        row("UPC-A read as EAN-13", "0036000291452", ScanKind::Gtin, "00036000291452");
        row("EAN-13 of a composite symbol",
            "]E02112345678900|]e099COMPOSITE\x1d"
            "98XYZ",
            ScanKind::Restricted, "02112345678900");
        row("in-store number", "2623570001505", ScanKind::Restricted, "02623570001505");
        row("in-store UPC-A", "212345678992", ScanKind::Restricted, "00212345678992");
        row("GS1-128",
            "]C1011231231231233310ABC123\x1d"
            "99TESTING",
            ScanKind::Gs1, "12312312312333");
        row("GS1 DataMatrix",
            "]d2011231231231233310ABC123\x1d"
            "99TESTING",
            ScanKind::Gs1, "12312312312333");
        row("element string without AIM id", "01123123123123333103000195", ScanKind::Gs1, "12312312312333");
        row("Digital Link", "]Q1https://example.com/01/12312312312333?99=TEST", ScanKind::Gs1, "12312312312333");
        row("other web page", "https://example.com/menu", ScanKind::Other);
        row("customer card", "K10024H36H2NCSVRH6DAQF6DVVQZW", ScanKind::OwnCode);
        row("receipt", "eyJhbGciOiJFUzI1NiIsInR5cCI6ImN0In0.eyJhIjoxfQ.c2ln", ScanKind::Receipt);
        row("pickup", "eyJhbGciOiJFUzI1NiIsInR5cCI6ImNwIn0.eyJhIjoxfQ.c2ln", ScanKind::Pickup);
        row("somebody else's JWS", "eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9.eyJhIjoxfQ.c2ln", ScanKind::Other);
        row("number of a retailer's card", "9123456", ScanKind::Other);
        row("words", "TESTING", ScanKind::Other);
        row("nothing", "", ScanKind::Other);
        row("AIM id alone", "]E0", ScanKind::Other);
    }

    void tellsKindsApart()
    {
        QFETCH(QByteArray, raw);
        QFETCH(int, kind);
        QFETCH(QByteArray, gtin);

        const Scan scan = parseScan(raw.toStdString());

        QCOMPARE(static_cast<int>(scan.kind), kind);
        QCOMPARE(QByteArray::fromStdString(scan.gtin ? scan.gtin->digits14() : ""), gtin);
    }

    void keepsTheAimIdApart()
    {
        const Scan scan = parseScan("]E03017620422003");

        QCOMPARE(scan.aim, std::string("]E0"));
        QCOMPARE(scan.text, std::string("3017620422003"));
    }

    void saysThatACheckDigitIsWrong()
    {
        QVERIFY(parseScan("3017620422004").badCheckDigit);
        QVERIFY(!parseScan("3017620422003").badCheckDigit);
    }

    void refusesNothingAndKeepsLongTextAsOther()
    {
        const Scan scan = parseScan(std::string(kLongestScan + 1, '1'));
        QVERIFY(scan.kind == ScanKind::Other);
    }

    void barcodeAndQrOfOneArticleAreOneReading()
    {
        const Scan bar = parseScan("]E09520123456788");
        const Scan link = parseScan("https://id.gs1.org/01/09520123456788/21/12345");
        const Scan other = parseScan("https://id.gs1.org/01/09520123456788/21/12346");

        QVERIFY(sameReading(bar, link));
        QVERIFY(sameReading(bar, bar));
        QVERIFY(!sameReading(link, other));
        QVERIFY(!sameReading(bar, parseScan("3017620422003")));
        QVERIFY(!sameReading(parseScan("2623570001505"), parseScan("2623570001604")));
    }

    void anyBytesAreSomeScan()
    {
        std::mt19937 random(20261122);
        const std::string_view alphabet("]EQdC01931027\x1d./:?&=%eyJK1G1https");
        for (int i = 0; i < 50'000; ++i) {
            std::string text;
            const auto length = random() % 40;
            for (std::size_t n = 0; n < length; ++n) {
                text += random() % 20 == 0 ? static_cast<char>(random() % 256) : alphabet[random() % alphabet.size()];
            }
            const Scan scan = parseScan(text);
            QVERIFY(scan == parseScan(text));
            QCOMPARE(scan.gs1.has_value(), scan.kind == ScanKind::Gs1);
            QCOMPARE(scan.aim + scan.text, scan.aim + text.substr(scan.aim.size(), scan.text.size()));
        }
    }
};

QTEST_APPLESS_MAIN(ScanTest)

#include "tst_scan.moc"
