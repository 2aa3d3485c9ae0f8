// SPDX-License-Identifier: Apache-2.0
#include "app/shop/import/importer.h"

#include <QTest>

#include <ctime>

#include <fmt/format.h>

using namespace comptoir;
using namespace comptoir::shop;

namespace {

/// Takes everything and keeps nothing: what is left is the reading.
class NoCatalogue final : public CatalogueTarget {
public:
    void begin() override { }
    PutOutcome put(const ImportedArticle& /*article*/) override { return PutOutcome::Added; }
    std::vector<MissingArticle> missing() override { return {}; }
    void withdraw(const std::string& /*sku*/) override { }
    void commit() override { }
    void abandon() noexcept override { }
};

} // namespace

class ImportSpeedTest : public QObject {
    Q_OBJECT

private slots:
    void millionRowsAreReadInSeconds()
    {
        std::string text = "gtin,name,brand,category,size,vat_rate,price_cents,rayon\n";
        for (int i = 0; i < 1'000'000; ++i) {
            const std::string digits = fmt::format("376{:09}", i);
            text += fmt::format("{}{},Crème dessert vanille {},Laiterie,Desserts,500 g,5.5,{},Crèmerie\n", digits,
                gtinCheckDigit(digits), i, 100 + i % 900);
        }
        MemorySource source(text);
        NoCatalogue target;
        const std::clock_t start = std::clock();
        const auto report = importCatalogue(source, target, {.rules = {.vatRates = {{"C", {550}}}}});
        const auto elapsed = (std::clock() - start) * 1000 / CLOCKS_PER_SEC; // of the processor
        QVERIFY(report.has_value());
        QCOMPARE(report->added, 1'000'000);
        qInfo("1 000 000 rows, %zu MB, in %lld ms of processor time", text.size() / 1'000'000,
            static_cast<long long>(elapsed));
        QVERIFY(elapsed < 5'000);
    }
};

QTEST_APPLESS_MAIN(ImportSpeedTest)

#include "tst_import_speed.moc"
