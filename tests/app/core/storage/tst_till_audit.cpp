// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/till_audit.h"

#include "app/core/storage/till_rebuild.h"
#include "tests/app/core/storage/till_fixture.h"

#include <sqlite3.h>

#include <QTest>

#include <fstream>

using namespace comptoir;
using namespace comptoir::storage;
using namespace comptoir::test;

namespace {

void changeByte(const std::filesystem::path& file, std::size_t at)
{
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekg(static_cast<std::streamoff>(at));
    const int byte = stream.get();
    stream.seekp(static_cast<std::streamoff>(at));
    stream.put(static_cast<char>(byte ^ 1));
}

std::size_t placeIn(const std::filesystem::path& file, const std::string& text)
{
    std::ifstream stream(file, std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
    const std::size_t at = bytes.rfind(text);
    check(at != std::string::npos, "the text to damage is in the file");
    return at;
}

/// Whoever holds the file, with any tool: no trigger stops them.
void tamper(const std::filesystem::path& file, const char* sql)
{
    sqlite3* handle = nullptr;
    sqlite3_open(file.c_str(), &handle);
    char* message = nullptr;
    sqlite3_exec(handle,
        "DROP TRIGGER journal_never_updated; DROP TRIGGER journal_never_deleted; DROP TRIGGER journal_in_order",
        nullptr, nullptr, nullptr);
    if (sqlite3_exec(handle, sql, nullptr, nullptr, &message) != SQLITE_OK) {
        qFatal("%s", message);
    }
    sqlite3_close(handle);
}

/// A short day: sales, a return, training, papers, a session and a day closed.
void sellADay(Till& till)
{
    const auto sold = till.append(ticketOf(999, 833));
    till.append(journal::EmissionRecord{.of = sold.envelope.sequence, .channel = journal::Channel::Paper, .copy = 0});
    till.append(journal::EmissionRecord{.of = sold.envelope.sequence, .channel = journal::Channel::Paper, .copy = 1});
    till.append(ticketOf(500, 417), Mode::Training);
    till.append(ticketOf(120, 100));
    till.append(cashOf(journal::CashKind::PayIn, 2000));
    till.append(closeOf(journal::CloseLevel::Session));
    till.append(closeOf(journal::CloseLevel::Day));
}

QString foundIn(const Till& till)
{
    return anomaliesOf(auditTill(till.file(), {}));
}

} // namespace

class TillAuditTest : public QObject {
    Q_OBJECT

private slots:
    void soundDayHasNoFinding()
    {
        Till till;
        sellADay(till);
        till.close();

        const journal::Report report = auditTill(till.file(), {});

        QVERIFY2(report.sound(), journal::reportText(report).c_str());
        QCOMPARE(report.records, 11);
        QCOMPARE(report.remarks, 0);
        QCOMPARE(report.totals.tickets, 2);
        QCOMPARE(report.totals.gross, 1119);
        QCOMPARE(report.totals.tax, 186);
        QCOMPARE(report.totals.grandNet, 1119);
        QVERIFY(report.made.contains(journal::Check::Projections));
    }

    void frenchReportSaysWhatATaxOfficerAsks()
    {
        Till till;
        sellADay(till);
        till.close();

        const QString text = QString::fromStdString(journal::reportText(auditTill(till.file(), {})));

        QVERIFY(text.startsWith("Journal intègre : 11 enregistrements vérifiés, aucune anomalie."));
        QVERIFY(text.contains("Caisse S042-C03, séquences 1 à 11, journées du 2026-10-08 au 2026-10-08."));
        QVERIFY(text.contains("TTC 11,19 EUR, HT 9,33 EUR, TVA 1,86 EUR"));
        QVERIFY(text.contains("[signature] chaque signature est celle du corps par la clé en vigueur : oui"));
        QVERIFY(text.contains("[projections] les tables dérivées sont ce que donne le rejeu du journal : oui"));
    }

    void itRunsWhileTheTillRuns()
    {
        Till till;
        sellADay(till);

        QCOMPARE(foundIn(till), QString());
        till.append(ticketOf(120, 100));
        QCOMPARE(foundIn(till), QString());
    }

    void aFolderNobodyMayWriteIsRead()
    {
        Till till;
        sellADay(till);
        till.close();
        const auto folder = till.file().parent_path();
        std::filesystem::permissions(folder, std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);

        const QString found = foundIn(till);

        std::filesystem::permissions(folder, std::filesystem::perms::owner_all);
        QCOMPARE(found, QString());
    }

