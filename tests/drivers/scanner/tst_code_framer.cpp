// SPDX-License-Identifier: Apache-2.0
#include "drivers/scanner/code_framer.h"
#include "tests/fuzz/fuzz_scan.h"

#include <QTest>
#include <random>

using namespace comptoir;
using namespace comptoir::drivers;

namespace {

constexpr std::string_view kLikely("0123456789]EdQ01310K1/?=.\r\x1d");

std::span<const std::byte> bytesOf(std::string_view text)
{
    return std::as_bytes(std::span(text));
}

std::vector<std::string> textsOf(const std::vector<FramedCode>& codes)
{
    std::vector<std::string> texts;
    for (const FramedCode& code : codes) {
        texts.push_back(code.aimId.value_or("") + code.text);
    }
    return texts;
}

} // namespace

class CodeFramerTest : public QObject {
    Q_OBJECT

private slots:
    void anyLineEndEndsOneCode_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("CR") << QByteArray("111\r222\r");
        QTest::newRow("LF") << QByteArray("111\n222\n");
        QTest::newRow("CR LF") << QByteArray("111\r\n222\r\n");
        QTest::newRow("blank lines") << QByteArray("\r\n\r\n111\n\n\r222\r");
        QTest::newRow("noise of the line") << QByteArray("\0\x02"
                                                         "1\x7f"
                                                         "11\r2\x03"
                                                         "22\r",
            12);
    }

    void anyLineEndEndsOneCode()
    {
        QFETCH(QByteArray, bytes);
        CodeFramer framer;

        const auto codes = framer.feed(bytesOf(bytes.toStdString()), 0);

        QCOMPARE(textsOf(codes), (std::vector<std::string>{"111", "222"}));
    }

    void readsMayBeSplitAnywhere()
    {
        const std::string bytes = "]E03017620422003\r\n]d2010952012345678821A\x1d"
                                  "17261231\r\n";
        for (std::size_t first = 0; first <= bytes.size(); ++first) {
            for (std::size_t second = first; second <= bytes.size(); ++second) {
                CodeFramer framer;
                auto codes = framer.feed(bytesOf(bytes.substr(0, first)), 0);
                for (const auto& [from, to] : {std::pair(first, second), std::pair(second, bytes.size())}) {
                    const auto more = framer.feed(bytesOf(bytes.substr(from, to - from)), 5);
                    codes.insert(codes.end(), more.begin(), more.end());
                }
                QCOMPARE(codes.size(), 2U);
                QVERIFY(codes[0].aimId == "]E0");
                QCOMPARE(codes[0].text, std::string("3017620422003"));
                QVERIFY(codes[1].aimId == "]d2");
                QCOMPARE(codes[1].text,
                    std::string("010952012345678821A\x1d"
                                "17261231"));
            }
        }
    }

    void silenceEndsACodeWithoutSuffix()
    {
        CodeFramer framer({.idleGap = std::chrono::milliseconds(200)});

        QVERIFY(framer.feed(bytesOf("3017620422003"), 1000).empty());
        QCOMPARE(*framer.deadlineMs(), 1200);
        QVERIFY(!framer.idle(1199));
        QCOMPARE(framer.idle(1200)->text, std::string("3017620422003"));
        QVERIFY(!framer.deadlineMs());
        QVERIFY(!framer.idle(9999));
    }

    void whatComesAfterSilenceIsAnotherCode()
    {
        CodeFramer framer;

        QVERIFY(framer.feed(bytesOf("111"), 0).empty());
        QCOMPARE(textsOf(framer.feed(bytesOf("222\r"), 500)), (std::vector<std::string>{"111", "222"}));
    }

    void anEndlessLineIsRefusedOnceAndTheNextIsRead()
    {
        CodeFramer framer({.maxLength = 10});

        const auto codes = framer.feed(bytesOf(std::string(10'000, '1') + "\r222\r"), 0);

        QCOMPARE(codes.size(), 2U);
        QVERIFY(codes[0].tooLong);
        QVERIFY(codes[0].text.empty());
        QCOMPARE(codes[1].text, std::string("222"));
    }

    void aLostLineTakesTheHalfCodeWithIt()
    {
        CodeFramer framer;

        QVERIFY(framer.feed(bytesOf("30176"), 0).empty());
        framer.reset();

        QCOMPARE(textsOf(framer.feed(bytesOf("222\r"), 10)), std::vector<std::string>{"222"});
    }

    void anyBytesAreFramedWithinTheLimit()
    {
        std::mt19937 random(3);
        CodeFramer framer({.maxLength = 20});
        std::int64_t now = 0;
        for (int i = 0; i < 20'000; ++i) {
            std::string bytes(random() % 30, '\0');
            for (char& c : bytes) {
                c = random() % 4 == 0 ? static_cast<char>(random() % 256) : kLikely[random() % kLikely.size()];
            }
            tests::fuzzScan(bytes);
            now += static_cast<std::int64_t>(random() % 150);
            for (const FramedCode& code : framer.feed(bytesOf(bytes), now)) {
                QVERIFY(code.tooLong == code.text.empty());
                QVERIFY(code.text.size() <= 23);
                QVERIFY(code.text.find_first_of("\r\n") == std::string::npos);
            }
        }
    }
};

QTEST_APPLESS_MAIN(CodeFramerTest)

#include "tst_code_framer.moc"
