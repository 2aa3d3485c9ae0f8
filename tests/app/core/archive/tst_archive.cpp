// SPDX-License-Identifier: Apache-2.0
#include "app/core/archive/archive_audit.h"
#include "app/core/archive/archive_texts.h"
#include "app/core/archive/archive_writer.h"
#include "app/core/archive/derived_table.h"
#include "app/core/storage/archive_range.h"
#include "tests/app/core/storage/till_fixture.h"

#include <QProcess>
#include <QTest>

#include <fstream>

using namespace comptoir;
using namespace comptoir::archive;
using namespace comptoir::test;

namespace {

/// A till that traded on 8, 9 and 10 October; the 10th is not closed.
class Shop {
public:
    Shop()
    {
        sell();
        endDay();
        openSession();
        sell();
        endDay();
        openSession();
    }

    /// The session of the first day is the till's own.
    void openSession()
    {
        journal::CashRecord cashFloat = cashOf(journal::CashKind::Float, 15'000);
        cashFloat.session.back() = static_cast<char>('0' + ++m_sessions);
        till.append(cashFloat);
    }

    void sell()
    {
        const auto sold = till.append(ticketOf(999, 833));
        till.append(
            journal::EmissionRecord{.of = sold.envelope.sequence, .channel = journal::Channel::Paper, .copy = 0});
        till.append(ticketOf(500, 417), Mode::Training);
        till.append(eventOf("X_READ"));
    }

    void endDay()
    {
        till.append(closeOf(journal::CloseLevel::Session));
        till.append(closeOf(journal::CloseLevel::Day));
        till.clock.pass(86'400'000);
    }

    storage::ArchiveRange range(const std::string& first, const std::string& last)
    {
        return *storage::archiveRange(till.database().connection(), first, last);
    }

    MadeArchive archive(const std::string& first, const std::string& last, const std::filesystem::path& into)
    {
        storage::Connection& connection = till.database().connection();
        const auto period = range(first, last);
        auto made = writeArchive(into,
            {.firstDay = first,
                .lastDay = last,
                .terms = storage::termsBefore(connection, period),
                .previousArchive = storage::archiveBefore(connection, period),
                .rulePacks = {}},
            storage::recordsOf(connection, period), till.signer());
        till.append(journal::ArchiveRecord{.firstDay = first,
            .lastDay = last,
            .from = made.from,
            .to = made.to,
            .file = made.hash,
            .previousArchive = {},
            .name = made.name,
            .destination = {}});
        return made;
    }

    Till till;
    Folder folder;

private:
    int m_sessions = 0;
};

QString problems(const journal::Report& report)
{
    return QString::fromStdString(journal::reportText(report));
}

/// What openssl, sha256sum and the rest answer to the commands of verify.md, section by section.
QByteArray runInstructions(const std::filesystem::path& folder, const std::filesystem::path& zip)
{
    const Files files = *readZip(zip);
    std::string script = "set -e\n";
    const std::string text = files.at("verify.md");
    for (std::size_t at = text.find("```sh\n"); at != std::string::npos; at = text.find("```sh\n", at)) {
        const std::size_t end = text.find("\n```", at + 6);
        script += text.substr(at + 6, end - at - 5);
        at = end + 4;
    }
    std::filesystem::copy_file(zip, folder / "archive.zip");
    QProcess shell;
    shell.setWorkingDirectory(QString::fromStdString(folder.string()));
    shell.setProcessChannelMode(QProcess::MergedChannels);
    shell.start("sh", {"-c", QString::fromStdString(script)});
    shell.waitForFinished();
    return shell.readAll() + (shell.exitCode() == 0 ? "" : "\nexit " + QByteArray::number(shell.exitCode()));
}

} // namespace

class ArchiveTest : public QObject {
    Q_OBJECT

private slots:
    void rangesOfDaysFollowEachOtherWithoutAHole()
    {
        Shop shop;

        const auto first = shop.range("2026-10-08", "2026-10-08");
        const auto second = shop.range("2026-10-09", "2026-10-09");

        QCOMPARE(first.from, 1);
        QCOMPARE(first.to, 9);
        QCOMPARE(second.from, 10);
        QCOMPARE(second.to, 16);
    }

    void aDayThatMayStillGrowHasNoRange()
    {
        Shop shop;
        QVERIFY(!storage::archiveRange(shop.till.database().connection(), "2026-10-10", "2026-10-10").has_value());
        QVERIFY(!storage::archiveRange(shop.till.database().connection(), "2026-10-01", "2026-10-31").has_value());
        QVERIFY(!storage::lastWholeMonth(shop.till.database().connection()).has_value());
    }

