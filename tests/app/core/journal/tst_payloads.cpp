// SPDX-License-Identifier: Apache-2.0
#include "tests/app/core/journal/every_payload.h"
#include "tests/app/core/journal/journal_fixture.h"
#include "tests/support/sample_basket.h"

#include <QTest>

#include <set>

using namespace comptoir;
using namespace comptoir::journal;
using namespace comptoir::test;

namespace {

const std::string kHash(64, 'a');

Ticket settled(const Basket& basket, std::vector<Tender> tenders)
{
    return makeTicket(basket, priceOf(basket), tenders, Language::French);
}

QString jsonOf(const Payload& payload)
{
    return QString::fromStdString(writeCanonical(encodePayload(payload)));
}

} // namespace

class PayloadsTest : public QObject {
    Q_OBJECT

private slots:
    void everyPayloadComesBackAsItWas()
    {
        for (const Payload& payload : everyPayload()) {
            const RecordType type = typeOf(payload);
            const auto back = decodePayload(type, encodePayload(payload));
            QVERIFY2(back.has_value(), textOf(type).data());
            QVERIFY2(back->payload == payload, textOf(type).data());
            QVERIFY2(back->missing.empty(), textOf(type).data());
        }
    }

    void everyTypeHasItsPayload()
    {
        std::set<RecordType> types;
        for (const Payload& payload : everyPayload()) {
            types.insert(typeOf(payload));
        }
        QCOMPARE(types.size(), std::size_t{18}); // journal.md §4
    }

    void everyMemberOfEveryPayloadIsReadStrictly()
    {
        for (const Payload& payload : everyPayload()) {
            const RecordType type = typeOf(payload);
            const Object data = encodePayload(payload);
            for (const auto& [key, value] : data.members()) {
                Object spoilt = data;
                spoilt.set(key, true); // no field of a record holds a truth value
                const QString place = QString::fromUtf8(textOf(type)) + "." + QString::fromStdString(key);
                const auto back = decodePayload(type, spoilt);
                const bool onlyForReaders = key == "rules"; // its `vat` is the one way there is
                QVERIFY2(onlyForReaders || !back.has_value(), qPrintable(place));
                QVERIFY2(onlyForReaders || back.error() == "data." + key, qPrintable(place));
            }
        }
    }

    void aWordOutsideItsListIsRefused()
    {
        const auto refused = [](RecordType type, const char* key) {
            for (const Payload& payload : everyPayload()) {
                if (typeOf(payload) == type) {
                    Object data = encodePayload(payload);
                    data.set(key, "nonsense");
                    return QString::fromStdString(decodePayload(type, data).error());
                }
            }
            return QString();
        };
        QCOMPARE(refused(RecordType::Key, "action"), QString("data.action"));
        QCOMPARE(refused(RecordType::Key, "reason"), QString("data.reason"));
        QCOMPARE(refused(RecordType::Money, "kind"), QString("data.kind"));
        QCOMPARE(refused(RecordType::Pickup, "step"), QString("data.step"));
        QCOMPARE(refused(RecordType::Customer, "act"), QString("data.act"));
        QCOMPARE(refused(RecordType::Stock, "kind"), QString("data.kind"));
        QCOMPARE(refused(RecordType::Archive, "act"), QString("data.act"));
        QCOMPARE(refused(RecordType::Cash, "kind"), QString("data.kind"));
        QCOMPARE(refused(RecordType::Close, "level"), QString("data.level"));
        QCOMPARE(refused(RecordType::Emission, "channel"), QString("data.channel"));
    }

    void aManualDiscountNamesItsApproval()
    {
        const Uuid approval = *Uuid::parse("0193c2a0-0000-7000-8000-0000000000ab");
        Basket basket = emptyBasket();
        (void)basket.add(scanned("A1", 1999, 2000), "O17");
        ManualDiscount discount = percentOff(1000, "DAMAGED");
        discount.approval = approval;
        (void)basket.discountLine(1, discount);
        (void)basket.discountTicket(discount);

        const TicketRecord record = ticketRecord(settled(basket, {{.amount = priceOf(basket).total}}));

        QCOMPARE(record.lines[0].discounts[0].approval, approval.text());
        QCOMPARE(record.basketDiscounts[0].approval, approval.text());
    }

    void aNoteIsTheTicketThatFollowsItWithoutMoney()
    {
        Basket basket = emptyBasket();
        (void)basket.add(scanned("A1", 1999, 2000), "O17");
        (void)basket.discountTicket(percentOff(1000, "DAMAGED"));
        const NoteRecord note = noteRecord(basket, priceOf(basket), Language::French);
        const TicketRecord ticket = ticketRecord(settled(basket, {{.amount = cents(1799)}}));

        QVERIFY(note.lines == ticket.lines);
        QVERIFY(note.basketDiscounts == ticket.basketDiscounts);
        QVERIFY(note.vat == ticket.vat);
        QVERIFY(note.totals == ticket.totals);
        QCOMPARE(note.basket, ticket.settlement);
    }

    void aFieldOfTheWrongKindIsNamedByItsPath()
    {
        TicketRecord ticket = ticketOf(999, 833);
        Object data = encodePayload(ticket);
        Object line = *(*data.find("lines")->array())[0].object();
        line.set("net", "999");
        data.set("lines", Array{line});
        QCOMPARE(decodePayload(RecordType::Ticket, data).error(), std::string("data.lines[0].net"));

        data.set("lines", Array{1});
        QCOMPARE(decodePayload(RecordType::Ticket, data).error(), std::string("data.lines"));
        data = encodePayload(ticket);
        data.set("nature", "gift");
        QCOMPARE(decodePayload(RecordType::Ticket, data).error(), std::string("data.nature"));
    }

