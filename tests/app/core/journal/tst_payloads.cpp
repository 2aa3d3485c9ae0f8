// SPDX-License-Identifier: Apache-2.0
#include "tests/app/core/journal/journal_fixture.h"
#include "tests/support/sample_basket.h"

#include <QTest>

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

/// One of each, with every field filled.
std::vector<Payload> everyPayload()
{
    GenesisRecord genesis;
    genesis.schema = 1;
    genesis.reason = "restore";
    genesis.previousHead = crypto::sha256("a");
    genesis.previousSequence = 7;
    genesis.witnessedHead = crypto::sha256("b");
    genesis.witnessedSequence = 9;
    genesis.grandTotal = {.net = -5, .absolute = 15};
    genesis.vatTie = VatTie::TaxUp;
    genesis.ticketNumber = 12;
    genesis.trainingNumber = 3;
    TicketRecord ticket = ticketOf(999, 833);
    ticket.number = "S042-C03-00000001";
    ticket.order = "W-1";
    ticket.note = 4;
    ticket.customer = "0193c2a0-0000-4000-8000-000000000001";
    ticket.original = OriginalRecord{.registerId = "S042-C03", .sequence = 3, .hash = crypto::sha256("c")};
    TicketLineRecord& line = ticket.lines[0];
    line.barcode = "03017620422003";
    line.options = "M · écru";
    line.discounts = {{.rule = "P1", .amount = 5}};
    line.eco = 2;
    line.operatorCode = "O17";
    line.vatCategory = "standard";
    line.override = OverrideRecord{.kind = "price", .old = 5, .reason = "DAMAGED", .approval = "a1"};
    line.returns = ReturnedLine{.registerId = "S042-C01", .sequence = 8, .hash = crypto::sha256("d"), .line = 2};
    line.reason = "TOO_SMALL";
    ticket.basketDiscounts = {{.rule = "B", .amount = 9, .shares = {{.line = 1, .amount = 9}}}};
    ticket.corrections = {{.line = 2, .sku = "B7", .quantity = 1000, .amount = 100, .operatorCode = "O17", .atMs = 5}};
    ticket.payments = {{.tender = "card",
        .amount = 9,
        .given = 10,
        .change = 1,
        .reference = "AUTH",
        .last4 = "4242",
        .scheme = "CB"}};
    ticket.grandTotal = {.net = 1, .absolute = 2};
    CashRecord cash = cashOf(CashKind::Count, 5);
    cash.denominations = {{.denomination = 5, .count = 1}};
    cash.expected = 6;
    cash.counted = 5;
    cash.difference = -1;
    cash.reason = "MISTAKE";
    cash.witness = "O18";
    cash.bag = "B-1";
    cash.approval = "a2";
    CloseRecord close = closeOf(CloseLevel::Day);
    close.session = "s";
    close.day = "2026-10-08";
    close.number = 4;
    close.from = 5;
    close.to = 9;
    close.previousClose = crypto::sha256("e");
    close.counts = {{"ticket", 3}};
    close.training = 1;
    close.tickets = 3;
    close.totals = ticket.totals;
    close.discounts = 7;
    close.vat = ticket.vat;
    close.tenders = {{"cash", {.count = 1, .amount = 2}}};
    close.cash = {.expected = 1, .counted = 2, .difference = 1};
    close.grandTotal = ticket.grandTotal;
    close.merkleRoot = crypto::sha256("f");
    close.unwitnessed = 2;
    Object data;
    data.set("from", "1.0.0");
    OpaqueRecord note{.type = RecordType::Note, .data = data};
    return {genesis,
        KeyRecord{.action = "replace",
            .keyId = "0011223344556677",
            .publicKey = "AA==",
            .certificate = "BB==",
            .reason = "yearly"},
        ticket,
        PaymentRequestRecord{
            .key = "k", .settlement = "s", .tender = "card", .terminal = "T1", .currency = "EUR", .amount = -9},
        PaymentResultRecord{.key = "k",
            .result = PaymentOutcome::RefundConfirmed,
            .amount = -9,
            .authorisation = "A",
            .last4 = "1",
            .scheme = "CB",
            .reason = "r"},
        VoidRecord{.basket = "b",
            .currency = "EUR",
            .lines = {{.line = 1, .sku = "A", .label = "L", .quantity = 1000, .amount = 9}},
            .corrections = ticket.corrections,
            .total = 9,
            .reason = "R",
            .approval = "a3"},
        EmissionRecord{.of = 5,
            .channel = Channel::Email,
            .copy = 2,
            .status = "printed",
            .printer = "P1",
            .receipt = "r",
            .document = "d"},
        cash, close, EventRecord{.code = "UPDATE_DONE", .text = "mise à jour", .data = data},
        AckRecord{.who = "hub", .sequence = 5, .hash = crypto::sha256("g"), .signature = "AA==", .atMs = 8}, note};
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
