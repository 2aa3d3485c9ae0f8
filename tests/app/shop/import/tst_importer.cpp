// SPDX-License-Identifier: Apache-2.0
#include "app/shop/import/importer.h"

#include "tests/support/memory_catalogue.h"
#include "tests/support/shared_data.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace comptoir;
using namespace comptoir::shop;
using comptoir::test::MemoryCatalogue;
using comptoir::test::sharedPath;

namespace {

ImportOptions options(bool withdraw = false)
{
    return {.rules = {.vatRates = {{"A", {2000}}, {"B", {1000}}, {"C", {550}}, {"D", {210}}},
                .timeZone = *TimeZone::find("Europe/Paris")},
        .withdrawMissing = withdraw};
}

Result<ImportReport, ImportFailure> importText(std::string_view text, MemoryCatalogue& catalogue, bool withdraw = false)
{
    MemorySource source(text);
    return importCatalogue(source, catalogue, options(withdraw));
}

ImportReport importFile(const QString& path, MemoryCatalogue& catalogue)
{
    auto file = openFile(path.toStdString());
    check(file.has_value(), "the file opens");
    auto report = importCatalogue(**file, catalogue, options());
    check(report.has_value(), "the file can be read");
    return std::move(*report);
}

void writeGzip(const QString& path, const std::string& text, const char* mode = "wb")
{
    gzFile file = gzopen(path.toUtf8().constData(), mode);
    check(gzwrite(file, text.data(), static_cast<unsigned>(text.size())) > 0);
    gzclose(file);
}

constexpr std::string_view kThree = "gtin,name,vat_rate,price_cents\n"
                                    "3000000200506,Brioche,5.5,159\n"
                                    "3000010000103,Gache,5.5,249\n"
                                    "3000010000455,Pain complet,5.5,245\n";

} // namespace

