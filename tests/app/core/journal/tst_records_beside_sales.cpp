// SPDX-License-Identifier: Apache-2.0
#include "tests/app/core/journal/journal_fixture.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::journal;
using namespace comptoir::test;

class RecordsBesideSalesTest : public QObject {
    Q_OBJECT

private slots:
    void moneyWithoutSupplyIsInTheDrawerAndInNoSalesTotal()
    {
        MemoryRegister till;
        till.append(cashOf(CashKind::Float, 15'000));
        till.append(ticketOf(999, 833));
        till.append(moneyOf(MoneyKind::Deposit, 3000));
        till.append(moneyOf(MoneyKind::Deposit, -1000));

        QCOMPARE(till.state.session.expectedCash, 17'999);
        QCOMPARE(till.state.grandTotal.net, 999);
        const auto close = std::get<CloseRecord>(till.append(closeOf(CloseLevel::Session)).payload);
        QCOMPARE(close.totals.gross, 999);
        QCOMPARE(close.tenders.at("cash").amount, 999);
        QCOMPARE(close.money.at("cash").amount, 2000);
        QCOMPARE(close.money.at("cash").count, 2);
        QVERIFY(verifyTsv(till.tsv()).sound());
    }

    void moneyOpensTheDay()
    {
        MemoryRegister till;
        till.append(moneyOf(MoneyKind::GiftCardIssue, 5000));
        QVERIFY(till.state.dayOpen);
    }

    void moneyOfTrainingStaysOutside()
    {
        MemoryRegister till;
        till.append(cashOf(CashKind::Float, 15'000));
        till.append(moneyOf(MoneyKind::Deposit, 3000), Mode::Training);
        QCOMPARE(till.state.session.expectedCash, 15'000);
        QVERIFY(verifyTsv(till.tsv()).sound());
    }

    void invoicesAreNumberedWithoutHoles()
    {
        MemoryRegister till;
        till.append(ticketOf(999, 833));
        const Record first = till.append(invoiceOf(till.records[2]));
        const Record second = till.append(invoiceOf(till.records[2]));

        QCOMPARE(std::get<InvoiceRecord>(first.payload).number, std::string("S042-C03-F00000001"));
        QCOMPARE(std::get<InvoiceRecord>(second.payload).number, std::string("S042-C03-F00000002"));
        QCOMPARE(till.state.grandTotal.net, 999); // never raised again
        QCOMPARE(numberOfInvoice("S042-C03-F00000002", "S042-C03").value_or(0), 2);
        QVERIFY(!numberOfInvoice("S042-C03-00000002", "S042-C03"));
        QVERIFY(!numberOfTicket("S042-C03-F00000002", "S042-C03", Mode::Production));
    }

    void aRecordOfNothingIsRefused()
    {
        const MemoryRegister till;
        MoneyRecord unlinked = moneyOf(MoneyKind::Deposit, 3000);
        unlinked.link = {};
        MoneyRecord unpaid = moneyOf(MoneyKind::Deposit, 3000);
        unpaid.payments.clear();
        NoteRecord wrong = noteOf(ticketOf(999, 833));
        wrong.totals.gross = 998;

        QCOMPARE(refusalOf(till, unlinked), QString("link"));
        QCOMPARE(refusalOf(till, unpaid), QString("payments"));
        QCOMPARE(refusalOf(till, wrong), QString("line_net"));
        QCOMPARE(refusalOf(till, NoteRecord()), QString("lines"));
        QCOMPARE(refusalOf(till, PickupRecord{.order = "W-1"}), QString("lines"));
        QCOMPARE(refusalOf(till, PickupRecord{.lines = {{.line = 1}}}), QString("link"));
        QCOMPARE(refusalOf(till, CustomerRecord()), QString("link"));
        QCOMPARE(refusalOf(till, StockRecord()), QString("lines"));
    }

    void trainingMakesNoInvoiceAndNoArchive()
    {
        MemoryRegister till;
        till.append(ticketOf(999, 833));
        QCOMPARE(till.refusal(invoiceOf(till.records[2]), Mode::Training), QString("training"));
        QCOMPARE(till.refusal(ArchiveRecord(), Mode::Training), QString("training"));
    }

private:
    static QString refusalOf(const MemoryRegister& till, Payload payload)
    {
        const auto sealed = till.sealer.seal(till.state, {.payload = std::move(payload)});
        return sealed ? QString() : QString::fromUtf8(textOf(sealed.error().invariant));
    }
};

QTEST_APPLESS_MAIN(RecordsBesideSalesTest)

#include "tst_records_beside_sales.moc"
