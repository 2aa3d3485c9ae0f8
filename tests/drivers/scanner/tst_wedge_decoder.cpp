// SPDX-License-Identifier: Apache-2.0
#include "drivers/scanner/us_keyboard.h"
#include "drivers/scanner/wedge_decoder.h"

#include <QTest>
#include <map>
#include <random>

using namespace comptoir::drivers;

namespace {

/// The keyboard between a person, a scanner and the decoder: it keeps what came through and what was read.
class Keyboard {
public:
    explicit Keyboard(WedgeSettings settings = {})
        : m_decoder(std::move(settings))
    {
    }

    void wait(std::int64_t ms)
    {
        const std::int64_t until = now + ms;
        while (m_decoder.deadlineMs() && *m_decoder.deadlineMs() <= until) {
            now = std::max(now, *m_decoder.deadlineMs());
            obey(m_decoder.tick(now));
        }
        now = until;
    }

    void stroke(std::uint32_t scanCode, bool pressed, const std::string& text = {}, bool autoRepeat = false)
    {
        const std::uint64_t id = m_nextId++;
        m_strokes[id] = {.text = pressed ? text : std::string(), .atMs = now};
        obey(m_decoder.feed({
            .id = id,
            .scanCode = scanCode,
            .pressed = pressed,
            .autoRepeat = autoRepeat,
            .text = text,
            .atMs = now,
        }));
    }

    void tap(std::uint32_t scanCode, const std::string& text, std::int64_t downMs = 2)
    {
        stroke(scanCode, true, text);
        wait(downMs);
        stroke(scanCode, false, text);
    }

    /// As a scanner set to a US keyboard sends `code`; `text` is what a French layout makes of the digits.
    void scan(const std::string& code, std::int64_t gapMs = 4, std::uint32_t terminator = kKeyEnter)
    {
        for (const char c : code) {
            const auto [key, shift] = keyOf(c);
            if (shift) {
                stroke(kKeyLeftShift, true);
            }
            tap(key, "é", gapMs / 2);
            if (shift) {
                stroke(kKeyLeftShift, false);
            }
            wait(gapMs - gapMs / 2);
        }
        tap(terminator, "\r", gapMs / 2);
        wait(gapMs - gapMs / 2);
    }

    /// As a person types, key after key.
    void type(const std::string& text, std::int64_t gapMs)
    {
        for (const char c : text) {
            tap(keyOf(c).first, std::string(1, c), 1);
            wait(gapMs - 1);
        }
    }

    static std::pair<std::uint32_t, bool> keyOf(char c)
    {
        for (const bool shift : {false, true}) {
            for (std::uint32_t code = 1; code < 55; ++code) {
                if (usCharacter(code, shift) == c) {
                    return {code, shift};
                }
            }
        }
        return {57, false};
    }

    bool anythingHeld() const { return !m_strokes.empty(); }

    std::int64_t now = 1000;
    std::string typed; ///< what reached the focused field
    std::vector<std::string> codes;
    std::int64_t longestHeldMs = 0; ///< of what reached the field

private:
    struct Stroke {
        std::string text;
        std::int64_t atMs = 0;
    };

    void obey(const WedgeDecision& decision)
    {
        for (const std::uint64_t id : decision.replay) {
            const auto stroke = m_strokes.extract(id);
            QVERIFY2(!stroke.empty(), "replayed twice, or never fed");
            typed += stroke.mapped().text;
            longestHeldMs = std::max(longestHeldMs, now - stroke.mapped().atMs);
        }
        for (const std::uint64_t id : decision.swallow) {
            QVERIFY2(!m_strokes.extract(id).empty(), "swallowed twice, or never fed");
        }
        if (decision.code) {
            codes.push_back(*decision.code);
        }
    }

    WedgeDecoder m_decoder;
    std::uint64_t m_nextId = 1;
    std::map<std::uint64_t, Stroke> m_strokes;
};

using Codes = std::vector<std::string>;

} // namespace

