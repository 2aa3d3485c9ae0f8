// SPDX-License-Identifier: Apache-2.0
#include "app/shop/receipts/notes.h"
#include "tests/app/shop/receipts/scripted_paper.h"
#include "tests/support/lone_register.h"
#include "tests/support/sample_basket.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

namespace {

/// A register with a session open, under a law that asks for notes.
struct NotingRegister : LoneRegister {
    NotingRegister()
        : LoneRegister(StorePolicies(), noteLaw())
    {
        shop.openSession(told);
    }

    void scan(const char* code) { shop.selling().scan(parseScan(code)); }

    journal::Record record(std::int64_t sequence) { return *shop.till().journal().reader().record(sequence); }

    /// Pays what is in the cart in cash; answers the ticket's record.
    journal::TicketRecord paid()
    {
        const Money due = shop.payment().begin().total;
        check(shop.payment().cash(due).has_value(), "cash is taken");
        const auto ticket = shop.payment().finish();
        check(ticket.has_value(), "the sale is recorded");
        return std::get<journal::TicketRecord>(record(ticket->sequence).payload);
    }

    journal::Report audited()
    {
        storage::JournalTableSource source(shop.till().connection());
        return journal::verify(source, {});
    }

    ScriptedPaper paper;
    shop::Notes notes{shop.desk(), shop.sale(), paper};
};

} // namespace

class NotesTest : public QObject {
    Q_OBJECT

private slots:
    void aServiceFromTheLegalAmountOnIsNotPaidBeforeItsNote()
    {
        NotingRegister till;
        till.scan(kTrousersCode);
        QVERIFY(!till.shop.selling().view().noteDue); // goods of any price need none
        till.scan(kAlterationCode);
        QVERIFY(till.shop.selling().view().noteDue);
        const Money due = till.shop.payment().begin().total;

        QCOMPARE(till.shop.payment().cash(due).error(), shop::PaymentRefusal::NoteDue);
        QCOMPARE(till.shop.payment().card(due).error(), shop::PaymentRefusal::NoteDue);
        QVERIFY(till.notes.hand().has_value());

        QVERIFY(!till.shop.selling().view().noteDue);
        QVERIFY(till.shop.payment().cash(due).has_value());
    }

    void twoNumberedPapersComeOutAndTheTicketNamesTheNote()
    {
        NotingRegister till;
        till.scan(kAlterationCode);

        const auto handed = till.notes.hand();
        QVERIFY(handed.has_value());
        QCOMPARE(handed->number, 1);
        QCOMPARE(till.paper.printed.size(), 2U);
        const QStringList second = till.paper.rows();
        QVERIFY(second.contains("DUPLICATA 1"));
        QVERIFY2(second.contains("Note n° 1"), qPrintable(second.join('\n')));
        QVERIFY(std::holds_alternative<journal::NoteRecord>(till.record(handed->sequence).payload));
        const journal::TicketRecord ticket = till.paid();

        QCOMPARE(ticket.note.value_or(0), handed->sequence);
        const journal::Report report = till.audited();
        QVERIFY2(report.sound(), journal::reportText(report).c_str());
    }

    void handedAgainItIsACopyOfTheSameNote()
    {
        NotingRegister till;
        till.scan(kAlterationCode);
        const std::int64_t first = till.notes.hand()->sequence;

        const auto again = till.notes.hand();

        QVERIFY(again->again);
        QCOMPARE(again->sequence, first);
        QCOMPARE(till.paper.printed.size(), 3U);
        QVERIFY(till.paper.rows().contains("DUPLICATA 2"));
    }

    void aSaleThatChangesNeedsAnotherNote()
    {
        NotingRegister till;
        till.scan(kAlterationCode);
        const std::int64_t first = till.notes.hand()->sequence;

        till.scan(kSoapCode);

        QVERIFY(till.shop.selling().view().noteDue);
        const auto second = till.notes.hand();
        QVERIFY(second->sequence > first);
        QCOMPARE(second->number, 2);
        QCOMPARE(till.paid().note.value_or(0), second->sequence);
        QVERIFY(till.audited().sound());
    }

    void aSaleThatWaitedKeepsItsNote()
    {
        NotingRegister till;
        till.scan(kAlterationCode);
        const std::int64_t note = till.notes.hand()->sequence;
        QVERIFY(till.shop.selling().hold().has_value());

        QVERIFY(till.shop.selling().recall(till.shop.selling().held().front().id).has_value());

        QVERIFY(!till.shop.selling().view().noteDue);
        QCOMPARE(till.paid().note.value_or(0), note);
    }

    void anyOtherSaleMayHaveOneOnRequest()
    {
        NotingRegister till;
        QCOMPARE(till.notes.hand().error(), shop::NoteRefusal::NothingSold);
        till.scan(kSoapCode);
        QVERIFY(!till.shop.selling().view().noteDue);

        QVERIFY(till.notes.hand().has_value());

        QVERIFY(till.paid().note.has_value());
    }
};

QTEST_APPLESS_MAIN(NotesTest)

#include "tst_notes.moc"
