// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/canonical.h"

#include <QTest>

#include <random>

using namespace comptoir;
using namespace comptoir::journal;

Q_DECLARE_METATYPE(comptoir::journal::CanonicalError)

namespace {

/// A random value within what records may hold.
class RandomValues {
public:
    explicit RandomValues(unsigned seed)
        : m_engine(seed)
    {
    }

    Value value(int depth)
    {
        switch (below(depth < 4 ? 5 : 3)) {
        case 0:
            return below(2) == 0;
        case 1:
            return number();
        case 2:
            return text();
        case 3: {
            Array array;
            for (unsigned i = below(5); i > 0; --i) {
                array.push_back(value(depth + 1));
            }
            return array;
        }
        default: {
            Object object;
            for (unsigned i = below(6); i > 0; --i) {
                object.set(key(), value(depth + 1));
            }
            return object;
        }
        }
    }

    unsigned below(unsigned bound) { return std::uniform_int_distribution<unsigned>(0, bound - 1)(m_engine); }

private:
    std::int64_t number()
    {
        return std::uniform_int_distribution<std::int64_t>(-kMaxInteger, kMaxInteger)(m_engine) >> below(54);
    }

    std::string key()
    {
        std::string name;
        for (unsigned i = below(8); i > 0; --i) {
            name += static_cast<char>(below(128));
        }
        return name;
    }

    std::string text()
    {
        static const std::vector<std::string> kPieces = {
            "a", "\"", "\\", "\n", "\x01", "\x1f", "\x7f", "é", "€", "😀", "/", " ", "\xEF\xBF\xBF", "œuf"};
        std::string content;
        for (unsigned i = below(9); i > 0; --i) {
            content += kPieces[below(static_cast<unsigned>(kPieces.size()))];
        }
        return content;
    }

    std::mt19937 m_engine;
};

} // namespace

class CanonicalTest : public QObject {
    Q_OBJECT

private slots:
    void thereIsOneSpelling_data()
    {
        QTest::addColumn<QByteArray>("bytes");

        for (const char* bytes : {"{}", "[]", "0", "-1", "true", "false", "\"\"", R"({"a":1,"b":[true,{"c":"é"}]})",
                 "9007199254740992", "-9007199254740992", "\"\\\"\\\\\\b\\t\\n\\f\\r\\u0000\\u001f/\"",
                 R"({"":0,"A":1,"a":2})", "[1,2,3]", "\"\x7f\"", "\"\xF0\x9F\x98\x80\""}) {
            QTest::newRow(bytes) << QByteArray(bytes);
        }
    }

    void thereIsOneSpelling()
    {
        QFETCH(QByteArray, bytes);

        const auto value = parseCanonical(bytes.toStdString());

        QVERIFY(value.has_value());
        QCOMPARE(QByteArray::fromStdString(writeCanonical(*value)), bytes);
    }

    void everyOtherSpellingIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<CanonicalError>("error");
        QTest::addColumn<int>("offset");

