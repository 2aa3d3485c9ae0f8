// SPDX-License-Identifier: Apache-2.0
#include "drivers/scanner/us_keyboard.h"
#include "drivers/scanner/wedge_decoder.h"
#include "tests/support/wedge_keyboard.h"

#include <QTest>
#include <map>
#include <random>

using namespace comptoir::drivers;
using comptoir::tests::WedgeKeyboard;

namespace {

using Codes = std::vector<std::string>;

} // namespace

class WedgeDecoderTest : public QObject {
    Q_OBJECT

private slots:
    void readsDigitsByTheirKeysWhateverTheLayoutWrites()
    {
        WedgeKeyboard keyboard;

        keyboard.scan("3017620422003");
        keyboard.wait(1000);

        QCOMPARE(keyboard.codes, Codes{"3017620422003"});
        QCOMPARE(keyboard.typed, std::string());
    }

    void readsCapitalsAndSigns()
    {
        const std::string code = "K10024H36H2NCSVRH6DAQF6DVVQZ~";
        WedgeKeyboard keyboard;

        keyboard.scan(code, 6);
        keyboard.scan("https://id.gs1.org/01/09520123456788?17=261231", 2, kKeyTab);

        QCOMPARE(keyboard.codes, (Codes{code, "https://id.gs1.org/01/09520123456788?17=261231"}));
        QCOMPARE(keyboard.typed, std::string());
    }

    void joinsTheSeparatorSentAsControlKey()
    {
        WedgeKeyboard keyboard;

        keyboard.tap(WedgeKeyboard::keyOf('1').first, "1");
        keyboard.tap(WedgeKeyboard::keyOf('0').first, "0");
        keyboard.tap(WedgeKeyboard::keyOf('a').first, "a");
        keyboard.stroke(kKeyLeftCtrl, true);
        keyboard.tap(kKeyRightBrace, "\x1d");
        keyboard.stroke(kKeyLeftCtrl, false);
        keyboard.tap(WedgeKeyboard::keyOf('2').first, "2");
        keyboard.tap(kKeyF8, "");
        keyboard.scan("17");

        QCOMPARE(keyboard.codes,
            Codes{"10a\x1d"
                  "2\x1d"
                  "17"});
    }

    void typingComesThroughUntouched_data()
    {
        QTest::addColumn<int>("gapMs");
        QTest::newRow("slow") << 300;
        QTest::newRow("fluent") << 90;
        QTest::newRow("as fast as anybody") << 45;
        QTest::newRow("just slower than a scanner") << 31;
    }

    void typingComesThroughUntouched()
    {
        QFETCH(int, gapMs);
        WedgeKeyboard keyboard;

        keyboard.type("3017620422003", gapMs);
        keyboard.tap(kKeyEnter, "\n");
        keyboard.wait(200);

        QCOMPARE(keyboard.typed, std::string("3017620422003\n"));
        QVERIFY(keyboard.codes.empty());
        QVERIFY2(keyboard.longestHeldMs <= 40, qPrintable(QString::number(keyboard.longestHeldMs)));
    }

    void aRollOfFewKeysIsTyping()
    {
        WedgeKeyboard keyboard;

        keyboard.type("the", 20);
        keyboard.tap(kKeyEnter, "\n");
        keyboard.wait(100);

        QCOMPARE(keyboard.typed, std::string("the\n"));
        QVERIFY(keyboard.codes.empty());
    }

    void aBurstWithoutEndIsTyping()
    {
        WedgeKeyboard keyboard;

        keyboard.type("12345678", 10);
        keyboard.wait(100);

        QCOMPARE(keyboard.typed, std::string("12345678"));
    }

    void keysThatWriteNothingAreNeverHeldBack()
    {
        WedgeKeyboard keyboard;

        keyboard.tap(103, "up");
        keyboard.tap(59, "f1");
        keyboard.tap(kKeyEnter, "\n");
        keyboard.stroke(kKeyLeftCtrl, true);
        keyboard.tap(46, "copy");
        keyboard.stroke(kKeyLeftCtrl, false);

        QCOMPARE(keyboard.typed, std::string("upf1\ncopy"));
        QCOMPARE(keyboard.longestHeldMs, 0);
    }