    void aMissingFieldIsNamedByItsPath()
    {
        Object data = encodePayload(ticketOf(999, 833));
        Object line = *(*data.find("lines")->array())[0].object();
        line.take("sku");
        data.set("lines", Array{line});
        data.take("currency");

        const auto decoded = decodePayload(RecordType::Ticket, data);

        const std::vector<std::string> expected{"data.currency", "data.lines[0].sku"};
        QVERIFY(decoded->missing == expected);
        QCOMPARE(std::get<TicketRecord>(decoded->payload).currency, std::string("EUR"));
    }

    void aSettledSaleBecomesItsRecord()
    {
        Basket basket = emptyBasket();
        (void)basket.add(scanned("A1", 1999, 2000), "O17");
        (void)basket.add(weighed("F3", 2390, 550, 387), "O17");
        (void)basket.add(scanned("B7", 500, 2000), "O17");
        (void)basket.remove(3, cents(500), "O18", Instant{1'791'446'400'000});
        (void)basket.discountLine(1, percentOff(1000, "DAMAGED"));
        const Ticket ticket = settled(basket, {{.amount = cents(2724), .given = cents(3000), .change = cents(276)}});

        const TicketRecord record = ticketRecord(ticket);

        QCOMPARE(jsonOf(record),
            QString(
                R"({"channel":"store","corrections":[{"amount":500,"at_ms":1791446400000,"line":3,"operator":"O18",)"
                R"("quantity":1000,"sku":"B7"}],"currency":"EUR","grand_total":{"absolute":0,"net":0},"lines":[)"
                R"({"barcode":"A1","discount":200,"discounts":[{"amount":200,"rule":"MANUAL:DAMAGED"}],"gross":1999,)"
                R"("label":"Article A1","line":1,"net":1799,"net_of_tax":1499,"operator":"O17","quantity":1000,)"
                R"("rate_bp":2000,"reason":"DAMAGED","sku":"A1","unit":"pc","unit_price":199900},)"
                R"({"barcode":"F3","discount":0,"gross":925,"label":"Article F3","line":2,"net":925,"net_of_tax":877,)"
                R"("operator":"O17","quantity":387,"rate_bp":550,"sku":"F3","unit":"kg","unit_price":239000}],)"
                R"("nature":"sale","number":"","payments":[{"amount":2724,"change":276,"given":3000,"tender":"cash"}],)"
                R"("settlement":"0193c2a0-0000-7000-8000-000000000001",)"
                R"("totals":{"gross":2724,"lines":2,"net_of_tax":2376,"rounding":0,"tax":348},)"
                R"("vat":[{"gross":925,"net_of_tax":877,"rate_bp":550,"tax":48},)"
                R"({"gross":1799,"net_of_tax":1499,"rate_bp":2000,"tax":300}]})"));
        MemoryRegister till;
        till.append(record);
        QVERIFY(verifyTsv(till.tsv()).sound());
    }

    void aReturnNamesItsOriginalOnceWhenItIsTheSame()
    {
        SoldLine taken = sold(999, 833);
        taken.hash = kHash;
        Basket basket = emptyBasket();
        (void)basket.addReturn(productOf("A1"), {2000}, taken, Quantity::pieces(-1), "TOO_SMALL", "O17");
        const TicketRecord record = ticketRecord(settled(basket, {{.amount = cents(-999)}}));

        QVERIFY(record.nature == Nature::Return);
        QCOMPARE(record.original->sequence, 41);
        QCOMPARE(record.original->hash.hex(), kHash);
        QCOMPARE(record.lines[0].returns->sequence, 0);
        QCOMPARE(record.lines[0].returns->line, 1);
        QCOMPARE(record.lines[0].reason, std::string("TOO_SMALL"));

        (void)basket.add(scanned("B7", 500, 2000), "O17");
        const TicketRecord exchange = ticketRecord(settled(basket, {{.amount = cents(-499)}}));
        QVERIFY(exchange.nature == Nature::Exchange);
        QVERIFY(!exchange.original);
        QCOMPARE(exchange.lines[0].returns->sequence, 41);
        QCOMPARE(exchange.lines[0].returns->registerId, std::string("S042-C02"));
    }

    void anAbandonedCartKeepsWhatWasInIt()
    {
        Basket basket = emptyBasket();
        (void)basket.add(scanned("A1", 1999, 2000), "O17");
        const VoidRecord record = voidRecord(basket, priceOf(basket), "CHANGED_MIND", Language::French);

        QCOMPARE(jsonOf(record),
            QString(
                R"({"basket":"0193c2a0-0000-7000-8000-000000000001","currency":"EUR","lines":[{"amount":1999,)"
                R"("label":"Article A1","line":1,"quantity":1000,"sku":"A1"}],"reason":"CHANGED_MIND","total":1999})"));
    }

    void onlyPaperCountsAsACopy() // journal.md §7
    {
        std::vector<EmissionRecord> emissions;
        QCOMPARE(nextPaperCopy(emissions), 0);
        emissions.push_back({.of = 5, .channel = Channel::Qr});
        QCOMPARE(nextPaperCopy(emissions), 0);
        emissions.push_back({.of = 5, .channel = Channel::Paper, .copy = 0});
        QCOMPARE(nextPaperCopy(emissions), 1);
        emissions.push_back({.of = 5, .channel = Channel::Paper, .copy = 0, .status = "failed"});
        QCOMPARE(nextPaperCopy(emissions), 1);
        emissions.push_back({.of = 5, .channel = Channel::Paper, .copy = 1});
        emissions.push_back({.of = 5, .channel = Channel::Paper, .copy = 1, .status = std::string(kNoByteTaken)});
        QCOMPARE(nextPaperCopy(emissions), 1);
    }
};

QTEST_APPLESS_MAIN(PayloadsTest)

#include "tst_payloads.moc"
