// SPDX-License-Identifier: Apache-2.0
#include "tests/app/core/journal/journal_fixture.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::journal;
using namespace comptoir::test;

namespace {

CloseRecord sealed(MemoryRegister& till, CloseLevel level)
{
    return std::get<CloseRecord>(till.append(closeOf(level)).payload);
}

/// 12.50 at 5.5 % by card, 19.99 at 20 % less 5.02 in cash: two rates, two tenders, one discount (money.md V14).
TicketRecord mixedTicket()
{
    TicketRecord ticket = ticketOf(1999, 1248);
    ticket.lines[0].discount = 502;
    ticket.lines[0].discounts = {{.rule = "BASKET10", .amount = 502}};
    ticket.lines[0].net = 1497;
    TicketLineRecord tea = ticket.lines[0];
    tea.line = 2;
    tea.sku = "B7";
    tea.gross = 1250;
    tea.discount = 314;
    tea.discounts = {{.rule = "BASKET10", .amount = 314}};
    tea.net = 936;
    tea.rateBp = 550;
    tea.netOfTax = 887;
    ticket.lines.push_back(tea);
    ticket.basketDiscounts = {
        {.rule = "BASKET10", .amount = 816, .shares = {{.line = 1, .amount = 502}, {.line = 2, .amount = 314}}}};
    ticket.vat = {{.rateBp = 550, .gross = 936, .netOfTax = 887, .tax = 49},
        {.rateBp = 2000, .gross = 1497, .netOfTax = 1248, .tax = 249}};
    ticket.payments = {
        {.tender = "card", .amount = 936}, {.tender = "cash", .amount = 1497, .given = 2000, .change = 503}};
    ticket.totals = {.netOfTax = 2135, .tax = 298, .gross = 2433, .rounding = 0, .lines = 2};
    return ticket;
}

} // namespace

