// SPDX-License-Identifier: Apache-2.0
#include "app/core/base/gs1.h"
#include "app/core/base/scan.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace comptoir;

class Gs1Test : public QObject {
    Q_OBJECT

private slots:
    void readsTheFieldsOfAnElementString()
    {
        const auto data = parseElementString("0109520123456788"
                                             "3103000195"
                                             "17261231"
                                             "10LOT7\x1d"
                                             "21SN9\x1d"
                                             "39220299");

        QVERIFY(data.has_value());
        QCOMPARE(data->gtin->digits14(), std::string("09520123456788"));
        QVERIFY(data->weightKg == (Gs1Number{.digits = 195, .decimals = 3}));
        QVERIFY(data->price == (Gs1Number{.digits = 299, .decimals = 2}));
        QCOMPARE(data->expiry, std::string("261231"));
        QCOMPARE(data->batch, std::string("LOT7"));
        QCOMPARE(data->serial, std::string("SN9"));
    }

    void countsInThousandths()
    {
        QCOMPARE(*Gs1Number({.digits = 195, .decimals = 3}).thousandths(), 195);
        QCOMPARE(*Gs1Number({.digits = 299, .decimals = 2}).thousandths(), 2990);
        QCOMPARE(*Gs1Number({.digits = 1'500'000, .decimals = 6}).thousandths(), 1500);
        QVERIFY(!Gs1Number({.digits = 1, .decimals = 4}).thousandths().has_value());
        QVERIFY(!Gs1Number({.digits = 999'999'999'999'999, .decimals = 0}).thousandths().has_value());
    }

    void stepsOverFieldsItHasNoUseFor()
    {
        const auto data = parseElementString("00006141411234567890"
                                             "0109520123456788"
                                             "8008261122\x1d"
                                             "240X");

        QVERIFY(data.has_value());
        QCOMPARE(data->gtin->digits14(), std::string("09520123456788"));
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("GTIN too short") << QByteArray("010952012345678");
        QTest::newRow("wrong check digit") << QByteArray("0109520123456789");
        QTest::newRow("month 13") << QByteArray("17261331");
        QTest::newRow("empty batch") << QByteArray("10\x1d"
                                                   "21A");
        QTest::newRow("batch too long") << QByteArray("10123456789012345678901");
        QTest::newRow("letters for a weight") << QByteArray("3103ABCDEF");
        QTest::newRow("separator inside a fixed field") << QByteArray("0109520123\x1d"
                                                                      "56788");
        QTest::newRow("two GTINs") << QByteArray("0109520123456788"
                                                 "0112312312312333");
        QTest::newRow("no AI") << QByteArray("A1");
    }

    void refusesWhatCannotBe()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseElementString(text.toStdString()).has_value());
    }

    void readsDigitalLinksOfAnyStem()
    {
        const auto data = parseDigitalLink("HTTPS://shop.example/01/products/01/9520123456788/10/01/21/"
                                           "A%2fB?3103=000195&3922=0299&17=261231&lang=fr#top");

        QVERIFY(data.has_value());
        QCOMPARE(data->gtin->digits14(), std::string("09520123456788"));
        QCOMPARE(data->batch, std::string("01"));
        QCOMPARE(data->serial, std::string("A/B"));
        QCOMPARE(*data->weightKg->thousandths(), 195);
        QCOMPARE(data->price->digits, 299);
        QCOMPARE(data->expiry, std::string("261231"));
    }

    void agreesWithTheReferenceOnDigitalLinks()
    {
        int links = 0;
        forEachVector("digital_link_parse", [&](const nlohmann::json& vector) {
            const auto expected = expectedGtin(vector);
            const auto data = parseDigitalLink(vector["in"].get<std::string>());
            if (expected.empty()) {
                return; // refused there, or no article in it
            }
            if (vector["in"].get<std::string>().find("/gtin/") != std::string::npos) {
                return; // words for AIs left the standard with version 1.2
            }
            QVERIFY2(data.has_value() && data->gtin, vector.dump().c_str());
            QCOMPARE(data->gtin->digits14(), expected);
            ++links;
        });
        if (!QTest::currentTestFailed() && QFile::exists(test::sharedPath("data/gs1/vectors_dev.jsonl"))) {
            QVERIFY2(links > 20, qPrintable(QString::number(links)));
        }
    }

    void agreesWithTheReferenceOnScanData()
    {
        forEachVector("process_scan_data", [](const nlohmann::json& vector) {
            const Scan scan = parseScan(vector["in"].get<std::string>());
            if (!vector["ok"].get<bool>()) {
                QVERIFY2(!scan.gtin, vector.dump().c_str());
                return;
            }
            const std::string out = vector["out"].get<std::string>();
            if (out.starts_with("^01")) {
                QVERIFY2(scan.kind == ScanKind::Gs1, vector.dump().c_str());
                QCOMPARE(scan.gtin->digits14(), out.substr(3, 14));
            }
        });
    }

private:
    template <class Visit>
    static void forEachVector(std::string_view op, Visit visit)
    {
        const QString path = test::sharedPath("data/gs1/vectors_dev.jsonl");
        COMPTOIR_NEED_SHARED(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        while (!file.atEnd()) {
            const auto vector = nlohmann::json::parse(file.readLine().toStdString());
            if (vector["op"] == op) {
                visit(vector);
            }
        }
    }

    /// The GTIN of a symbol that the reference accepts and that starts with one.
    static std::string expectedGtin(const nlohmann::json& vector)
    {
        const std::string out = vector["out"].get<std::string>();
        return vector["ok"].get<bool>() && out.starts_with("^01") ? out.substr(3, 14) : std::string();
    }
};

QTEST_APPLESS_MAIN(Gs1Test)

#include "tst_gs1.moc"
