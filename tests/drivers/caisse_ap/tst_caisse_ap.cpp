// SPDX-License-Identifier: Apache-2.0
#include "drivers/caisse_ap/answer.h"
#include "drivers/caisse_ap/request.h"
#include "tests/fuzz/fuzz_caisse_ap.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QTest>
#include <nlohmann/json.hpp>
#include <random>

using namespace comptoir;
using namespace comptoir::drivers;

namespace {

constexpr std::string_view kRequest = "CZ0040300CJ012012345678901CA00201CE003978BA0010CD0010CB003990";

TlvMessage messageOf(std::string_view bytes)
{
    const TlvStream stream = parseTlv(bytes);
    if (!stream.whole || stream.messages.size() != 1) {
        qFatal("not one whole message");
    }
    return stream.messages.front();
}

CardOutcome outcomeOf(const std::string& answer)
{
    return interpretAnswer(messageOf(answer), messageOf(kRequest));
}

std::string answered(const std::string& fields)
{
    return "CZ0040300CJ012012345678901CA00201CE003978BA0010CD0010" + fields;
}

CardRequest request(std::int64_t amount)
{
    return {.amountMinor = amount, .currency = Currency::eur(), .idempotencyKey = "012345678901"};
}

} // namespace

class CaisseApTest : public QObject {
    Q_OBJECT

private slots:
    void writesTheRequestThatTerminalsTake()
    {
        QCOMPARE(encodeTlv(*debitRequest(request(990), {})), std::string(kRequest));
        QVERIFY(encodeTlv(*debitRequest(request(5), {})).ends_with("CB00205"));
        QCOMPARE(*debitRequest(request(1), {.till = "07", .applicationId = "111122223333"})->find("CJ"),
            std::string("111122223333"));
    }

    void asksForTheDuplicateUnderANumberThatNoPaymentHas()
    {
        QCOMPARE(encodeTlv(*duplicateRequest(request(990), {})),
            std::string("CZ0040300CJ012000000000000CA00201CE003978BA0010CD0013CB003990"));
    }

    void aDuplicateSaysOnlyWhatItProves()
    {
        const TlvMessage question = *duplicateRequest(request(990), {});
        const auto told = [&](const std::string& answer) {
            return interpretDuplicate(messageOf(answer), question, "012345678901");
        };
        const std::string ours = "CZ0040300CJ012012345678901CA00201CE003978CD0013";
        QVERIFY(std::holds_alternative<CardApproved>(told(ours + "CB003990AE00210AC006347858")));
        QVERIFY(std::holds_alternative<CardDeclined>(told(ours + "CB003990AE00201AF00204")));
        QVERIFY(std::holds_alternative<CardCancelled>(told(ours + "AE00201AF00211")));
        // Only the question said back, with or without an approval.
        QVERIFY(std::holds_alternative<CardUnknown>(told(encodeTlv(question) + "AE00210AC006347858")));
        // Neither bank nor card in it; no amount; more than was asked; another currency; another till.
        QVERIFY(std::holds_alternative<CardUnknown>(told(ours + "CB003990AE00210")));
        QVERIFY(std::holds_alternative<CardUnknown>(told(ours + "AE00210AC006347858")));
        QVERIFY(std::holds_alternative<CardUnknown>(told(ours + "CB003991AE00210AC006347858")));
        QVERIFY(std::holds_alternative<CardUnknown>(
            told("CZ0040300CJ012012345678901CA00201CE003840CD0013CB003990AE00210AC006347858")));
        QVERIFY(std::holds_alternative<CardUnknown>(
            told("CZ0040300CJ012012345678901CA00202CE003978CD0013CB003990AE00210AC006347858")));
        // The duplicate was not made: nothing is said of the payment.
        QVERIFY(std::holds_alternative<CardUnknown>(told(ours + "AE00201")));
    }

    void refusesToWriteWhatTheProtocolCannotSay()
    {
        QVERIFY(!debitRequest(request(0), {}));
        QVERIFY(!debitRequest(request(-990), {}));
        QVERIFY(!debitRequest(request(1'000'000'000'000), {}));
        QVERIFY(!debitRequest(request(990), {.till = "1", .applicationId = {}}));
        CardRequest noKey = request(990);
        noKey.idempotencyKey = "12-456789012";
        QVERIFY(!debitRequest(noKey, {}));
    }