    void everyClassOfChangeIsFoundByItsCheck_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("check");
        const auto row = [](const char* name, const char* sql, const char* check) {
            QTest::newRow(name) << QByteArray(sql) << QString(check);
        };
        row("body",
            "UPDATE journal SET body = CAST(replace(body, '\"gross\":999', '\"gross\":998') AS BLOB)"
            " WHERE sequence = 4",
            "hash");
        row("hash", "UPDATE journal SET hash = zeroblob(32) WHERE sequence = 4", "hash");
        row("signature",
            "UPDATE journal SET signature = (SELECT signature FROM journal WHERE sequence = 5)"
            " WHERE sequence = 4",
            "signature");
        row("sequence", "UPDATE journal SET sequence = 40 WHERE sequence = 11", "columns");
        row("order",
            "UPDATE journal SET sequence = 99 WHERE sequence = 5; UPDATE journal SET sequence = 5 WHERE"
            " sequence = 6; UPDATE journal SET sequence = 6 WHERE sequence = 99",
            "sequence");
        row("missing", "DELETE FROM journal WHERE sequence = 5", "sequence");
        row("doubled",
            "INSERT INTO journal SELECT 12, type, business_day, randomblob(32), signature, body"
            " FROM journal WHERE sequence = 11",
            "sequence");
        row("indexed type", "UPDATE journal SET type = 'event' WHERE sequence = 4", "columns");
        row("indexed day", "UPDATE journal SET business_day = '2026-10-07' WHERE sequence = 4", "columns");
        row("projection", "UPDATE ticket SET gross = gross - 100 WHERE sequence = 4", "projections");
        row("projected row gone", "DELETE FROM emission WHERE copy = 1", "projections");
        row("projected row more", "INSERT INTO cash_ledger VALUES ('S042-C03', 99, '', 'drop', -1)", "projections");
        row("trigger", "SELECT 1", "schema");
        row("cut tail",
            "DELETE FROM journal WHERE sequence > 9;"
            "INSERT INTO journal_witness VALUES ('hub', 11, randomblob(32), x'', 1)",
            "witness");
    }

    void everyClassOfChangeIsFoundByItsCheck()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, check);
        Till till;
        sellADay(till);
        till.close();

        tamper(till.file(), sql.constData());

        const QStringList found = foundIn(till).split(' ');
        QVERIFY2(found.contains(check), qPrintable(found.join(' ')));
    }

    void everyFlippedByteOfACommittedLogIsFound()
    {
        Till till;
        sellADay(till);
        std::filesystem::path log = till.file();
        log += "-wal";
        // A copy of a till that lost its power: nobody has moved its log into the file.
        const Folder crashed;
        const auto copy = crashed / "till.db";
        const auto size = std::filesystem::file_size(log);
        constexpr std::size_t kStep = 2053; // a prime: headers, salts, sums and pages all have their turn
        for (std::size_t at = 0; at < size; at += kStep) {
            std::filesystem::remove(crashed / "till.db-shm");
            std::filesystem::copy_file(till.file(), copy, std::filesystem::copy_options::overwrite_existing);
            std::filesystem::copy_file(log, crashed / "till.db-wal", std::filesystem::copy_options::overwrite_existing);
            changeByte(crashed / "till.db-wal", at);

            const journal::Report report = auditTill(copy, {});

            QVERIFY2(!report.sound(), qPrintable(QString("byte %1").arg(at)));
        }
    }

    void damagedPageOfTheFileIsFoundAndReadingGoesOn()
    {
        Till till;
        sellADay(till);
        till.close();
        changeByte(till.file(), placeIn(till.file(), "S042-C03-00000001"));

        const journal::Report report = auditTill(till.file(), {});

        QVERIFY(!report.sound());
        QCOMPARE(report.records, 11);
    }

    void whatIsNoDatabaseIsUnreadable()
    {
        const Folder folder;
        std::ofstream(folder / "till.db") << "SQLite format 3 and then nothing of it";

        const journal::Report report = auditTill(folder / "till.db", {});

        QCOMPARE(report.unreadable, 1);
        QVERIFY(report.counts.empty());
    }

    void rebuildGivesTheLiveTablesByteForByte()
    {
        Till till;
        sellADay(till);

        const RebuildReport rebuilt = rebuildTill(till.database());

        QCOMPARE(rebuilt.records, 11);
        QVERIFY(rebuilt.mended.empty());
    }

    void rebuildMendsWhatWasDamaged()
    {
        Till till;
        sellADay(till);
        till.close();
        tamper(till.file(), "UPDATE ticket SET gross = 1; DELETE FROM ticket_vat; DELETE FROM journal_head_of_type");
        auto opened = TillDatabase::open(till.file(), "test");

        const RebuildReport rebuilt = rebuildTill(**opened);

        QCOMPARE(rebuilt.mended, (std::vector<std::string>{"ticket", "ticket_vat", "journal_head_of_type"}));
        QVERIFY(rebuildTill(**opened).mended.empty());
        QCOMPARE((*opened)->connection().integer("SELECT gross FROM ticket WHERE sequence = 4"), 999);
    }

    void rebuildRefusesADamagedJournalAndChangesNothing()
    {
        Till till;
        sellADay(till);
        till.close();
        tamper(till.file(), "UPDATE journal SET body = x'7b7d' WHERE sequence = 4; UPDATE ticket SET gross = 7");
        auto opened = TillDatabase::open(till.file(), "test");

        QVERIFY_EXCEPTION_THROWN(rebuildTill(**opened), StorageError);
        QCOMPARE((*opened)->connection().integer("SELECT gross FROM ticket WHERE sequence = 4"), 7);
    }
};

QTEST_APPLESS_MAIN(TillAuditTest)

#include "tst_till_audit.moc"