class ClosesTest : public QObject {
    Q_OBJECT

private slots:
    void aSessionCloseAddsItsTicketsUp()
    {
        MemoryRegister till;
        till.append(cashOf(CashKind::Float, 15'000));
        const Record first = till.append(mixedTicket());
        const Record second = till.append(ticketOf(999, 833));
        const Record back = till.append(ticketOf(-999, -833, -1000));
        till.append(ticketOf(5000, 4167), Mode::Training);
        till.append(cashOf(CashKind::PayOut, 500));
        till.append(cashOf(CashKind::Count, 15'900));

        const CloseRecord close = sealed(till, CloseLevel::Session);

        QCOMPARE(close.number, 1);
        QCOMPARE(close.from, 1);
        QCOMPARE(close.to, 9);
        QVERIFY(close.previousClose.isZero());
        QCOMPARE(close.tickets, 3);
        QCOMPARE(close.training, 1);
        const std::map<std::string, std::int64_t> counts{{"cash", 3}, {"genesis", 1}, {"key", 1}, {"ticket", 3}};
        QVERIFY(close.counts == counts);
        const TotalsRecord totals{.netOfTax = 2135, .tax = 298, .gross = 2433, .rounding = 0, .lines = 4};
        QVERIFY(close.totals == totals);
        QCOMPARE(close.discounts, 816);
        const std::vector<VatRecord> vat{{.rateBp = 550, .gross = 936, .netOfTax = 887, .tax = 49},
            {.rateBp = 2000, .gross = 1497, .netOfTax = 1248, .tax = 249}};
        QVERIFY(close.vat == vat);
        const std::map<std::string, TenderTotal> tenders{
            {"card", {.count = 1, .amount = 936}}, {"cash", {.count = 3, .amount = 1497}}};
        QVERIFY(close.tenders == tenders);
        const CashTotal cash{.expected = 15'997, .counted = 15'900, .difference = -97};
        QVERIFY(close.cash == cash);
        const GrandTotal grandTotal{.net = 2433, .absolute = 4431};
        QVERIFY(close.grandTotal == grandTotal);
        crypto::MerkleTree tree;
        for (const Record& ticket : {first, second, back}) {
            tree.add(ticket.hash);
        }
        QCOMPARE(close.merkleRoot.hex(), tree.root().hex());
        QCOMPARE(close.unwitnessed, 9);
    }

    void closesOfALevelFollowWithoutHoleOrOverlap()
    {
        MemoryRegister till;
        till.append(cashOf(CashKind::Float, 15'000));
        till.append(ticketOf(999, 833));
        const Record session = till.append(closeOf(CloseLevel::Session)); // sequence 5
        const Record day = till.append(closeOf(CloseLevel::Day)); // 6
        till.append(cashOf(CashKind::Float, 15'000));
        till.append(ticketOf(999, 833));

        const CloseRecord nextSession = sealed(till, CloseLevel::Session); // 9
        const CloseRecord nextDay = sealed(till, CloseLevel::Day);

        QCOMPARE(nextSession.number, 2);
        QCOMPARE(nextSession.from, 5); // the close before belongs to the period it opens
        QCOMPARE(nextSession.to, 8);
        QCOMPARE(nextSession.previousClose.hex(), session.hash.hex());
        QCOMPARE(nextSession.tickets, 1);
        QCOMPARE(nextDay.number, 2);
        QCOMPARE(nextDay.from, 6);
        QCOMPARE(nextDay.to, 9);
        QCOMPARE(nextDay.previousClose.hex(), day.hash.hex());
        QCOMPARE(nextDay.totals.gross, 999);
        QCOMPARE(nextDay.grandTotal.net, 1998);
        QVERIFY(verifyTsv(till.tsv()).sound());
    }

    void aDayAddsUpTheCashOfItsSessions()
    {
        MemoryRegister till;
        for (const std::int64_t counted : {15'990, 16'010}) {
            till.append(cashOf(CashKind::Float, 15'000));
            till.append(ticketOf(999, 833));
            till.append(cashOf(CashKind::Count, counted));
            till.append(closeOf(CloseLevel::Session));
        }
        till.append(cashOf(CashKind::Float, 5000)); // nobody counts this one
        till.append(closeOf(CloseLevel::Session));

        const CashTotal expected{.expected = 15'999 + 15'999 + 5000, .counted = 32'000, .difference = 2};
        QVERIFY(sealed(till, CloseLevel::Day).cash == expected);
    }

    void aCountOfCardsIsComparedWithTheirPayments()
    {
        MemoryRegister till;
        till.append(cashOf(CashKind::Float, 10'000));
        TicketRecord ticket = ticketOf(1999, 1666);
        ticket.payments[0].tender = "card";
        till.append(ticket);
        CashRecord slip = cashOf(CashKind::Count, 2099);
        slip.tender = "card";

        const auto counted = std::get<CashRecord>(till.append(slip).payload);

        QCOMPARE(counted.expected, std::optional<std::int64_t>(1999));
        QCOMPARE(counted.difference, std::optional<std::int64_t>(100));
        QVERIFY(!till.state.session.counted); // nobody counted the drawer
        QCOMPARE(anomaliesOf(verifyTsv(till.tsv())), QString());
    }

    void aBlindCountIsComparedByTheJournal()
    {
        MemoryRegister till;
        till.append(cashOf(CashKind::Float, 15'000));
        till.append(ticketOf(999, 833));
        till.append(cashOf(CashKind::Drop, 10'000));
        till.append(cashOf(CashKind::Loan, 300));
        till.append(cashOf(CashKind::PayIn, 20));
        till.append(cashOf(CashKind::NoSale, 0));
        CashRecord count = cashOf(CashKind::Count, 6300);
        count.denominations = {{.denomination = 2000, .count = 3}, {.denomination = 100, .count = 3}};

        const auto counted = std::get<CashRecord>(till.append(count).payload);

        QCOMPARE(counted.expected.value(), 6319);
        QCOMPARE(counted.counted.value(), 6300);
        QCOMPARE(counted.difference.value(), -19);
    }

    void acknowledgedRecordsAreWitnessed()
    {
        MemoryRegister till;
        till.append(ticketOf(999, 833));
        till.append(
            AckRecord{.who = "hub-S042", .sequence = 3, .hash = till.records[2].hash, .signature = "AA==", .atMs = 1});
        QCOMPARE(sealed(till, CloseLevel::Day).unwitnessed, 1); // the ack itself
    }

    void anXReadingIsTheSameSumWithoutANumber()
    {
        MemoryRegister till;
        till.append(cashOf(CashKind::Float, 15'000));
        till.append(mixedTicket());
        const PeriodTotals reading = till.state.sessionClose.running;

        const CloseRecord close = sealed(till, CloseLevel::Session);

        QCOMPARE(reading.totals().gross, 2433);
        QVERIFY(reading.totals() == close.totals);
        QVERIFY(reading.tenders() == close.tenders);
        QCOMPARE(reading.cash().at(CashKind::Float).amount, 15'000);
        QCOMPARE(reading.merkleRoot().hex(), close.merkleRoot.hex());
    }
};

QTEST_APPLESS_MAIN(ClosesTest)

#include "tst_closes.moc"