class WedgeDecoderTest : public QObject {
    Q_OBJECT

private slots:
    void readsDigitsByTheirKeysWhateverTheLayoutWrites()
    {
        Keyboard keyboard;

        keyboard.scan("3017620422003");
        keyboard.wait(1000);

        QCOMPARE(keyboard.codes, Codes{"3017620422003"});
        QCOMPARE(keyboard.typed, std::string());
    }

    void readsCapitalsAndSigns()
    {
        const std::string code = "K10024H36H2NCSVRH6DAQF6DVVQZ~";
        Keyboard keyboard;

        keyboard.scan(code, 6);
        keyboard.scan("https://id.gs1.org/01/09520123456788?17=261231", 2, kKeyTab);

        QCOMPARE(keyboard.codes, (Codes{code, "https://id.gs1.org/01/09520123456788?17=261231"}));
        QCOMPARE(keyboard.typed, std::string());
    }

    void joinsTheSeparatorSentAsControlKey()
    {
        Keyboard keyboard;

        keyboard.tap(Keyboard::keyOf('1').first, "1");
        keyboard.tap(Keyboard::keyOf('0').first, "0");
        keyboard.tap(Keyboard::keyOf('a').first, "a");
        keyboard.stroke(kKeyLeftCtrl, true);
        keyboard.tap(kKeyRightBrace, "\x1d");
        keyboard.stroke(kKeyLeftCtrl, false);
        keyboard.tap(Keyboard::keyOf('2').first, "2");
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
        Keyboard keyboard;

        keyboard.type("3017620422003", gapMs);
        keyboard.tap(kKeyEnter, "\n");
        keyboard.wait(200);

        QCOMPARE(keyboard.typed, std::string("3017620422003\n"));
        QVERIFY(keyboard.codes.empty());
        QVERIFY2(keyboard.longestHeldMs <= 40, qPrintable(QString::number(keyboard.longestHeldMs)));
    }

    void aRollOfFewKeysIsTyping()
    {
        Keyboard keyboard;

        keyboard.type("the", 20);
        keyboard.tap(kKeyEnter, "\n");
        keyboard.wait(100);

        QCOMPARE(keyboard.typed, std::string("the\n"));
        QVERIFY(keyboard.codes.empty());
    }

    void aBurstWithoutEndIsTyping()
    {
        Keyboard keyboard;

        keyboard.type("12345678", 10);
        keyboard.wait(100);

        QCOMPARE(keyboard.typed, std::string("12345678"));
    }

    void keysThatWriteNothingAreNeverHeldBack()
    {
        Keyboard keyboard;

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
        Keyboard keyboard;

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
        Keyboard keyboard;

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
            Keyboard keyboard;
            const std::string code = "3017620422003";
            for (int i = 0; i < 13; ++i) {
                if (i == at) {
                    keyboard.stroke(30, true, "q"); // a French keyboard's q
                    keyboard.wait(3);
                }
                keyboard.tap(Keyboard::keyOf(code[static_cast<std::size_t>(i)]).first, "é");
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
        Keyboard keyboard;
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
        Keyboard keyboard({.prefix = "~"});

        keyboard.scan("~42");
        keyboard.scan("42");
        keyboard.wait(100);

        QCOMPARE(keyboard.codes, Codes{"42"});
        QCOMPARE(keyboard.typed, std::string("éé\r"));
    }

    void withoutScanCodesTheTextCounts()
    {
        Keyboard keyboard;
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
            Keyboard keyboard;
            std::string people;
            std::map<std::uint32_t, bool> down;
            for (int i = 0; i < 60; ++i) {
                const auto key = static_cast<std::uint32_t>(random() % 4 == 0 ? kKeyEnter : random() % 110);
                const bool press = !down[key];
                down[key] = press;
                keyboard.stroke(key, press, press ? "x" : "", false);
                people += press ? "x" : "";
                keyboard.wait(random() % 12 == 0 ? 60 : random() % 20);
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
