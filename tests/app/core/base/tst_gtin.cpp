// SPDX-License-Identifier: Apache-2.0
#include "app/core/base/gtin.h"

#include <QTest>

using namespace comptoir;

class GtinTest : public QObject {
    Q_OBJECT

private slots:
    void writingsOfOneArticleAreEqual()
    {
        const auto upc = Gtin::parse("614141999996");
        QCOMPARE(*upc, *Gtin::parse("0614141999996"));
        QCOMPARE(*upc, *Gtin::parse("00614141999996"));
        QCOMPARE(upc->digits14(), std::string("00614141999996"));
        QCOMPARE(upc->display(), std::string_view("0614141999996"));
        QCOMPARE(Gtin::parse("96385074")->digits14(), std::string("00000096385074"));
        QCOMPARE(Gtin::parse("14006381333938")->display(), std::string_view("14006381333938"));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("digits");
        QTest::addColumn<GtinError>("error");
        QTest::newRow("nothing") << QByteArray("") << GtinError::Length;
        QTest::newRow("eleven") << QByteArray("61414199999") << GtinError::Length;
        QTest::newRow("fifteen") << QByteArray("000614141999996") << GtinError::Length;
        QTest::newRow("letter") << QByteArray("400638133393O") << GtinError::NotDigits;
        QTest::newRow("space") << QByteArray("4006381333931 ") << GtinError::NotDigits;
        QTest::newRow("check digit") << QByteArray("4006381333932") << GtinError::CheckDigit;
        QTest::newRow("swapped") << QByteArray("4006381333391") << GtinError::CheckDigit;
    }

    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, digits);
        QFETCH(GtinError, error);
        const auto gtin = Gtin::parse(digits.toStdString());
        QVERIFY(!gtin.has_value());
        QCOMPARE(gtin.error(), error);
    }

    void restrictedPrefixesMeanSomethingHereOnly()
    {
        for (const char* own : {"2004001010011", "2000000000015", "2900000010024", "0212345678901"}) {
            const std::string digits(own, 12);
            QVERIFY2(Gtin::parse(digits + gtinCheckDigit(digits))->restrictedCirculation(), own);
        }
        QVERIFY(!Gtin::parse("4006381333931")->restrictedCirculation());
        QVERIFY(!Gtin::parse("614141999996")->restrictedCirculation());
    }

    void checkDigits()
    {
        QCOMPARE(gtinCheckDigit("400638133393"), '1');
        QCOMPARE(gtinCheckDigit("9638507"), '4');
        QCOMPARE(gtinCheckDigit("000000000000"), '0');
    }
};

QTEST_APPLESS_MAIN(GtinTest)

#include "tst_gtin.moc"
