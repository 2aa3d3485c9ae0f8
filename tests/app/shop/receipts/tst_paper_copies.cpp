// SPDX-License-Identifier: Apache-2.0
#include "app/shop/receipts/close_report.h"
#include "app/shop/receipts/receipts.h"
#include "tests/app/shop/cash/cash_desk.h"
#include "tests/app/shop/receipts/scripted_paper.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::shop;
using namespace comptoir::test;

namespace {

const text::Report kReading{
    .title = "LECTURE X", .rows = {{.kind = text::RowKind::Amount, .left = "Ventes", .right = "19,99 €"}}};

} // namespace

class PaperCopiesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { paper = ScriptedPaper(); }

    void firstPaperIsTheOriginalAndEachLaterOneANumberedCopy()
    {
        const CashFiles files;
        CashDesk till(files);
        Receipts receipts(till.desk, paper);
        const std::int64_t ticket = sold(till);

        QCOMPARE(receipts.give(ticket, ReceiptChoice::Qr)->copy, 0);
        QCOMPARE(receipts.give(ticket, ReceiptChoice::Paper)->copy, 0);
        QVERIFY(!paper.rows().contains("DUPLICATA 1"));
        QCOMPARE(receipts.give(ticket, ReceiptChoice::Paper)->copy, 1);
        QVERIFY(paper.rows().contains("DUPLICATA 1"));
        QCOMPARE(receipts.give(ticket, ReceiptChoice::Paper)->copy, 2);
        QVERIFY(paper.rows().contains("DUPLICATA 2"));
    }

    void copiesGoOnCountingAfterARestart()
    {
        const CashFiles files;
        std::int64_t ticket = 0;
        {
            CashDesk till(files);
            ticket = sold(till);
            QCOMPARE(Receipts(till.desk, paper).give(ticket, ReceiptChoice::Paper)->copy, 0);
        }
        CashDesk till(files);

        QCOMPARE(Receipts(till.desk, paper).give(ticket, ReceiptChoice::Paper)->copy, 1);
    }

    void zIsPrintedAndItsCopiesGoOnAfterARestart()
    {
        const CashFiles files;
        std::int64_t z = 0;
        {
            CashDesk till(files);
            QVERIFY(till.cash.open(CashDesk::counted(150)).has_value());
            till.sell();
            QVERIFY(till.cash.closing().count(CashDesk::counted(165)).has_value());
            z = till.cash.closing().seal({.reason = "change_error", .bag = "B-118"})->sequence;
            QCOMPARE(Receipts(till.desk, paper).printReport(z, closeReport(till.desk, z)), 0);
            QVERIFY(paper.rows().contains("CLÔTURE Z N° 1"));
            QVERIFY(paper.rows().contains("Écart | −4,99\u00a0€"));
            QVERIFY(paper.rows().contains("Motif | Erreur de rendu"));
            QVERIFY(paper.rows().contains("Sac de banque | B-118"));
            QVERIFY(paper.rows().contains("Par | Inès"));
        }
        CashDesk till(files);

        QCOMPARE(Receipts(till.desk, paper).printReport(z, closeReport(till.desk, z)), 1);
        QVERIFY(paper.rows().contains("DUPLICATA 1"));
    }

    void zSaysWhatWasWrittenAboutTheCountAndWhyItDiffers()
    {
        const CashFiles files;
        CashDesk till(files);
        QVERIFY(till.cash.open(CashDesk::counted(150)).has_value());
        till.sell();
        QVERIFY(till.cash.closing().count(CashDesk::counted(165), "un billet déchiré").has_value());
        const std::int64_t z = till.cash.closing().seal({.reason = "change_error"})->sequence;

        QCOMPARE(Receipts(till.desk, paper).printReport(z, closeReport(till.desk, z)), 0);

        QVERIFY(paper.rows().contains("Motif | Erreur de rendu"));
        QVERIFY(paper.rows().contains("Note | un billet déchiré"));
    }

    void zOfARightCountSaysItsNoteAndNoReason()
    {
        const CashFiles files;
        CashDesk till(files);
        QVERIFY(till.cash.open(CashDesk::counted(150)).has_value());
        QVERIFY(till.cash.closing().count(CashDesk::counted(150), "rien à signaler").has_value());
        const std::int64_t z = till.cash.closing().seal({})->sequence;

        QCOMPARE(Receipts(till.desk, paper).printReport(z, closeReport(till.desk, z)), 0);

        QVERIFY(paper.rows().contains("Note | rien à signaler"));
        QVERIFY(!paper.rows().join('\n').contains("Motif"));
    }

    void copySaysWhoAskedForItAndWhen()
    {
        const CashFiles files;
        CashDesk till(files);
        Receipts receipts(till.desk, paper);
        const std::int64_t ticket = sold(till);
        till.desk.signIn(person(), cashierRole());
        QVERIFY(receipts.give(ticket, ReceiptChoice::Paper).has_value());
        till.clock.pass(65'000);

        QVERIFY(receipts.give(ticket, ReceiptChoice::Paper).has_value());

        QVERIFY2(paper.rows().contains("Inès · 08/10/2026 10:01:06"), qPrintable(paper.rows().join('\n')));
    }

    void paperOfWhichNoByteWasTakenMayBeTheOriginalAgain()
    {
        const CashFiles files;
        CashDesk till(files);
        Receipts receipts(till.desk, paper);
        const std::int64_t ticket = sold(till);
        paper.outcome = PrintOutcome::Failed;
        QCOMPARE(receipts.give(ticket, ReceiptChoice::Paper)->copy, 0);
        paper.outcome = PrintOutcome::Printed;

        QCOMPARE(receipts.give(ticket, ReceiptChoice::Paper)->copy, 0);
    }

    void paperThatMayHaveComeOutIsNeverTheOriginalAgain()
    {
        const CashFiles files;
        CashDesk till(files);
        Receipts receipts(till.desk, paper);
        const std::int64_t ticket = sold(till);
        paper.outcome = PrintOutcome::Unknown;
        QCOMPARE(receipts.give(ticket, ReceiptChoice::Paper)->copy, 0);

        QCOMPARE(receipts.give(ticket, ReceiptChoice::Paper)->copy, 1);
    }

    void printThatACrashInterruptedIsUnknownAndNothingPrintsAgainByItself()
    {
        const CashFiles files;
        std::int64_t ticket = 0;
        {
            CashDesk till(files);
            ticket = sold(till);
            paper.answers = false;
            QVERIFY(Receipts(till.desk, paper).give(ticket, ReceiptChoice::Paper).has_value());
        }
        CashDesk till(files);
        Receipts receipts(till.desk, paper);
        paper.answers = true;

        receipts.settleInterrupted();

        QCOMPARE(till.database->sales().emissions("S042-C02", ticket).back().status, std::string("unknown"));
        QCOMPARE(paper.printed.size(), std::size_t{1});
        QCOMPARE(receipts.give(ticket, ReceiptChoice::Paper)->copy, 1);
    }

    void aCopySaysWhatALaterTicketDidToThisOne()
    {
        const CashFiles files;
        CashDesk till(files);
        Receipts receipts(till.desk, paper);
        const std::int64_t ticket = sold(till);
        QVERIFY(receipts.give(ticket, ReceiptChoice::Paper).has_value());
        const std::string returned = takenBack(till, ticket, Nature::Return);
        QVERIFY(receipts.give(ticket, ReceiptChoice::Paper).has_value());
        QVERIFY(paper.rows().contains("Articles rendus par le ticket n° " + QString::fromStdString(returned)));

        const std::int64_t second = sold(till);
        const std::string cancelling = takenBack(till, second, Nature::Cancellation);

        QVERIFY(receipts.give(second, ReceiptChoice::Paper).has_value());
        QVERIFY(paper.rows().contains("Ce ticket est annulé par le ticket n° " + QString::fromStdString(cancelling)));
    }

    void readingIsPrintedWithTheShopsHeadAndItsOwnCopies()
    {
        const CashFiles files;
        CashDesk till(files);
        Receipts receipts(till.desk, paper);
        till.desk.event("X_READ", "X");
        const std::int64_t reading = till.journal().state().sequence;

        QCOMPARE(receipts.printReport(reading, kReading), 0);
        QCOMPARE(paper.rows(),
            QStringList({"Maison Orvane", "Lyon Bellecour", " ", "SIRET 55210055400013", "", "LECTURE X", "",
                "Ventes | 19,99 €"}));
        QCOMPARE(receipts.printReport(reading, kReading), 1);
        QVERIFY(paper.rows().contains("DUPLICATA 1"));
    }

    void trainingIsSaidOnEveryDocument()
    {
        const CashFiles files;
        CashDesk till(files);
        Receipts receipts(till.desk, paper);
        till.desk.setMode(Mode::Training);
        const std::int64_t ticket = sold(till);
        till.desk.event("X_READ", "X");

        QVERIFY(receipts.give(ticket, ReceiptChoice::Paper).has_value());
        QVERIFY(paper.rows().contains("ÉCOLE — SANS VALEUR"));
        receipts.printReport(till.journal().state().sequence - 2, kReading);
        QVERIFY(paper.rows().contains("ÉCOLE — SANS VALEUR"));
    }

    void reportGoesIntoAPdfWithItsPages()
    {
        const CashFiles files;
        CashDesk till(files);
        Receipts receipts(till.desk, paper);
        text::Report longOne = kReading;
        longOne.rows.resize(100, longOne.rows.front());

        const std::string pdf = receipts.reportPdf(longOne);

        QVERIFY(pdf.starts_with("%PDF-1."));
        QVERIFY(pdf.find("/Count 3") != std::string::npos);
    }

private:
    static std::int64_t sold(CashDesk& till)
    {
        till.sell();
        return till.journal().state().sequence;
    }

    /// A ticket that gives all of `ticket` back; answers its number.
    static std::string takenBack(CashDesk& till, std::int64_t ticket, Nature nature)
    {
        journal::TicketRecord back = ticketOf(-1999, -1666, -1000);
        back.nature = nature;
        back.original = {.registerId = "S042-C02", .sequence = ticket, .hash = *till.journal().reader().hashAt(ticket)};
        back.lines.front().returns = journal::ReturnedLine{.line = 1};
        const auto recorded = till.journal().appendAlone(till.desk.draft(back));
        check(recorded.has_value(), "the return is recorded");
        return std::get<journal::TicketRecord>(recorded->payload).number;
    }

    static Operator person()
    {
        Operator made;
        made.code = "C01";
        made.firstName = "Inès";
        return made;
    }

    ScriptedPaper paper;
};

QTEST_APPLESS_MAIN(PaperCopiesTest)

#include "tst_paper_copies.moc"
