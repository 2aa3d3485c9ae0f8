// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/feed_codec.h"
#include "app/hq/catalogue_intake.h"
#include "tests/app/core/journal/journal_fixture.h"
#include "tests/app/core/storage/storage_fixture.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

namespace {

const shop::ImportRules kRules{.vatRates = {{.category = "A", .rate = {2000}}}};

/// HQ's feeds, and files put into their catalogue.
struct Hq {
    Folder folder;
    SetClock clock;
    SystemRandom random;
    storage::FeedDatabase feeds{folder / "feeds.db", clock, random};

    shop::ImportReport import(const std::string& rows, bool withdrawMissing = false)
    {
        const std::string file = "sku,name_fr,vat_rate,price_cents\n" + rows;
        shop::MemorySource source(file);
        hq::CatalogueIntake intake(feeds, clock, "EU1", {});
        return shop::importCatalogue(source, intake, {.rules = kRules, .withdrawMissing = withdrawMissing}).value();
    }

    std::int64_t articles() { return feeds.rowCount(hq::kCatalogue); }
};

std::vector<std::string> skus(const std::vector<shop::MissingArticle>& missing)
{
    std::vector<std::string> found;
    for (const shop::MissingArticle& article : missing) {
        found.push_back(article.sku);
    }
    return found;
}

using Skus = std::vector<std::string>;

} // namespace

class CatalogueIntakeTest : public QObject {
    Q_OBJECT

private slots:
    void aFirstFileAddsItsArticlesAndMissesNone()
    {
        Hq hq;

        const auto report = hq.import("A,Robe,20,8900\nB,Jupe,20,5900\n");

        QCOMPARE(report.added, 2);
        QVERIFY(report.missing.empty());
        QCOMPARE(hq.articles(), 2);
    }

    void theSameFileAgainChangesNothingAndMissesNone()
    {
        Hq hq;
        hq.import("A,Robe,20,8900\nB,Jupe,20,5900\n");
        const auto before = hq.feeds.head(hq::kCatalogue);

        const auto report = hq.import("A,Robe,20,8900\nB,Jupe,20,5900\n");

        QCOMPARE(report.unchanged, 2);
        QVERIFY(report.missing.empty());
        QVERIFY(hq.feeds.head(hq::kCatalogue) == before);
    }

    void anArticleWithFormerPricesIsUnchangedByTheSameFile()
    {
        Hq hq;
        hq.import("A,Robe,20,8900\n");
        QCOMPARE(hq.import("A,Robe,20,9900\n").changed, 1);

        const auto report = hq.import("A,Robe,20,9900\n");

        QCOMPARE(report.unchanged, 1);
        QVERIFY(report.missing.empty());
        const auto article = storage::decodeArticle(hq.feeds.row(hq::kCatalogue, "product/A")->body);
        QCOMPARE(article->prices.size(), 2U);
        QCOMPARE(article->prices[0].amount.tenThousandths, std::int64_t{990'000});
        QVERIFY(!article->prices[0].validTo.has_value());
        QCOMPARE(article->prices[1].amount.tenThousandths, std::int64_t{890'000});
        QVERIFY(article->prices[1].validTo.has_value());
    }

    void whatALaterFileLeavesOutIsListedBySkuAndKept()
    {
        Hq hq;
        hq.import("D,Sac,20,12000\nA,Robe,20,8900\nC,Gilet,20,7900\nB,Jupe,20,5900\n");

        const auto report = hq.import("A,Robe,20,9900\nB,Jupe,20,5900\nE,Pull,20,6900\n");

        QCOMPARE(report.changed, 1);
        QCOMPARE(report.unchanged, 1);
        QCOMPARE(report.added, 1);
        QCOMPARE(skus(report.missing), (Skus{"C", "D"}));
        QCOMPARE(hq.articles(), 5);
    }

    void theMissingAreWithdrawnWhenAskedAndComeBackAsNew()
    {
        Hq hq;
        hq.import("A,Robe,20,8900\nB,Jupe,20,5900\n");

        const auto without = hq.import("A,Robe,20,8900\n", true);
        QCOMPARE(without.withdrawn, 1);
        QCOMPARE(hq.articles(), 1);

        const auto again = hq.import("A,Robe,20,8900\nB,Jupe,20,5900\n");
        QCOMPARE(again.added, 1);
        QVERIFY(again.missing.empty());
        QCOMPARE(hq.articles(), 2);
    }

    void anArticleTheFileMovesIsStillNotMissing()
    {
        Hq hq;
        hq.import("A,Robe,20,8900\nB,Jupe,20,5900\n");
        hq.import("A,Robe,20,9900\nB,Jupe,20,5900\n"); // its row now stands behind the other's

        const auto report = hq.import("B,Jupe,20,5900\nA,Robe,20,9900\n");

        QCOMPARE(report.unchanged, 2);
        QVERIFY(report.missing.empty());
    }

    void aCatalogueOfManySlicesMissesExactlyWhatIsLeftOut()
    {
        Hq hq;
        constexpr int kArticles = 4500; // more than two slices of the log
        std::string all;
        std::string some;
        for (int number = 0; number < kArticles; ++number) {
            const std::string row = "S" + std::to_string(number) + ",Article,20,100\n";
            all += row;
            some += number % 1000 == 999 ? "" : row;
        }
        QCOMPARE(hq.import(all).added, kArticles);

        const auto report = hq.import(some);

        QCOMPARE(skus(report.missing), (Skus{"S1999", "S2999", "S3999", "S999"}));
    }
};

QTEST_GUILESS_MAIN(CatalogueIntakeTest)
#include "tst_catalogue_intake.moc"
