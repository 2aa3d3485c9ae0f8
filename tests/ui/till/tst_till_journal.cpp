// SPDX-License-Identifier: Apache-2.0
#include "app/shop/receipts/close_report.h"
#include "tests/ui/till/till_shop.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <filesystem>

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

/// Opens a session and seals it with its day; the Z came out on paper. Answers the sequence of its close.
std::int64_t sealedOn(TillShop& shop)
{
    shop.signIn();
    return shop.onTill([&shop] {
        check(shop.cash.open({{100, 150}}).has_value(), "the session opens");
        shop::CashCount counted;
        for (const std::int64_t denomination : denominations(shop.desk.currency())) {
            counted[denomination] = 0;
        }
        counted[100] = 150;
        check(shop.cash.closing().count(counted).has_value(), "the drawer is counted");
        const auto sealed = shop.cash.closing().seal({.closeDay = true});
        check(sealed.has_value(), "the session is sealed");
        shop.receipts.printReport(sealed->sequence, shop::closeReport(shop.desk, sealed->sequence));
        return sealed->sequence;
    });
}

bool says(const text::Printout& paper, const std::string& words)
{
    return std::ranges::any_of(paper, [&words](const text::PrintRow& row) { return row.left == words; });
}

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

    void anOldZPrintsAsTheNextNumberedCopyAfterEachRestart()
    {
        const StoreFiles files;
        std::int64_t z = 0;
        {
            TillShop shop(files);
            z = sealedOn(shop);
            QVERIFY(says(shop.paper.printed.back(), "CLÔTURE Z N° 1"));
        }
        for (const int copy : {1, 2}) {
            TillShop shop(files);
            shop.signIn();
            shop.models.shell()->openTask(ShellViewModel::Journal);
            emit shop.models.journal()->entryAsked(QString::number(z));
            shop.settle();
            QVERIFY(shop.models.journal()->prints());
            QVERIFY(!shop.models.journal()->cancels());

            emit shop.models.journal()->printAsked();
            shop.settle();

            QVERIFY(says(shop.paper.printed.back(), "CLÔTURE Z N° 1"));
            QVERIFY(says(shop.paper.printed.back(), "DUPLICATA " + std::to_string(copy)));
            emit shop.models.journal()->fileAsked();
            shop.settle();
            QVERIFY(std::filesystem::file_size(files.folder() / "exports" / "z-1.pdf") > 1000);
        }
    }

    void whatHasNoPaperOffersNone()
    {
        OpenJournal till;

        emit till.page().entryAsked(QStringLiteral("1"));
        till.settle();

        QVERIFY(!till.page().prints());
        QVERIFY(!till.page().files());
        QVERIFY(!till.page().cancels());
    }
};

QTEST_MAIN(TillJournalTest)

#include "tst_till_journal.moc"