    void aHeldKeyRepeatsAsUsual()
    {
        WedgeKeyboard keyboard;

        keyboard.stroke(30, true, "a");
        for (int i = 0; i < 10; ++i) {
            keyboard.wait(25);
            keyboard.stroke(30, true, "a", true);
        }
        keyboard.stroke(30, false, "a");
        keyboard.wait(50);

        QCOMPARE(keyboard.typed, std::string(11, 'a'));
        QVERIFY(keyboard.codes.empty());
    }

    void aScanBetweenTwoWordsTakesNothingFromThem()
    {
        WedgeKeyboard keyboard;

        keyboard.type("milk", 80);
        keyboard.scan("3017620422003");
        keyboard.type("and", 80);
        keyboard.wait(100);

        QCOMPARE(keyboard.typed, std::string("milkand"));
        QCOMPARE(keyboard.codes, Codes{"3017620422003"});
    }

    void aKeyUnderAFingerWhileTheScannerTypesStaysThePersons()
    {
        for (int at = 0; at < 13; ++at) {
            WedgeKeyboard keyboard;
            const std::string code = "3017620422003";
            for (int i = 0; i < 13; ++i) {
                if (i == at) {
                    keyboard.stroke(30, true, "q"); // a French keyboard's q
                    keyboard.wait(3);
                }
                keyboard.tap(WedgeKeyboard::keyOf(code[static_cast<std::size_t>(i)]).first, "é");
                keyboard.wait(3);
            }
            keyboard.tap(kKeyEnter, "\r");
            keyboard.wait(60);
            keyboard.stroke(30, false, "q");
            keyboard.wait(100);

            QCOMPARE(keyboard.codes, Codes{code});
            QCOMPARE(keyboard.typed, std::string("q"));
        }
    }

    void fiftyScansTenMillisecondsApartAreFiftyCodes()
    {
        WedgeKeyboard keyboard;
        Codes expected;
        for (int i = 0; i < 50; ++i) {
            expected.push_back(std::to_string(30'000'000 + i));
            keyboard.scan(expected.back(), 1);
            keyboard.wait(10);
        }

        QCOMPARE(keyboard.codes, expected);
        QCOMPARE(keyboard.typed, std::string());
    }

    void aPrefixMakesShortCodesScans()
    {
        WedgeKeyboard keyboard({.prefix = "~"});

        keyboard.scan("~42");
        keyboard.scan("42");
        keyboard.wait(100);

        QCOMPARE(keyboard.codes, Codes{"42"});
        QCOMPARE(keyboard.typed, std::string("éé\r"));
    }

    void withoutScanCodesTheTextCounts()
    {
        WedgeKeyboard keyboard;
        for (const char c : std::string("3017620422003")) {
            keyboard.tap(0, std::string(1, c));
        }
        keyboard.tap(0, "\r");
        keyboard.tap(0, "é");
        keyboard.wait(100);

        QCOMPARE(keyboard.codes, Codes{"3017620422003"});
        QCOMPARE(keyboard.typed, std::string("é"));
    }

    void everyStrokeIsGivenBackOrUsedExactlyOnce()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 2'000; ++round) {
            WedgeKeyboard keyboard;
            std::string people;
            std::map<std::uint32_t, bool> down;
            for (int i = 0; i < 60; ++i) {
                const auto key = static_cast<std::uint32_t>(random() % 4 == 0 ? kKeyEnter : random() % 110);
                const bool press = !down[key];
                down[key] = press;
                keyboard.stroke(key, press, press ? "x" : "", false);
                people += press ? "x" : "";
                keyboard.wait(random() % 12 == 0 ? 60 : static_cast<std::int64_t>(random() % 20));
            }
            keyboard.wait(1000);
            QVERIFY(!keyboard.anythingHeld());
            std::size_t used = 0;
            for (const std::string& code : keyboard.codes) {
                used += code.size();
            }
            // Every press was typed, or is in a code, or ended one, or was a modifier or lock key inside one.
            QVERIFY(keyboard.typed.size() + used <= people.size());
            if (keyboard.codes.empty()) {
                QCOMPARE(keyboard.typed, people);
            }
        }
    }
};

QTEST_APPLESS_MAIN(WedgeDecoderTest)

#include "tst_wedge_decoder.moc"