    void readsFieldsSplitAnywhere()
    {
        const std::string bytes = answered("AE00210AC006123456");
        for (std::size_t length = 0; length < bytes.size(); ++length) {
            const TlvStream part = parseTlv(std::string_view(bytes).substr(0, length));
            QVERIFY(!part.garbage);
            QVERIFY(part.consumed <= length);
            QCOMPARE(part.whole, part.consumed == length && length > 0);
        }
        QVERIFY(parseTlv(bytes).whole);
    }

    void tellsGarbageFromTheBeginningOfAnAnswer_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a web server") << QByteArray("HTTP/1.1 400 Bad Request\r\n");
        QTest::newRow("CZ is not first") << QByteArray("AE00210CZ0040300");
        QTest::newRow("length is no number") << QByteArray("CZ0x40300");
        QTest::newRow("tag is no tag") << QByteArray("cz0040300");
        QTest::newRow("a tag twice") << QByteArray("CZ0040300AE00210AE00201");
        QTest::newRow("a control character") << QByteArray("CZ004030\x01");
        QTest::newRow("without end") << QByteArray(9000, 'A');
    }

    void tellsGarbageFromTheBeginningOfAnAnswer()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(parseTlv(bytes.toStdString()).garbage);
    }

    void readsTwoMessagesInARow()
    {
        const TlvStream stream = parseTlv("CZ0040300AE00211CZ0040300AE00210");

        QVERIFY(stream.whole);
        QCOMPARE(stream.messages.size(), 2U);
        QVERIFY(kindOf(stream.messages[0]) == AnswerKind::TakenIntoAccount);
        QVERIFY(kindOf(stream.messages[1]) == AnswerKind::Final);
    }

    void anApprovalSaysWhatWasPaid()
    {
        const auto outcome = outcomeOf(
            answered("CB003990AE00210CC003001CI0011AC006959043AA016557829######9147AI014A0000000421010AB0042707"));

        const auto* approved = std::get_if<CardApproved>(&outcome);
        QVERIFY(approved != nullptr);
        QCOMPARE(approved->amountMinor, 990);
        QCOMPARE(approved->authorisation, std::string("959043"));
        QCOMPARE(approved->application, std::string("CB"));
        QCOMPARE(approved->last4, std::string("9147"));
    }

    void thePartOfTheCardNumberThatIsKeptIsItsLastFourDigits()
    {
        for (const char* pan : {"557829######9147", "5578291234569147"}) {
            const auto outcome = outcomeOf(answered("CB003990AE00210AA016") + pan + "AB0042707");
            const auto& approved = std::get<CardApproved>(outcome);
            QCOMPARE(approved.last4, std::string("9147"));
            QCOMPARE(approved.raw, answered("CB003990AE00210AA016############9147AB004####"));
        }
        QCOMPARE(
            std::get<CardApproved>(outcomeOf(answered("CB003990AE00210AA016################"))).last4, std::string());
    }

    void amountsMayBePaddedOrMissingOrLess_data()
    {
        QTest::addColumn<QByteArray>("amount");
        QTest::addColumn<qint64>("paid");
        QTest::newRow("as asked") << QByteArray("CB003990") << qint64(990);
        QTest::newRow("padded") << QByteArray("CB012000000000990") << qint64(990);
        QTest::newRow("missing") << QByteArray() << qint64(990);
        QTest::newRow("partial") << QByteArray("CB003500") << qint64(500);
        QTest::newRow("more than asked") << QByteArray("CB003991") << qint64(-1);
        QTest::newRow("nothing") << QByteArray("CB00200") << qint64(-1);
        QTest::newRow("no number") << QByteArray("CB003 99") << qint64(-1);
        QTest::newRow("no digits") << QByteArray("CB000") << qint64(-1);
    }

    void amountsMayBePaddedOrMissingOrLess()
    {
        QFETCH(QByteArray, amount);
        QFETCH(qint64, paid);

        const auto outcome = outcomeOf(answered(amount.toStdString() + "AE00210"));

        QCOMPARE(std::holds_alternative<CardApproved>(outcome), paid > 0);
        if (paid > 0) {
            QCOMPARE(std::get<CardApproved>(outcome).amountMinor, paid);
        } else {
            QVERIFY(std::holds_alternative<CardUnknown>(outcome));
        }
    }

    void tellsWhyAPaymentWasNotDone_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("reason");
        const auto row = [](const char* code, CardRefusal reason) {
            QTest::newRow(code) << QByteArray(code) << static_cast<int>(reason);
        };
        row("04", CardRefusal::Refused);
        row("05", CardRefusal::NotAllowed);
        row("13", CardRefusal::NotAllowed);
        row("08", CardRefusal::TimedOut);
        row("09", CardRefusal::Format);
        row("77", CardRefusal::Other);
    }

    void tellsWhyAPaymentWasNotDone()
    {
        QFETCH(QByteArray, code);
        QFETCH(int, reason);

        const auto outcome = outcomeOf(answered("CB003990AE00201AF002" + code.toStdString()));

        const auto* declined = std::get_if<CardDeclined>(&outcome);
        QVERIFY(declined != nullptr);
        QCOMPARE(static_cast<int>(declined->reason), reason);
        QCOMPARE(QByteArray::fromStdString(declined->code), code);
    }

    void givingUpAtTheTerminalIsCancelled()
    {
        QVERIFY(std::holds_alternative<CardCancelled>(outcomeOf(answered("AE00201AF00211"))));
        QVERIFY(std::holds_alternative<CardCancelled>(outcomeOf(answered("AE00201AF00206"))));
    }

    void anAnswerToAnotherRequestIsUnknown_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("other number") << QByteArray("CZ0040300CJ012999945678901AE00210");
        QTest::newRow("other till") << QByteArray("CZ0040300CA00202AE00210");
        QTest::newRow("other currency") << QByteArray("CZ0040300CE003840AE00210");
        QTest::newRow("credit for debit") << QByteArray("CZ0040300CD0011AE00210");
        QTest::newRow("other action") << QByteArray("CZ0040300AE00299");
        QTest::newRow("refusal of another") << QByteArray("CZ0040300CA00202AE00201AF00204");
    }

    void anAnswerToAnotherRequestIsUnknown()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(std::holds_alternative<CardUnknown>(outcomeOf(bytes.toStdString())));
    }

    void anEchoAloneIsNoAnswer() { QVERIFY(kindOf(messageOf(kRequest)) == AnswerKind::None); }

    void agreesWithCapturedFrames()
    {
        const QString path = test::sharedPath("data/payment/caisse_ap/captured_simulator.json");
        COMPTOIR_NEED_SHARED(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        int debits = 0;
        for (const auto& frame : nlohmann::json::parse(file.readAll().toStdString())) {
            const auto sent = frame["sent"].get<std::string>();
            const auto received = frame["received"].get<std::string>();
            const TlvMessage asked = messageOf(sent);
            const TlvMessage answer = messageOf(received);
            QCOMPARE(encodeTlv(asked), sent);
            QCOMPARE(encodeTlv(answer), received);

            const auto outcome = interpretAnswer(answer, asked);
            const bool done = received.find("AE00210") != std::string::npos;
            QCOMPARE(std::holds_alternative<CardApproved>(outcome), done);
            QVERIFY(!std::holds_alternative<CardUnknown>(outcome));
            if (*asked.find("CD") == "0" && asked.find("CC") == nullptr) {
                QCOMPARE(encodeTlv(*debitRequest(request(std::stoll(*asked.find("CB"))), {})), sent);
                ++debits;
            }
        }
        QVERIFY(debits >= 9);
    }

    void anyBytesAreReadWithoutHarm()
    {
        std::mt19937 random(11);
        const std::string good = answered("CB003990AE00210AC006123456AA016557829######9147");
        for (int i = 0; i < 50'000; ++i) {
            std::string bytes = good + (random() % 2 == 0 ? good : "");
            for (auto changes = random() % 4; changes > 0; --changes) {
                bytes[random() % bytes.size()] = static_cast<char>(random() % 256);
            }
            bytes.resize(random() % (bytes.size() + 1));
            tests::fuzzCaisseAp(bytes);
            const TlvStream stream = parseTlv(bytes);
            QVERIFY(keepable(stream, bytes.size()).find("557829") == std::string::npos);
        }
    }
};

QTEST_APPLESS_MAIN(CaisseApTest)

#include "tst_caisse_ap.moc"
