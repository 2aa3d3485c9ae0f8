// SPDX-License-Identifier: Apache-2.0
// HQ takes in a chain's catalogue while its stores sell.
#include "app/adapters/catalogue_thread.h"
#include "app/adapters/feed_names.h"
#include "app/hq/catalogue_intake.h"
#include "tests/app/adapters/store_chain.h"

#include <QElapsedTimer>
#include <QTest>

#include <fmt/format.h>

using namespace comptoir;
using namespace comptoir::test;

namespace {

const std::string kTill = "S042-C01";
const std::string kCatalogue(adapters::kCatalogueFeed);

std::string articles(int count)
{
    std::string file = "sku,name_fr,vat_rate,price_cents\n";
    for (int number = 0; number < count; ++number) {
        file += fmt::format("S{:06},Article {} de saison,20,{}\n", number, number, 100 + number % 900);
    }
    return file;
}

/// A store that sells, and HQ with a thread for its catalogue, as the program has it.
struct Chain {
    Chain()
        : till(chain.till(kTill))
        , catalogue(chain.folder("hq") / adapters::kCatalogueDatabase, chain.world().clock(), chain.world().random(),
              [](const std::exception_ptr&) { check(false, "no disk breaks here"); })
    {
        adapters::makeFilesOn(catalogue, chain.world().loop(), chain.hq());
        check(chain.until([&] { return till->desk.ready(); }), "the store has come");
    }

    /// Begins to take in `file`; `over` is set on the sync thread when it is in.
    void import(const std::string& file)
    {
        catalogue.post([this, &file](storage::FeedDatabase& feeds) {
            hq::CatalogueIntake intake(feeds, chain.world().clock(), "EU1", {});
            shop::MemorySource source(file);
            report = shop::importCatalogue(source, intake, {.rules = {.vatRates = {{.category = "A", .rate = {2000}}}}})
                         .value();
            chain.world().loop().post([this] {
                over = true;
                chain.hq().downlink().announceFeed(kCatalogue);
                chain.world().happened();
            });
        });
    }

    /// Writes a record and waits until the hub has HQ's word for it. Milliseconds.
    qint64 acknowledged()
    {
        till->desk.event("BOOT", "démarrage");
        QElapsedTimer time;
        time.start();
        till->uplink->journalMoved();
        check(chain.until([&] {
            return chain.hub().journals().hqDurable(kTill).sequence
                == static_cast<sync::Sequence>(till->database->journal().state().sequence);
        }),
            "HQ acknowledges the record");
        return time.elapsed();
    }

    StoreChain chain;
    std::unique_ptr<ChainTill> till;
    shop::ImportReport report;
    bool over = false;
    adapters::CatalogueThread catalogue; // last: it ends first
};

} // namespace

class ImportBesideTest : public QObject {
    Q_OBJECT

private slots:
    void storesAreAcknowledgedWhileAnImportRuns()
    {
        constexpr int kArticles = 100'000;
        Chain hq;
        const std::string file = articles(kArticles);
        qint64 longest = 0;
        int acknowledged = 0;

        hq.import(file);
        while (!hq.over) {
            longest = std::max(longest, hq.acknowledged());
            ++acknowledged;
            if (!hq.over) {
                const auto head = hq.chain.hq().catalogue().head(kCatalogue);
                QVERIFY2(!head || head->offset == kArticles, "nothing of an import shows before all of it does");
            }
        }

        qInfo("%d records acknowledged meanwhile, the slowest after %lld ms", acknowledged,
            static_cast<long long>(longest));
        QCOMPARE(hq.report.added, kArticles);
        QVERIFY2(acknowledged >= 10, "HQ answers during the import, not after it");
        QVERIFY2(longest < 1000, "no record waits for an import");
    }

    void whatWasImportedReachesTheTillAsAFileAndThenAsChanges()
    {
        constexpr int kArticles = 25'000; // more than are sent as changes
        Chain hq;
        const std::string file = articles(kArticles);

        hq.import(file);
        QVERIFY(hq.chain.until([&] { return hq.over && hq.till->feeds.cursor(kCatalogue).offset == kArticles; }));
        const std::string more = file + "Z1,Nouveauté,20,500\n";
        hq.over = false;
        hq.import(more);

        QVERIFY(hq.chain.until([&] { return hq.till->feeds.cursor(kCatalogue).offset == kArticles + 1; }));
        QVERIFY(hq.till->catalogue.available());
        QCOMPARE(hq.report.unchanged, kArticles);
    }
};

QTEST_GUILESS_MAIN(ImportBesideTest)
#include "tst_import_beside.moc"
