// SPDX-License-Identifier: Apache-2.0
#include "drivers/api/code_page.h"
#include "drivers/api/plain_text.h"

#include <QTest>

#include <random>

using namespace comptoir::drivers;

class PlainTextTest : public QObject {
    Q_OBJECT

private slots:
    void joinsLettersWithTheirAccents()
    {
        QCOMPARE(read("cafe\xcc\x81 \xc3\xa7"), std::string("caf\xc3\xa9 \xc3\xa7"));
    }

    void bringsEveryBlankToOneOfTwo()
    {
        // Narrow no-break space, as French amounts are written; figure space; thin space; tab.
        QCOMPARE(read("1\xe2\x80\xaf"
                      "234\xe2\x80\x87x\xe2\x80\x89y\tz"),
            std::string("1\xc2\xa0"
                        "234\xc2\xa0x y z"));
    }

    void dropsWhatCannotBeSeen()
    {
        QCOMPARE(read("a\x1b"
                      "b\x7f"
                      "c\xc2\x85"
                      "d\xe2\x80\x8b"
                      "e\xef\xbb\xbf"),
            std::string("abcde"));
    }

    void bytesThatAreNotUtf8AreShownAsSuch_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("replaced");
        QTest::newRow("lone continuation") << QByteArray("\x80") << 1;
        QTest::newRow("cut off") << QByteArray("\xe2\x82") << 2;
        QTest::newRow("overlong") << QByteArray("\xc0\xaf") << 2;
        QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << 3;
        QTest::newRow("beyond Unicode") << QByteArray("\xf5\x80\x80\x80") << 4;
    }

    void bytesThatAreNotUtf8AreShownAsSuch()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, replaced);

        const std::u32string text = readText(bytes.toStdString());

        QCOMPARE(text, std::u32string(static_cast<std::size_t>(replaced), U'\xfffd'));
    }

    void anyBytesGiveTextThatReadsTheSameAgain()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 2000; ++round) {
            std::string bytes(random() % 64, '\0');
            for (char& each : bytes) {
                each = static_cast<char>(random());
            }
            const std::u32string once = readText(bytes);
            QCOMPARE(readText(toUtf8(once)), once);
        }
    }

    void spellsOutWhatAPageLacks()
    {
        QCOMPARE(*transliterate(U'œ'), std::u32string_view(U"oe"));
        QCOMPARE(*transliterate(U'€'), std::u32string_view(U"EUR"));
        QCOMPARE(*transliterate(U'’'), std::u32string_view(U"'"));
        QCOMPARE(*transliterate(U'Ÿ'), std::u32string_view(U"Y"));
        QCOMPARE(*transliterate(U'ž'), std::u32string_view(U"z"));
        QVERIFY(!transliterate(U'Ч'));
    }

    void everyPageHasItsEuroWhereItStands()
    {
        QCOMPARE(*encode(U'€', CodePage::Windows1252), std::byte{0x80});
        QCOMPARE(*encode(U'€', CodePage::Cp858), std::byte{0xd5});
        QCOMPARE(*encode(U'€', CodePage::Iso8859_15), std::byte{0xa4});
        QVERIFY(!encode(U'€', CodePage::Cp850));
        QVERIFY(!encode(U'€', CodePage::Cp437));
    }

    void onlyWindows1252AndLatin9HaveAllOfFrench()
    {
        for (const char32_t letter : std::u32string_view(U"àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ€«»")) {
            QVERIFY(encode(letter, CodePage::Windows1252));
            QVERIFY(encode(letter, CodePage::Iso8859_15));
        }
        QVERIFY(!encode(U'œ', CodePage::Cp858));
        QVERIFY(!encode(U'’', CodePage::Iso8859_15));
    }

private:
    static std::string read(std::string_view utf8) { return toUtf8(readText(utf8)); }
};

QTEST_APPLESS_MAIN(PlainTextTest)

#include "tst_plain_text.moc"