    void archiveIsSoundWithoutItsDatabase()
    {
        Shop shop;
        const MadeArchive first = shop.archive("2026-10-08", "2026-10-08", shop.folder.path());
        const MadeArchive second = shop.archive("2026-10-09", "2026-10-09", shop.folder.path());

        const journal::Report one = auditArchive(shop.folder / first.name, {});
        const journal::Report two = auditArchive(shop.folder / second.name, {}, first.hash);

        QCOMPARE(first.name, std::string("S042-C03_2026-10-08_2026-10-08.zip"));
        QVERIFY2(one.sound(), qPrintable(problems(one)));
        QVERIFY2(two.sound(), qPrintable(problems(two)));
        QCOMPARE(two.records, 7);
        QCOMPARE(two.totals.gross, 999);
    }

    void samePeriodGivesTheSameFiles()
    {
        Shop shop;
        const Folder again;
        const MadeArchive first = shop.archive("2026-10-08", "2026-10-08", shop.folder.path());
        const MadeArchive second = shop.archive("2026-10-08", "2026-10-08", again.path());

        Files one = *readZip(shop.folder / first.name);
        Files two = *readZip(again / second.name);

        QVERIFY(first.hash == second.hash);
        one.erase("manifest.sig");
        two.erase("manifest.sig");
        QVERIFY(one == two);
    }

    void itsInstructionsWorkAsWritten()
    {
        Shop shop;
        const MadeArchive made = shop.archive("2026-10-09", "2026-10-09", shop.folder.path());
        const Folder machine;

        const QByteArray said = runInstructions(machine.path(), shop.folder / made.name);

        QCOMPARE(
            said.trimmed(), QByteArray("Verified OK\nVerified OK\n7 enregistrements, chaîne et signatures intactes"));
    }

    void itsInstructionsFindAChangedRecord()
    {
        Shop shop;
        const MadeArchive made = shop.archive("2026-10-09", "2026-10-09", shop.folder.path());
        Files files = *readZip(shop.folder / made.name);
        std::string& journal = files["journal.tsv"];
        journal.replace(journal.find("\"gross\":999"), 11, "\"gross\":998");
        files["SHA256SUMS"].clear();
        Files sums = files;
        sums.erase("SHA256SUMS");
        sums.erase("manifest.json");
        sums.erase("manifest.sig");
        files["SHA256SUMS"] = sumsText(sums);
        writeZip(shop.folder / "changed.zip", files);
        const Folder machine;

        const QByteArray said = runInstructions(machine.path(), shop.folder / "changed.zip");

        QVERIFY2(said.contains("exit 1"), said.constData());
    }

    void everyClassOfChangeIsFoundByItsCheck_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("check");
        QTest::newRow("body") << "journal.tsv" << QByteArray("\"gross\":999") << QByteArray("\"gross\":998") << "hash";
        QTest::newRow("csv") << "csv/tickets.csv" << QByteArray("9,99") << QByteArray("9,98") << "derived_file";
        QTest::newRow("tax profile") << "fiscal/tickets.txt" << QByteArray("9,99") << QByteArray("9,98")
                                     << "derived_file";
        QTest::newRow("notice") << "NOTICE.txt" << QByteArray(" de ") << QByteArray(" du ") << "archive_file";
        QTest::newRow("key") << "keys" << QByteArray("A") << QByteArray("B") << "manifest";
        QTest::newRow("manifest") << "manifest.json" << QByteArray("\"records\":7") << QByteArray("\"records\":8")
                                  << "manifest";
        QTest::newRow("manifest signature") << "manifest.sig" << QByteArray("\x30") << QByteArray("\x31") << "manifest";
        QTest::newRow("previous archive") << "manifest.json" << QByteArray("\"previous_archive\":\"")
                                          << QByteArray("\"previous_archive\":\"f") << "previous_archive";
        QTest::newRow("genesis of the segment")
            << "segment.tsv" << QByteArray("EUR") << QByteArray("USD") << "signature";
    }

