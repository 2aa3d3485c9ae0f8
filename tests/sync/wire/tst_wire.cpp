// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/codec.h"
#include "tests/fuzz/fuzz_wire.h"
#include "tests/support/sample_messages.h"

#include <QTest>

#include <set>

using namespace comptoir;
using namespace comptoir::sync;
using namespace comptoir::tests;

namespace {

constexpr unsigned kSeed = 20261122;

std::string textOf(const EnvelopeBytes& header)
{
    return {reinterpret_cast<const char*>(header.data()), header.size()};
}

std::string serialised(const Message& message)
{
    return std::visit([](const auto& body) { return body.SerializeAsString(); }, message);
}

pb::Push somePush(std::size_t bodyBytes)
{
    pb::Push push;
    push.set_register_("S042-C03");
    pb::Record& record = *push.add_records();
    record.set_sequence(7);
    record.set_type("ticket");
    record.set_body(std::string(bodyBytes, 'x'));
    record.set_hash(std::string(32, 'h'));
    return push;
}

} // namespace

class WireTest : public QObject {
    Q_OBJECT

private slots:
    void theEnvelopeHasTheBytesOfTheProtocol()
    {
        const Envelope envelope{.minor = 0,
            .type = 4,
            .flags = 1,
            .session = 0x1122334455667788,
            .message = 9,
            .bodyLength = 3,
            .rawLength = 5};

        const QByteArray bytes(reinterpret_cast<const char*>(encodeEnvelope(envelope, "123").data()), 32);

        // magic, major, minor, type, flags, session, message, body length, raw length, crc32c.
        QCOMPARE(bytes.toHex(),
            QByteArray("434d"
                       "01"
                       "00"
                       "0400"
                       "0100"
                       "8877665544332211"
                       "09000000"
                       "03000000"
                       "05000000"
                       "aca97781"));
        QCOMPARE(decodeEnvelope(textOf(encodeEnvelope(envelope, "123")), "123").value(), envelope);
    }

    void everyMessageComesBackAsItWent()
    {
        std::mt19937 dice(kSeed);
        std::set<std::uint16_t> types;
        for (int round = 0; round < 50; ++round) {
            for (const Message& message : sampleMessages(dice)) {
                const std::uint64_t session = dice();
                const Frames frames = encode(message, session, 7);

                const auto received = decode(textOf(frames.header), frames.body);

                QVERIFY(received);
                QCOMPARE(received->session, session);
                QCOMPARE(received->number, 7U);
                QCOMPARE(typeOf(received->message), typeOf(message));
                QCOMPARE(serialised(received->message), serialised(message));
                types.insert(typeOf(message));
            }
        }
        QCOMPARE(types.size(), std::variant_size_v<Message>);
    }

