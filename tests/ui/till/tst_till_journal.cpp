// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/till/till_shop.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace comptoir;
using namespace comptoir::test;
using namespace comptoir::ui;

namespace {

/// Signed in, with the journal open.
struct OpenJournal : TillShop {
    OpenJournal()
    {
        signIn();
        models.shell()->openTask(ShellViewModel::Journal);
        settle();
    }

    JournalViewModel& page() { return *models.journal(); }
    const QList<JournalEntryRow>& rows() { return page().rows()->rows(); }
    std::int64_t head()
    {
        return thread.run([this] { return database->journal().state().sequence; }).result();
    }
};

} // namespace

class TillJournalTest : public QObject {
    Q_OBJECT

private slots:
    void theNewestEntryComesFirstAndTheChainIsReallyVerified()
    {
        OpenJournal till;

        QCOMPARE(till.rows().size(), till.head());
        QCOMPARE(till.rows().first().title, QStringLiteral("Connexion"));
        QCOMPARE(till.rows().first().author, QStringLiteral("Inès"));
        QCOMPARE(till.rows().first().seal, QStringLiteral("shield"));
        QVERIFY(till.page().chainTitle().startsWith(QStringLiteral("Intact, vérifié à ")));
        QVERIFY(!till.page().broken());
    }

    void aKindAndADayNarrowTheList()
    {
        OpenJournal till;

        emit till.page().kindAsked(static_cast<int>(shop::JournalKind::Closes));
        till.settle();
        QCOMPARE(till.rows().size(), 0);
        QCOMPARE(till.page().problem(), QStringLiteral("Aucune écriture de ce genre."));

        emit till.page().kindAsked(static_cast<int>(shop::JournalKind::All));
        emit till.page().earlierDayAsked();
        till.settle();
        QCOMPARE(till.page().day(), QStringLiteral("jeudi 8 octobre 2026"));
        QCOMPARE(till.rows().size(), till.head());
        QVERIFY(!till.page().laterDay());
    }

    void anEntryOpensWithItsProofs()
    {
        OpenJournal till;

        emit till.page().entryAsked(QStringLiteral("1"));
        till.settle();

        QCOMPARE(till.models.shell()->sheet(), ShellViewModel::JournalEntry);
        QCOMPARE(till.page().entryTitle(), QStringLiteral("Début du journal"));
        for (const ProofRow& proof : till.page().proofs()->rows()) {
            QVERIFY2(proof.right, qPrintable(proof.sentence));
        }
        QVERIFY(till.page().body().startsWith(QStringLiteral("{\n  \"at_ms\": ")));
    }

    void aBreakIsShownStaysAndIsJournaledOnce()
    {
        OpenJournal till;
        till.thread
            .run([&] {
                storage::Connection& file = till.database->connection();
                file.execute("DROP TRIGGER journal_never_updated");
                file.execute("UPDATE journal SET business_day = '2026-10-07' WHERE sequence = 2");
            })
            .result();
        const std::int64_t before = till.head();

        emit till.page().verifyAsked();
        till.settle();
        emit till.page().verifyAsked();
        till.settle();

        QVERIFY(till.page().broken());
        QCOMPARE(till.page().chainTitle(), QStringLiteral("Rupture à l’écriture 2"));
        QCOMPARE(till.head(), before + 1);
        const auto last =
            till.thread.run([&] { return till.database->journal().reader().record(before + 1); }).result();
        QCOMPARE(std::get<journal::EventRecord>(last->payload).code, std::string("VERIFY_FAILED"));
    }

    void nothingIsVerifiedWhileACartIsOpen()
    {
        TillShop till;
        till.signIn();
        till.scan(kSoapCode);
        till.settle();
        const QSignalSpy verified(&till.flow.journal(), &JournalPresenter::verified);

        till.models.shell()->openTask(ShellViewModel::Journal);
        emit till.models.journal()->verifyAsked();
        till.settle();
        QCOMPARE(verified.count(), 0);
        QVERIFY(till.models.journal()->checking());

        emit till.models.sale()->holdAsked();
        till.settle();
        QVERIFY(verified.count() > 0);
        QVERIFY(!till.models.journal()->checking());
    }

    void theExportLiesBesideTheTillAndIsJournaled()
    {
        OpenJournal till;

        emit till.page().exportAsked();
        till.settle();

        const QDir exports(QString::fromStdString((till.files.folder() / "exports").native()));
        QCOMPARE(exports.entryList(QDir::Files), QStringList{QStringLiteral("journal-S042-C02-08-10-2026.tsv")});
        emit till.page().kindAsked(static_cast<int>(shop::JournalKind::Events));
        till.settle();
        QCOMPARE(till.rows().first().title, QStringLiteral("Export"));
    }
};

QTEST_MAIN(TillJournalTest)

#include "tst_till_journal.moc"
