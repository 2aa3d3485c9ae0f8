// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/listed_article.h"
#include "app/core/storage/model_words.h"
#include "app/core/storage/waiting_barcodes.h"
#include "tests/app/core/storage/storage_fixture.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::storage;
using namespace comptoir::test;

namespace {

Article full()
{
    Article full = article("R/100%", "Thé vert à l’ancienne", "03760000000017");
    full.product.name.en = "Green tea";
    full.product.model = "THE";
    full.product.options = {.fr = "Boîte · 100 g", .en = "Tin · 100 g"};
    full.product.brand = "Maison Orvane";
    full.product.category = "Thés";
    full.product.departments = {"Épicerie", "Cadeaux"};
    full.product.unit = Unit::Kilogram;
    full.product.flags.weighed = true;
    full.product.content = Content{.amount = Quantity::fromThousandths(100), .unit = Unit::Kilogram};
    full.product.picture = std::string(64, 'a');
    full.barcodes.push_back({.code = "13760000000014", .kind = BarcodeKind::Case, .quantity = Quantity::pieces(12)});
    return full;
}

/// Whether what the tables hold of both is the same.
bool listsAs(const ListedArticle& listed, const Article& whole)
{
    const auto inTables = [](const Product& product) {
        return std::tuple(product.sku, product.model, product.name, product.options, product.brand, product.category,
            product.departments, product.unit, product.picture);
    };
    return inTables(listed.product) == inTables(whole.product)
        && std::ranges::equal(listed.barcodes, whole.barcodes,
            [](const Barcode& a, const Barcode& b) { return a.code == b.code && a.quantity == b.quantity; });
}

std::string wordsOf(const std::vector<Product>& products)
{
    std::string words;
    for (const Product& product : products) {
        addSearchWords(words, product);
    }
    return words;
}

} // namespace

class ListedArticleTest : public QObject {
    Q_OBJECT

private slots:
    void bodyIsReadAsTheWholeArticleIs()
    {
        for (const Article& whole :
            {full(), article("A", "Café", "03760000000017"), Article{.product = {.sku = "B"}}}) {
            const auto listed = listedArticle(encodeRow(whole, 7));

            QVERIFY(listed.has_value());
            QVERIFY(listsAs(*listed, whole));
        }
    }

    void quotesAndBackslashesOfANameAreItsOwn()
    {
        Article whole = full();
        whole.product.name.fr = "Écran 27\" \\ noir\n";

        const auto listed = listedArticle(encodeRow(whole, 7));

        QVERIFY(listed.has_value());
        QVERIFY(listsAs(*listed, whole));
    }

    void rowOfAnotherSkuIsRefused()
    {
        FeedRow row = encodeRow(full(), 7);
        row.key = "product/other";

        QVERIFY(!listedArticle(row).has_value());
    }

    void bodyCutAnywhereIsRefused()
    {
        const FeedRow whole = encodeRow(full(), 7);
        for (std::size_t length = 0; length < whole.body.size(); ++length) {
            FeedRow cut = whole;
            cut.body.resize(length);

            QVERIFY2(!listedArticle(cut).has_value(), cut.body.c_str());
        }
    }

    void laterArticleOfTwoHasTheirCode()
    {
        WaitingBarcodes waiting;
        waiting.add({"30", "C", 1000});
        waiting.add({"10", "A", 1000});
        waiting.add({"20", "B", 1000});
        waiting.add({"10", "D", 6000});
        waiting.sort();

        std::vector<std::string> written;
        waiting.forEach([&](const WaitingBarcodes::Barcode& barcode) {
            written.push_back(std::string(barcode.code) + std::string(barcode.sku) + std::to_string(barcode.quantity));
        });

        QCOMPARE(written, (std::vector<std::string>{"10D6000", "20B1000", "30C1000"}));
    }

    void variantsAddOnlyTheWordsTheirModelLacks()
    {
        Product first{.sku = "T-M", .name = {.fr = "Thé long, long thé", .en = {}}, .options = {.fr = "M", .en = {}}};
        Product second = first;
        second.sku = "T-L";
        second.options.fr = "thermos";

        const std::string words = wordsOf({first, second});

        QVERIFY2(words.starts_with(" the long m t zzf"), words.c_str());
        QVERIFY2(words.ends_with(" thermos l "), words.c_str());
        QCOMPARE(std::ranges::count(words, ' '), 8);
        QCOMPARE(wordsOf({first, second, first}), words);
    }
};

QTEST_GUILESS_MAIN(ListedArticleTest)
#include "tst_listed_article.moc"