    void longMessagesTravelPacked()
    {
        QVERIFY(encode(somePush(50'000), 1, 1).body.size() < 1000);
        QVERIFY(encode(somePush(500), 1, 1).body.size() > 500);
    }

    void oneFlippedBitIsNoticed()
    {
        const Frames frames = encode(somePush(300), 5, 6);
        const std::string header = textOf(frames.header);
        for (std::size_t bit = 0; bit < 8 * header.size(); ++bit) {
            std::string damaged = header;
            damaged[bit / 8] = static_cast<char>(damaged[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY(!decode(damaged, frames.body));
        }
        for (std::size_t bit = 0; bit < 8 * frames.body.size(); ++bit) {
            std::string damaged = frames.body;
            damaged[bit / 8] = static_cast<char>(damaged[bit / 8] ^ (1 << (bit % 8)));
            QCOMPARE(decode(header, damaged).error(), WireError::Damaged);
        }
    }

    void oneMissingByteIsNoticed()
    {
        const Frames frames = encode(somePush(300), 5, 6);
        for (std::size_t length = 0; length < frames.body.size(); ++length) {
            QVERIFY(!decode(textOf(frames.header), std::string_view(frames.body).substr(0, length)));
        }
        for (std::size_t length = 0; length < frames.header.size(); ++length) {
            QVERIFY(!decode(textOf(frames.header).substr(0, length), frames.body));
        }
    }

    void lengthsAreNotBelieved()
    {
        Envelope bomb{.type = 4, .flags = Envelope::kPacked, .bodyLength = 10, .rawLength = 0xffffffff};
        QCOMPARE(decode(textOf(encodeEnvelope(bomb, "0123456789")), "0123456789").error(), WireError::TooLong);

        // Within the bound, but not what the packed frame says of itself.
        const Frames packed = encode(somePush(50'000), 1, 1);
        Envelope envelope = decodeEnvelope(textOf(packed.header), packed.body).value();
        envelope.rawLength = Envelope::kMaxRaw;
        QCOMPARE(decode(textOf(encodeEnvelope(envelope, packed.body)), packed.body).error(), WireError::Damaged);
    }

    void anUnknownTypeIsHarmlessFromANewerPeerOnly()
    {
        Envelope envelope{.minor = Envelope::kMinor + 1, .type = 999};
        QCOMPARE(decode(textOf(encodeEnvelope(envelope, "")), "").error(), WireError::NewerType);
        envelope.minor = Envelope::kMinor;
        QCOMPARE(decode(textOf(encodeEnvelope(envelope, "")), "").error(), WireError::UnknownType);
    }

    void messagesBeyondTheBoundsAreMalformed_data()
    {
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char* name, const pb::Push& push) {
            const std::string bytes = push.SerializeAsString();
            QTest::newRow(name) << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
        };
        pb::Push push = somePush(10);
        push.mutable_records(0)->set_hash("short");
        row("hash of five bytes", push);
        push = somePush(10);
        push.clear_records();
        row("empty batch", push);
        push = somePush(10);
        push.set_register_(std::string(65, 'r'));
        row("name too long", push);
        push = somePush(10);
        push.mutable_records(0)->set_sequence(0);
        row("sequence zero", push);
        push = somePush(10);
        for (std::size_t i = 0; i < Limits::kRecords; ++i) {
            *push.add_records() = push.records(0);
        }
        row("501 records", push);
        QTest::newRow("not protobuf") << QByteArray("\xff\xff\xff");
    }

    void messagesBeyondTheBoundsAreMalformed()
    {
        QFETCH(QByteArray, body);
        const auto length = static_cast<std::uint32_t>(body.size());
        const Envelope envelope{.type = 4, .bodyLength = length, .rawLength = length};
        const std::string text = body.toStdString();

        QCOMPARE(decode(textOf(encodeEnvelope(envelope, text)), text).error(), WireError::Malformed);
    }

    void aPageOfRecordsLiesWithinWhatWasAskedAndGoesUp_data()
    {
        QTest::addColumn<QList<int>>("sequences");
        QTest::addColumn<bool>("keeps");
        QTest::newRow("nothing") << QList<int>{} << true;
        QTest::newRow("all") << QList<int>{5, 6, 7} << true;
        QTest::newRow("with a hole") << QList<int>{5, 7} << true;
        QTest::newRow("before") << QList<int>{4, 5} << false;
        QTest::newRow("beyond") << QList<int>{7, 8} << false;
        QTest::newRow("twice") << QList<int>{5, 5} << false;
        QTest::newRow("backwards") << QList<int>{6, 5} << false;
    }

    void aPageOfRecordsLiesWithinWhatWasAskedAndGoesUp()
    {
        QFETCH(QList<int>, sequences);
        QFETCH(bool, keeps);
        pb::RecordsReturned page;
        page.set_register_("S042-C03");
        page.set_from(5);
        page.set_to(7);
        for (const int sequence : sequences) {
            pb::Record& record = *page.add_records();
            record = somePush(10).records(0);
            record.set_sequence(static_cast<std::uint64_t>(sequence));
        }

        QCOMPARE(keepsBounds(page), keeps);
    }

    void aRangeOfNothingIsNoQuestion()
    {
        pb::RecordsWanted wanted;
        wanted.set_register_("S042-C03");
        wanted.set_from(5);
        wanted.set_to(4);
        QVERIFY(!keepsBounds(wanted));
        wanted.set_to(5);
        QVERIFY(keepsBounds(wanted));
        wanted.set_from(0);
        QVERIFY(!keepsBounds(wanted));
    }

    void aCopyThatStaysBringsItsKeysAndProvesThem()
    {
        pb::CopyChoice choice;
        choice.set_register_("S042-C03");
        choice.set_sequence(7);
        choice.set_hash(std::string(32, 'h'));
        choice.set_signature("signature");
        QVERIFY(keepsBounds(choice)); // it leaves
        choice.set_stays(true);
        QVERIFY(!keepsBounds(choice));
        choice.set_curve_key(std::string(32, 'k'));
        choice.set_signing_key("key");
        QVERIFY(!keepsBounds(choice));
        choice.set_next_signature("signature");
        QVERIFY(keepsBounds(choice));
    }

    void hostileBytesNeverCrash()
    {
        std::mt19937 dice(kSeed);
        int accepted = 0;
        for (int round = 0; round < 200; ++round) {
            for (const Message& message : sampleMessages(dice)) {
                std::string bytes = textOf(encode(message, 1, 1).header) + encode(message, 1, 1).body;
                for (unsigned hits = dice() % 4; hits > 0; --hits) {
                    bytes[dice() % bytes.size()] = static_cast<char>(dice() & 0xffU);
                }
                bytes.resize(bytes.size() - dice() % std::min<std::size_t>(bytes.size(), 5));
                accepted += fuzzWire(bytes) ? 1 : 0;
            }
        }
        QVERIFY(accepted > 100); // untouched ones are among them
    }
};

QTEST_APPLESS_MAIN(WireTest)

#include "tst_wire.moc"
