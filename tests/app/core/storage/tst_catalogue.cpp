// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/catalogue_reader.h"
#include "tests/app/core/storage/storage_fixture.h"

#include <QTest>

#include <fstream>

using namespace comptoir;
using namespace comptoir::storage;
using namespace comptoir::test;

namespace {

std::vector<FeedRow> smallShop()
{
    std::vector<FeedRow> rows;
    std::int64_t version = 0;
    const auto add = [&](const auto& value) { rows.push_back(encodeRow(value, ++version)); };
    Article tea = article("TEA", "Thé vert", "03000000000014");
    tea.product.vatCategory = "reduced";
    add(tea);
    Article glove = article("GLOVE", "Gant de ménage", "02900000010024");
    add(glove);
    Article apple = article("APPLE", "Pommes", "2112345*");
    apple.product.unit = Unit::Kilogram;
    apple.product.flags.weighed = true;
    apple.prices = {priceOf(350)};
    add(apple);
    Article cheese = article("CHEESE", "Comté à la coupe", "2212345*");
    cheese.product.unit = Unit::Kilogram;
    cheese.prices = {priceOf(2390)};
    add(cheese);
    Article water = article("WATER", "Eau 6 bouteilles", "03000000000021");
    water.barcodes.push_back({.code = "13000000000028", .kind = BarcodeKind::Case, .quantity = Quantity::pieces(6)});
    add(water);
    add(vatRate("standard", 2000));
    add(vatRate("reduced", 1000));
    add(vatRate("reduced", 550, october(1)));
    add(MeasureMask{.prefix = "21", .itemDigits = 5, .valueDigits = 5, .decimals = 3, .kind = MeasureKind::Weight});
    add(MeasureMask{.prefix = "22", .itemDigits = 5, .valueDigits = 5, .decimals = 2, .kind = MeasureKind::Price});
    add(MeasureMask{.prefix = "29", .itemDigits = 5, .valueDigits = 5, .decimals = 2, .kind = MeasureKind::Price});
    return rows;
}

/// Models in every shape: of their own, with variants out of order, and one that others call theirs too.
std::vector<FeedRow> shopOfModels()
{
    std::vector<FeedRow> rows;
    const auto add = [&](const char* sku, const char* model, const char* size) {
        Article made = article(sku, "Marinière", {});
        made.barcodes.clear();
        made.product.model = model;
        made.product.options.fr = size;
        rows.push_back(encodeRow(made, static_cast<std::int64_t>(rows.size()) + 1));
    };
    add("SOAP", "", "Pain");
    add("SHIRT-M", "SHIRT", "Moyen");
    add("SHIRT-A", "SHIRT", "Petit");
    add("COAT-1", "COAT", "Unique");
    add("HAT", "", "Noir");
    add("HAT-RED", "HAT", "Rouge");
    return rows;
}

/// What a search shows of the shop: model, variants and the article it stands for.
QStringList shown(CatalogueReader& reader, const char* words)
{
    QStringList models;
    for (const FoundModel& found : reader.search(words, 10, kNow)) {
        models << QString::fromStdString(found.model + ' ' + std::to_string(found.variants) + ' ' + found.sku);
    }
    models.sort();
    return models;
}

FeedCursor cursorAfter(FeedCursor cursor, const std::vector<FeedRow>& removed, const std::vector<FeedRow>& added)
{
    FeedDigest digest(cursor.digest);
    for (const FeedRow& row : removed) {
        digest.remove(row);
    }
    for (const FeedRow& row : added) {
        digest.add(row);
    }
    return {.history = cursor.history, .offset = cursor.offset + 1, .digest = digest.value()};
}

} // namespace

class CatalogueTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsFoundBeforeTheFirstSnapshot()
    {
        const CatalogueFolder folder;
        CatalogueReader reader(folder.path());

        QVERIFY(!reader.available());
        QCOMPARE(reader.findByCode("3000000000014", kNow).error(), LookupError::Unknown);
        QVERIFY(reader.search("thé", 10, kNow).empty());
    }

    void aFileMadeAtOnceFindsTheModelsItsRowsSay()
    {
        CatalogueFolder folder;
        folder.install(shopOfModels());
        CatalogueReader reader(folder.path());

        QCOMPARE(shown(reader, "mariniere"), (QStringList{"COAT 1 COAT-1", "HAT 2 ", "SHIRT 2 ", "SOAP 1 SOAP"}));
        QCOMPARE(shown(reader, "petit"), QStringList{"SHIRT 2 "});
        QCOMPARE(shown(reader, "rouge"), QStringList{"HAT 2 "});
        QCOMPARE(shown(reader, "noir"), QStringList{"HAT 2 "});
    }

    void wordsOfAFileMadeAtOnceGoWithTheirProducts()
    {
        CatalogueFolder folder;
        const auto rows = shopOfModels();
        const FeedCursor cursor = folder.install(rows);
        const std::vector<FeedRow> gone = {rows[1], rows[5]};

        QVERIFY(
            folder.writer().apply(std::vector{drop(gone[0].key), drop(gone[1].key)}, cursorAfter(cursor, gone, {})));

        CatalogueReader reader(folder.path());
        QVERIFY(shown(reader, "moyen").empty());
        QVERIFY(shown(reader, "rouge").empty());
        QCOMPARE(
            shown(reader, "mariniere"), (QStringList{"COAT 1 COAT-1", "HAT 1 HAT", "SHIRT 1 SHIRT-A", "SOAP 1 SOAP"}));
    }

    void codeGivesTheProductItsPriceAndItsRate()
    {
        CatalogueFolder folder;
        folder.install(smallShop());
        CatalogueReader reader(folder.path());
        reader.setScope({.priceList = "EU1", .fallbackPriceList = {}, .territory = "FR"});

        const auto found = reader.findByCode("3000000000014", kNow);

        QVERIFY(found.has_value());
        QCOMPARE(found->offer.product.name.fr, std::string("Thé vert"));
        QCOMPARE(found->offer.price.tenThousandths, 19'900);
        QCOMPARE(found->offer.vatRate.basisPoints, 550);
        QCOMPARE(found->barcode, std::string("3000000000014"));
    }

    void rateIsTheOneOfTheDay()
    {
        CatalogueFolder folder;
        folder.install(smallShop());
        CatalogueReader reader(folder.path());
        reader.setScope({.priceList = "EU1", .fallbackPriceList = {}, .territory = "FR"});

        QCOMPARE(reader.offer("TEA", Instant{october(1).ms - 1})->vatRate.basisPoints, 1000);
        QCOMPARE(reader.offer("TEA", october(1))->vatRate.basisPoints, 550);
        reader.setScope({.priceList = "EU1", .fallbackPriceList = {}, .territory = "GP"});
        QCOMPARE(reader.offer("TEA", kNow).error(), LookupError::NoVatRate);
    }

    void wholeCodeComesBeforeTheMasks()
    {
        CatalogueFolder folder;
        folder.install(smallShop());
        CatalogueReader reader(folder.path());
        reader.setScope({.priceList = "EU1", .fallbackPriceList = {}, .territory = "FR"});

        const auto whole = reader.findByCode("2900000010024", kNow);
        QVERIFY(whole.has_value());
        QCOMPARE(whole->offer.product.sku, std::string("GLOVE"));
        QVERIFY(!whole->labelledPrice.has_value());
        QCOMPARE(reader.findByCode("2900000010031", kNow).error(), LookupError::Unknown);
    }

    void weightLabelSellsItsWeight()
    {
        CatalogueFolder folder;
        folder.install(smallShop());
        CatalogueReader reader(folder.path());
        reader.setScope({.priceList = "EU1", .fallbackPriceList = {}, .territory = "FR"});

        // 21 12345 00387, check digit 0
        const auto found = reader.findByCode("2112345003870", kNow);
        QVERIFY(found.has_value());
        QCOMPARE(found->offer.product.sku, std::string("APPLE"));
        QCOMPARE(found->quantity.thousandths(), 387);
        QVERIFY(!found->labelledPrice.has_value());
        QVERIFY(!reader.findByCode("2112345003871", kNow).has_value());
    }

    void priceLabelSellsItsPriceAndTheWeightBehindIt()
    {
        CatalogueFolder folder;
        folder.install(smallShop());
        CatalogueReader reader(folder.path());
        reader.setScope({.priceList = "EU1", .fallbackPriceList = {}, .territory = "FR"});

        // 22 12345 00925: 9.25 €, check digit 1
        const auto found = reader.findByCode("2212345009251", kNow);
        QVERIFY(found.has_value());
        QCOMPARE(found->labelledPrice->minor(), 925);
        QCOMPARE(found->quantity.thousandths(), 387);
    }

    void caseCodeSellsItsPieces()
    {
        CatalogueFolder folder;
        folder.install(smallShop());
        CatalogueReader reader(folder.path());
        reader.setScope({.priceList = "EU1", .fallbackPriceList = {}, .territory = "FR"});

        QCOMPARE(reader.findByCode("13000000000028", kNow)->quantity, Quantity::pieces(6));
        QCOMPARE(reader.findByCode("3000000000021", kNow)->quantity, Quantity::pieces(1));
    }

    void deltaIsSeenByAnOpenReader()
    {
        CatalogueFolder folder;
        const auto rows = smallShop();
        const FeedCursor before = folder.install(rows);
        CatalogueReader reader(folder.path());
        reader.setScope({.priceList = "EU1", .fallbackPriceList = {}, .territory = "FR"});
        QVERIFY(reader.offer("TEA", kNow).has_value());
        const std::int64_t version = reader.promotionsVersion();

        Article tea = article("TEA", "Thé noir", "03000000000038");
        tea.prices = {priceOf(249)};
        const FeedRow changed = encodeRow(tea, 99);
        const FeedCursor after = cursorAfter(before, {rows[0], rows[1]}, {changed});
        const std::vector<FeedChange> changes = {put(changed), drop("product/GLOVE")};
        QVERIFY(folder.writer().apply(changes, after).has_value());

        QCOMPARE(reader.findByCode("3000000000038", kNow)->offer.price.tenThousandths, 24'900);
        QCOMPARE(reader.findByCode("3000000000014", kNow).error(), LookupError::Unknown);
        QCOMPARE(reader.findByCode("2900000010024", kNow).error(), LookupError::Unknown);
        QVERIFY(reader.search("vert", 10, kNow).empty());
        QCOMPARE(reader.search("noir", 10, kNow).size(), 1U);
        QVERIFY(reader.search("gant", 10, kNow).empty());
        QVERIFY(reader.cursor() == after);
        QVERIFY(reader.promotionsVersion() != version);
    }

    void deltaWithAnotherDigestChangesNothing()
    {
        CatalogueFolder folder;
        const FeedCursor before = folder.install(smallShop());
        FeedCursor wrong = before;
        wrong.offset += 1;
        const std::vector<FeedChange> changes = {drop("product/TEA")};

        const auto applied = folder.writer().apply(changes, wrong);

        QVERIFY(!applied.has_value());
        QCOMPARE(applied.error(), FeedRefusal::DigestDiffers);
        QVERIFY(folder.writer().cursor() == before);
        CatalogueReader reader(folder.path());
        QCOMPARE(reader.search("thé", 10, kNow).size(), 1U);
    }

    void bodyNobodyCanReadIsRefused()
    {
        CatalogueFolder folder;
        const FeedCursor before = folder.install(smallShop());
        const FeedRow bad{.key = "product/X", .version = 9, .body = "{\"sku\":7}"};
        const std::vector<FeedChange> changes = {put(bad)};

        const auto applied = folder.writer().apply(changes, cursorAfter(before, {}, {bad}));

        QVERIFY(!applied.has_value());
        QCOMPARE(applied.error(), FeedRefusal::Unreadable);
    }

    void snapshotReplacesTheFileUnderAnOpenReader()
    {
        CatalogueFolder folder;
        folder.install(smallShop());
        CatalogueReader reader(folder.path());
        reader.setScope({.priceList = "EU1", .fallbackPriceList = {}, .territory = "FR"});
        QVERIFY(reader.offer("TEA", kNow).has_value());

        const auto cursor = folder.install(
            {encodeRow(article("NEW", "Nouveau", "03000000000045"), 1), encodeRow(vatRate("standard", 2000), 2)}, 7,
            "h2");
        folder.writer().idle();

        QVERIFY(reader.cursor() == cursor);
        QVERIFY(reader.findByCode("3000000000045", kNow).has_value());
        QCOMPARE(reader.offer("TEA", kNow).error(), LookupError::Unknown);
        QVERIFY(!std::filesystem::exists(folder.path() / "catalogue-h1-1.db"));
    }

    void fileThatIsNoCatalogueIsRefused()
    {
        CatalogueFolder folder;
        const FeedCursor before = folder.install(smallShop());
        const auto file = folder.path() / "junk";
        std::ofstream(file) << "not a database, but long enough to be looked at as one by somebody";

        const auto installed = folder.writer().install(file, before);

        QVERIFY(!installed.has_value());
        QCOMPARE(installed.error(), FeedRefusal::Unreadable);
        QVERIFY(folder.writer().cursor() == before);
    }

    void promotionsAreThoseInForce()
    {
        CatalogueFolder folder;
        auto rows = smallShop();
        Promotion now{.code = "NOW", .benefit = PercentOff{.rate = {1000}}};
        now.validFrom = october(1);
        now.validTo = october(31);
        Promotion later{.code = "LATER", .benefit = TakeForPay{.take = 3, .pay = 2}};
        later.validFrom = october(20);
        rows.push_back(encodeRow(now, 50));
        rows.push_back(encodeRow(later, 51));
        folder.install(rows);
        CatalogueReader reader(folder.path());

        const auto inForce = reader.promotionsInForce(kNow);

        QCOMPARE(inForce.size(), 1U);
        QVERIFY(inForce[0] == now);
        QCOMPARE(reader.promotionsInForce(october(25)).size(), 2U);
    }

    void pictureIsFoundByItsName()
    {
        CatalogueFolder folder;
        auto rows = smallShop();
        rows.push_back(encodeRow(Picture{.sha256 = "ab12", .png = std::string("\x89PNG\0x", 6)}, 60));
        folder.install(rows);
        CatalogueReader reader(folder.path());

        QCOMPARE(reader.picture("ab12"), std::string("\x89PNG\0x", 6));
        QVERIFY(reader.picture("cd").empty());
    }
};

QTEST_APPLESS_MAIN(CatalogueTest)

#include "tst_catalogue.moc"