        const auto row = [](const char* name, const char* bytes, CanonicalError error, int offset) {
            QTest::newRow(name) << QByteArray(bytes) << error << offset;
        };
        row("nothing", "", CanonicalError::Truncated, 0);
        row("space", R"({"a": 1})", CanonicalError::Unexpected, 5);
        row("line feed after", "{}\n", CanonicalError::TrailingBytes, 2);
        row("null", "null", CanonicalError::Unexpected, 0);
        row("fraction", "1.5", CanonicalError::NotAnInteger, 0);
        row("exponent", "[1e2]", CanonicalError::NotAnInteger, 1);
        row("leading zero", "01", CanonicalError::NotAnInteger, 0);
        row("minus zero", "-0", CanonicalError::NotAnInteger, 0);
        row("lone minus", "-", CanonicalError::Truncated, 1);
        row("too large", "9007199254740993", CanonicalError::OutOfRange, 0);
        row("too small", "-9007199254740993", CanonicalError::OutOfRange, 0);
        row("far too large", "99999999999999999999999999", CanonicalError::OutOfRange, 0);
        row("key order", R"({"b":1,"a":2})", CanonicalError::KeyOrder, 7);
        row("doubled key", R"({"a":1,"a":2})", CanonicalError::KeyOrder, 7);
        row("accented key", "{\"\xC3\xA9\":1}", CanonicalError::KeyNotAscii, 1);
        row("escaped slash", R"("\/")", CanonicalError::Escape, 1);
        row("escaped letter", R"("\u0041")", CanonicalError::Escape, 1);
        row("long form of a short escape", R"("\u000a")", CanonicalError::Escape, 1);
        row("capital hex", R"("\u001F")", CanonicalError::Escape, 1);
        row("raw control", "\"\x01\"", CanonicalError::ControlCharacter, 1);
        row("raw line feed", "\"\n\"", CanonicalError::ControlCharacter, 1);
        row("overlong UTF-8", "\"\xC0\x80\"", CanonicalError::NotUtf8, 1);
        row("surrogate", "\"\xED\xA0\x80\"", CanonicalError::NotUtf8, 1);
        row("beyond Unicode", "\"\xF4\x90\x80\x80\"", CanonicalError::NotUtf8, 1);
        row("cut UTF-8", "\"\xE2\x82\"", CanonicalError::NotUtf8, 1);
        row("open text", "\"abc", CanonicalError::Truncated, 4);
        row("open escape", "\"\\", CanonicalError::Truncated, 1);
        row("open object", R"({"a":1)", CanonicalError::Truncated, 6);
        row("comma too many", "[1,]", CanonicalError::Unexpected, 3);
        row("comma missing", "[1 2]", CanonicalError::Unexpected, 2);
        row("number as key", "{1:2}", CanonicalError::Unexpected, 1);
        row("byte-order mark", "\xEF\xBB\xBF{}", CanonicalError::Unexpected, 0);
        row("two values", "{}{}", CanonicalError::TrailingBytes, 2);
        row("part of a word", "tru", CanonicalError::Unexpected, 0);
    }

    void everyOtherSpellingIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(CanonicalError, error);
        QFETCH(int, offset);

        const auto value = parseCanonical(bytes.toStdString());

        QVERIFY(!value.has_value());
        QCOMPARE(value.error().error, error);
        QCOMPARE(static_cast<int>(value.error().offset), offset);
    }

    void depthAndSizeAreLimited()
    {
        const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };

        QVERIFY(parseCanonical(nested(16)).has_value());
        QCOMPARE(parseCanonical(nested(17)).error().error, CanonicalError::TooDeep);
        QCOMPARE(parseCanonical(nested(40'000)).error().error, CanonicalError::TooDeep);
        QVERIFY(parseCanonical('"' + std::string(98'302, 'a') + '"').has_value());
        QCOMPARE(parseCanonical('"' + std::string(98'303, 'a') + '"').error().error, CanonicalError::TooLarge);
    }

    void keysStandInTheOrderOfTheirBytesHoweverTheyWereSet()
    {
        Object object;
        object.set("b", 2);
        object.set("a", 1);
        object.set("B", "x");
        object.set("a", 3);

        QCOMPARE(writeCanonical(object), std::string(R"({"B":"x","a":3,"b":2})"));
    }

    void whatCannotBeRecordedIsKnownBefore()
    {
        QVERIFY(isRecordable(std::int64_t{9'007'199'254'740'992}));
        QVERIFY(!isRecordable(std::int64_t{9'007'199'254'740'993}));
        QVERIFY(!isRecordable("caf\xE9"));
        QVERIFY(!isRecordable(Array{"\xED\xA0\x80"}));
        Object accented;
        accented.set("é", 1);
        QVERIFY(!isRecordable(accented));
    }

    void randomValuesSurviveWritingAndReading()
    {
        RandomValues random(20261122);
        for (int i = 0; i < 20'000; ++i) {
            const Value value = random.value(0);
            const std::string bytes = writeCanonical(value);
            const auto back = parseCanonical(bytes);
            QVERIFY2(back.has_value(), bytes.c_str());
            QVERIFY2(*back == value, bytes.c_str());
        }
    }

    void randomBytesEitherReadBackTheSameOrAreRefused()
    {
        RandomValues random(7);
        int accepted = 0;
        for (int i = 0; i < 40'000; ++i) {
            std::string bytes = writeCanonical(random.value(0));
            for (unsigned changes = 1 + random.below(3); changes > 0 && !bytes.empty(); --changes) {
                bytes[random.below(static_cast<unsigned>(bytes.size()))] = static_cast<char>(random.below(256));
            }
            if (const auto value = parseCanonical(bytes)) {
                QCOMPARE(writeCanonical(*value), bytes);
                ++accepted;
            }
        }
        QVERIFY(accepted > 1000); // changes inside a text mostly stay canonical
    }
};

QTEST_APPLESS_MAIN(CanonicalTest)

#include "tst_canonical.moc"
