// SPDX-License-Identifier: Apache-2.0
#include "app/core/crypto/bytes.h"

#include <QTest>

using namespace comptoir;

class BytesTest : public QObject {
    Q_OBJECT

private slots:
    void base64IsThatOfTheStandard_data() // RFC 4648 §10
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<QByteArray>("coded");
        QTest::addColumn<QByteArray>("urlCoded");

        QTest::newRow("nothing") << QByteArray("") << QByteArray("") << QByteArray("");
        QTest::newRow("one") << QByteArray("f") << QByteArray("Zg==") << QByteArray("Zg");
        QTest::newRow("two") << QByteArray("fo") << QByteArray("Zm8=") << QByteArray("Zm8");
        QTest::newRow("three") << QByteArray("foo") << QByteArray("Zm9v") << QByteArray("Zm9v");
        QTest::newRow("six") << QByteArray("foobar") << QByteArray("Zm9vYmFy") << QByteArray("Zm9vYmFy");
        QTest::newRow("both alphabets") << QByteArray("\xfb\xff\xfe") << QByteArray("+//+") << QByteArray("-__-");
    }

    void base64IsThatOfTheStandard()
    {
        QFETCH(QByteArray, plain);
        QFETCH(QByteArray, coded);
        QFETCH(QByteArray, urlCoded);

        QCOMPARE(QByteArray::fromStdString(crypto::base64(bytes(plain))), coded);
        QCOMPARE(QByteArray::fromStdString(crypto::base64Url(bytes(plain))), urlCoded);
        QCOMPARE(text(crypto::fromBase64(coded.toStdString())), plain);
        QCOMPARE(text(crypto::fromBase64Url(urlCoded.toStdString())), plain);
    }

    void onlyOneSpellingOfBase64IsRead()
    {
        for (const char* wrong : {"Zg", "Zg=", "Zg===", "Zh==", "Zm9=", "Zm 8=", "Zm8=\n", "\nZm8=", "Zm8-", "=", "Z",
                 "====", "Zm9v=", "Zg==Zg=="}) {
            QVERIFY2(!crypto::fromBase64(wrong), wrong);
        }
        for (const char* wrong : {"Zg==", "Zh", "Zm+v", "Zm9v\n", "Z"}) {
            QVERIFY2(!crypto::fromBase64Url(wrong), wrong);
        }
    }

    void hexIsLowerCase()
    {
        QCOMPARE(crypto::hex(bytes(QByteArray("\x00\x0f\xa5\xff", 4))), std::string("000fa5ff"));
        QCOMPARE(text(crypto::fromHex("000fa5ff")), QByteArray("\x00\x0f\xa5\xff", 4));
        for (const char* wrong : {"0", "0F", "0g", "000", " 00", "00 "}) {
            QVERIFY2(!crypto::fromHex(wrong), wrong);
        }
    }

    void comparisonTellsEqualFromDifferent()
    {
        QVERIFY(crypto::equalInConstantTime(crypto::bytesOf("secret"), crypto::bytesOf("secret")));
        QVERIFY(!crypto::equalInConstantTime(crypto::bytesOf("secret"), crypto::bytesOf("secreT")));
        QVERIFY(!crypto::equalInConstantTime(crypto::bytesOf("secret"), crypto::bytesOf("secre")));
        QVERIFY(crypto::equalInConstantTime({}, {}));
    }

private:
    static std::span<const std::byte> bytes(const QByteArray& array)
    {
        return std::as_bytes(std::span(array.constData(), static_cast<std::size_t>(array.size())));
    }

    static QByteArray text(const std::optional<crypto::Bytes>& bytes)
    {
        return bytes ? QByteArray(reinterpret_cast<const char*>(bytes->data()), static_cast<int>(bytes->size()))
                     : QByteArray("(refused)");
    }
};

QTEST_APPLESS_MAIN(BytesTest)

#include "tst_bytes.moc"