    void everyClassOfChangeIsFoundByItsCheck()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, check);
        Shop shop;
        const MadeArchive first = shop.archive("2026-10-08", "2026-10-08", shop.folder.path());
        const MadeArchive made = shop.archive("2026-10-09", "2026-10-09", shop.folder.path());
        Files files = *readZip(shop.folder / made.name);
        for (auto& [name, content] : files) {
            const std::size_t at =
                name.starts_with(file.toStdString()) ? content.find(from.toStdString(), 30) : std::string::npos;
            const std::size_t start = file == "manifest.sig" && name == "manifest.sig" ? 0 : at;
            if (start != std::string::npos) {
                content.replace(start, static_cast<std::size_t>(from.size()), to.toStdString());
                if (check == "previous_archive") {
                    content.erase(start + static_cast<std::size_t>(to.size()) + 63, 1);
                }
            }
        }
        writeZip(shop.folder / "changed.zip", files);

        const journal::Report report = auditArchive(shop.folder / "changed.zip", {}, first.hash);

        const QStringList found = anomaliesOf(report).split(' ');
        QVERIFY2(found.contains(check), qPrintable(problems(report)));
    }

    void missingAndForeignFilesAreFound()
    {
        Shop shop;
        const MadeArchive made = shop.archive("2026-10-09", "2026-10-09", shop.folder.path());
        Files files = *readZip(shop.folder / made.name);
        files.erase("NOTICE.txt");
        files.emplace("more.txt", "more");
        writeZip(shop.folder / "changed.zip", files);

        QCOMPARE(anomaliesOf(auditArchive(shop.folder / "changed.zip", {})), QString("archive_file"));
    }

    void everyChangedByteOfTheZipIsFound()
    {
        Shop shop;
        const MadeArchive made = shop.archive("2026-10-08", "2026-10-08", shop.folder.path());
        const auto whole = shop.folder / made.name;
        const auto size = std::filesystem::file_size(whole);
        const Files files = *readZip(whole);
        constexpr std::size_t kStep = 211;
        for (std::size_t at = 0; at < size; at += kStep) {
            const auto copy = shop.folder / "changed.zip";
            std::filesystem::copy_file(whole, copy, std::filesystem::copy_options::overwrite_existing);
            std::fstream stream(copy, std::ios::in | std::ios::out | std::ios::binary);
            stream.seekg(static_cast<std::streamoff>(at));
            const int byte = stream.get();
            stream.seekp(static_cast<std::streamoff>(at));
            stream.put(static_cast<char>(byte ^ 1));
            stream.close();

            const auto read = readZip(copy); // dates and the like mean nothing: then every file is still itself
            const bool same = read && *read == files;
            QVERIFY2(same || !auditArchive(copy, {}).sound(), qPrintable(QString("byte %1").arg(at)));
        }
    }

    void anotherKeyIsRefused()
    {
        Shop shop;
        const MadeArchive made = shop.archive("2026-10-08", "2026-10-08", shop.folder.path());
        const auto stranger = crypto::FileSigner::generate();

        journal::VerifyOptions how;
        how.key = stranger.publicKey();

        QCOMPARE(anomaliesOf(auditArchive(shop.folder / made.name, how)), QString("manifest"));
    }

    void tablesAreSpelledForASpreadsheetAndForTheTaxOffice()
    {
        constexpr auto kColumns = std::to_array<Column>({{"jour", CellKind::Day, ""}, {"libelle", CellKind::Text, ""},
            {"ttc", CellKind::Amount, ""}, {"taux", CellKind::Rate, ""}, {"quantite", CellKind::Quantity, ""}});
        const std::vector<Cell> row = {std::string("2026-10-08"), std::string("Œufs; \"bio\" 5 €"), std::int64_t{-1234},
            std::int64_t{550}, Cell()};
        TableText sheet(TableStyle::Spreadsheet, kColumns, 2);
        TableText tax(TableStyle::TaxProfile, kColumns, 2);
        sheet.add(row);
        tax.add(row);

        QCOMPARE(sheet.text(),
            std::string("jour;libelle;ttc;taux;quantite\n2026-10-08;\"Œufs; \"\"bio\"\" 5 €\";-12,34;5,50;\n"));
        QCOMPARE(tax.text(),
            std::string("jour\tlibelle\tttc\ttaux\tquantite\r\n"
                        "20261008\t\xbc"
                        "ufs; \"bio\" 5 \xa4\t-12,34\t5,50\t\r\n"));
    }

    void whatIsNoArchiveIsUnreadable()
    {
        const Folder folder;
        std::ofstream(folder / "a.zip") << "PK and then nothing of it";
        QCOMPARE(auditArchive(folder / "a.zip", {}).unreadable, 1);
    }
};

QTEST_APPLESS_MAIN(ArchiveTest)

#include "tst_archive.moc"