class ImporterTest : public QObject {
    Q_OBJECT

private slots:
    void firstImportAddsEverything()
    {
        MemoryCatalogue catalogue;
        const auto report = importText(kThree, catalogue);
        QVERIFY(report.has_value());
        QCOMPARE(report->rows, 3);
        QCOMPARE(report->added, 3);
        QCOMPARE(report->rejected, 0);
        QCOMPARE(catalogue.articles.at("3000010000103").price.tenThousandths, 24'900);
    }

    void secondImportUpdatesAndListsWhatIsMissing()
    {
        MemoryCatalogue catalogue;
        QVERIFY(importText(kThree, catalogue));
        const auto report = importText("gtin,name,vat_rate,price_cents\n"
                                       "3000000200506,Brioche,5.5,169\n"
                                       "3000010000103,Gache,5.5,249\n",
            catalogue);
        QCOMPARE(report->changed, 1);
        QCOMPARE(report->unchanged, 1);
        QCOMPARE(report->missing, (std::vector<MissingArticle>{{"3000010000455", "Pain complet"}}));
        QCOMPARE(report->withdrawn, 0);
        QCOMPARE(catalogue.articles.size(), 3U);
    }

    void missingRowsAreWithdrawnWhenAsked()
    {
        MemoryCatalogue catalogue;
        QVERIFY(importText(kThree, catalogue));
        const auto report =
            importText("gtin,name,vat_rate,price_cents\n3000000200506,Brioche,5.5,159\n", catalogue, true);
        QCOMPARE(report->withdrawn, 2);
        QCOMPARE(catalogue.articles.size(), 1U);
    }

    void rejectedRowsAreReportedWithTheirLine()
    {
        MemoryCatalogue catalogue;
        const auto report = importText("gtin,name,vat_rate,price_cents\n"
                                       "3000000200506,Brioche,5.5,159\n"
                                       "3000000200507,Brioche,5.5,159\n"
                                       "3000000200506,Encore,5.5,159\n"
                                       "\"never closed,Encore,5.5,159\n"
                                       "3000010000103,Gache,19,249\n",
            catalogue);
        QCOMPARE(report->added, 1);
        QCOMPARE(report->rejections,
            (std::vector<Rejection>{
                {3, "3000000200507", RejectReason::CheckDigit},
                {4, "3000000200506", RejectReason::DuplicateCode},
                {5, "", RejectReason::BadQuoting},
                {6, "3000010000103", RejectReason::UnknownVatRate},
            }));
        QCOMPARE(report->rejectedBy[static_cast<std::size_t>(RejectReason::CheckDigit)], 1);
    }

    void onlySoManyRejectionsAreKept()
    {
        MemoryCatalogue catalogue;
        std::string text = "gtin,name\n";
        for (int i = 0; i < 12'000; ++i) {
            text += "12,x\n";
        }
        const auto report = importText(text, catalogue);
        QCOMPARE(report->rejected, 12'000);
        QCOMPARE(report->rejections.size(), ImportReport::kMostRejections);
    }

    void fileThatCannotBeReadChangesNothing()
    {
        MemoryCatalogue catalogue;
        QCOMPARE(importText("", catalogue).error(), ImportFailure::NoHeader);
        QCOMPARE(importText("caf\xE9,b\n", catalogue).error(), ImportFailure::NoHeader);
        QCOMPARE(importText("price,name\n1,a\n", catalogue).error(), ImportFailure::NoCodeColumn);
        QCOMPARE(openFile("/nowhere/file.csv").error(), SourceError::CannotOpen);
    }

    void archiveCutShortIsAbandoned()
    {
        const QTemporaryDir folder;
        std::string text(kThree);
        for (int i = 0; i < 50'000; ++i) {
            text += std::to_string(i * 7919) + ",noise to fill the archive,5.5,1\n";
        }
        const QString path = folder.filePath("catalogue.csv.gz");
        writeGzip(path, text);
        QFile file(path);
        QVERIFY(file.resize(file.size() - 20));
        MemoryCatalogue catalogue;
        auto source = openFile(path.toStdString());
        QCOMPARE(importCatalogue(**source, catalogue, options()).error(), ImportFailure::DamagedArchive);
        QCOMPARE(catalogue.abandoned, 1);
        QVERIFY(catalogue.articles.empty());
    }

    void archiveOfSeveralMembersReadsAsOne()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("catalogue.csv.gz");
        writeGzip(path, std::string(kThree));
        writeGzip(path, "3760000000017,Miel,5.5,890\n", "ab");
        MemoryCatalogue catalogue;
        QCOMPARE(importFile(path, catalogue).added, 4);
    }

    void progressReachesTheEnd()
    {
        MemoryCatalogue catalogue;
        MemorySource source(kThree);
        ImportProgress last;
        ImportOptions told = options();
        told.progress = [&](const ImportProgress& progress) { last = progress; };
        QVERIFY(importCatalogue(source, catalogue, told));
        QCOMPARE(last.rows, 3);
        QCOMPARE(last.bytesRead, last.bytesTotal);
        QCOMPARE(last.bytesTotal, static_cast<std::int64_t>(kThree.size()));
    }

    void reportReadsInBothLanguagesAndAsJson()
    {
        MemoryCatalogue catalogue;
        QVERIFY(importText(kThree, catalogue));
        const auto report =
            importText("gtin,name,vat_rate,price_cents,stock\n3000000200507,\"Le \"\"bon\"\" pain\",5.5,1\n"
                       "3000000200506,Brioche,5.5,159\n3000010000103,Gache,5.5,249\n",
                catalogue);
        QCOMPARE(QString::fromStdString(describe(*report, Language::English)),
            "        3  rows read\n"
            "        0  articles added\n"
            "        0  changed\n"
            "        2  unchanged\n"
            "        1  rejected\n"
            "            1  wrong check digit\n"
            "    line 2: 3000000200507 wrong check digit\n"
            "        1  in the catalogue, not in the file\n"
            "    3000010000455 Pain complet\n"
            "        0  withdrawn from the catalogue\n");
        QVERIFY(describe(*report, Language::French).find("chiffre de contrôle faux") != std::string::npos);
        QCOMPARE(QString::fromStdString(toJson(*report)),
            R"({"rows":3,"added":0,"changed":0,"unchanged":2,"rejected":1,"rejected_by":{"check_digit":1},)"
            R"("rejections":[{"line":2,"code":"3000000200507","reason":"check_digit"}],)"
            R"("missing":[{"sku":"3000010000455","name":"Pain complet"}],"withdrawn":0,"ignored_columns":["stock"]})");
    }

    void demoShopsOwnFileIsReadWhole()
    {
        const QString path = qEnvironmentVariable("COMPTOIR_SOURCE_DIR") + "/packaging/demo-shop/catalogue.csv";
        MemoryCatalogue catalogue;
        const ImportReport report = importFile(path, catalogue);
        QVERIFY2(report.rejected == 0, describe(report, Language::English).c_str());
        QVERIFY(report.added >= 400);
        QVERIFY(report.ignoredColumns.empty());
    }

    void realCataloguesAreReadWhole()
    {
        for (const auto& [name, rows] : std::map<QString, int>{{"data/catalogue/catalogue_dev.csv", 23'817},
                 {"data/catalogue/catalogue_large_dev.csv.gz", 114'441},
                 {"data/tickets/groceries_nonfood_items.csv", 35}}) {
            COMPTOIR_NEED_SHARED(sharedPath(name));
            MemoryCatalogue catalogue;
            const ImportReport report = importFile(sharedPath(name), catalogue);
            QVERIFY2(report.rejected == 0, describe(report, Language::English).c_str());
            QCOMPARE(report.added, rows);
        }
    }

    void badCodesAreRejectedForTheirReason()
    {
        const QString path = sharedPath("data/catalogue/bad_codes_dev.csv");
        COMPTOIR_NEED_SHARED(path);
        MemoryCatalogue catalogue;
        const ImportReport report = importFile(path, catalogue);
        QCOMPARE(report.added, 0);
        QCOMPARE(report.rejected, report.rows);
        QCOMPARE(report.rejectedBy[static_cast<std::size_t>(RejectReason::CheckDigit)], 3436);
        QCOMPARE(report.rejectedBy[static_cast<std::size_t>(RejectReason::CodeLength)], 1905);
    }
};

QTEST_APPLESS_MAIN(ImporterTest)

#include "tst_importer.moc"
