// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/feed_codec.h"
#include "app/core/storage/feed_key.h"
#include "tests/app/core/storage/storage_fixture.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::storage;
using namespace comptoir::test;

class FeedCodecTest : public QObject {
    Q_OBJECT

private slots:
    void articleComesBackWhole()
    {
        Article jam = article("JAM/1%", "Confiture \"maison\"", "03000000000014");
        jam.product.name.en = "Home-made jam";
        jam.product.options = {.fr = "370 g", .en = "370 g"};
        jam.product.brand = "Œuvre";
        jam.product.category = "Confitures";
        jam.product.departments = {"Épicerie", "Cadeaux"};
        jam.product.flags = {.fixedPrice = true, .durable = true, .mealVoucher = true};
        jam.product.ecoContributionMinor = 12;
        jam.product.content = Content{.amount = Quantity::fromThousandths(370), .unit = Unit::Kilogram};
        jam.product.picture = "ab";
        jam.barcodes.push_back({.code = "x", .kind = BarcodeKind::Own, .quantity = Quantity::pieces(2)});
        jam.prices.push_back(priceOf(99, october(1), PriceKind::Clearance, october(5)));

        const FeedRow row = encodeRow(jam, 7);

        QCOMPARE(row.key, std::string("product/JAM%2F1%25"));
        QCOMPARE(row.version, 7);
        QVERIFY(*decodeArticle(row.body) == jam);
    }

    void everyFlagOfAProductComesBack()
    {
        Article all = article("A", "A", "x");
        all.product.flags = {true, true, true, true, true, true, true, true, true, true, true, true};

        QVERIFY(decodeArticle(encodeRow(all, 1).body)->product.flags == all.product.flags);
    }

    void promotionsComeBackWhole_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind < 5; ++kind) {
            QTest::newRow(QByteArray::number(kind).constData()) << kind;
        }
    }

    void promotionsComeBackWhole()
    {
        QFETCH(int, kind);
        const Money ten = Money::fromMinor(1000, Currency::eur());
        const std::vector<PromotionBenefit> benefits = {PercentOff{.rate = {1500}}, AmountOff{.amount = ten},
            TakeForPay{.take = 4, .pay = 3}, BasketThreshold{.threshold = ten, .benefit = Rate{500}},
            BasketThreshold{.threshold = ten, .benefit = ten}};
        Promotion promotion{.code = "P", .benefit = benefits[static_cast<std::size_t>(kind)]};
        promotion.name = {.fr = "Offre", .en = "Offer"};
        promotion.validFrom = october(1);
        promotion.validTo = october(9);
        promotion.selection = {.skus = {"a"},
            .models = {"m"},
            .categories = {"c"},
            .brands = {"b"},
            .departments = {"d"},
            .excludedSkus = {"e"}};
        promotion.priority = 3;
        promotion.exclusive = true;
        promotion.perTicketLimit = 2;

        QVERIFY(*decodePromotion(encodeRow(promotion, 1).body) == promotion);
    }

    void staffComesBackWhole()
    {
        Operator person{.code = "O17", .firstName = "Léa", .initial = "B.", .role = "cashier"};
        person.duty = {.fr = "Vente", .en = "Sales"};
        person.colour = "#102030";
        person.languages = {Language::French, Language::English};
        person.pinVerifier = "$argon2id$x";
        person.badgeHash = "00ff";
        const auto back = *decodeOperator(encodeRow(person, 1).body);
        QCOMPARE(back.firstName, person.firstName);
        QCOMPARE(back.languages.size(), 2U);
        QCOMPARE(back.pinVerifier, person.pinVerifier);
        QCOMPARE(back.badgeHash, std::string("00ff"));
        QVERIFY(back.active);
        person.active = false;
        QVERIFY(!decodeOperator(encodeRow(person, 1).body)->active);

        Role role{.code = "cashier", .name = {.fr = "Caisse", .en = {}}};
        role.permissions = {Permission::Sell, Permission::UnlockStaff};
        role.discountLimit = Rate{1500};
        role.varianceLimit = Money::fromMinor(500, Currency::eur());
        role.cashOutLimit = Money::fromMinor(50'000, Currency::eur());
        const auto sameRole = *decodeRole(encodeRow(role, 1).body);
        QVERIFY(sameRole.permissions == role.permissions);
        QVERIFY(sameRole.discountLimit == role.discountLimit);
        QVERIFY(!sameRole.priceOverrideLimit.has_value());
        QVERIFY(sameRole.varianceLimit == role.varianceLimit);
        QVERIFY(sameRole.cashOutLimit == role.cashOutLimit);
    }

    void storeComesBackWhole()
    {
        Store store{.id = "S042", .name = {.fr = "Lyon Bellecour", .en = {}}, .brand = "Maison Orvane"};
        store.legal.siren = "552100554";
        store.legal.address = {"1 place Bellecour", "69002 Lyon", "France"};
        store.territory = "FR";
        store.timeZone = "Europe/Paris";
        store.priceList = "EU1";
        store.receiptHeader = {{.fr = "Bienvenue", .en = "Welcome"}};
        store.quickKeys = {{.label = {.fr = "Sac", .en = "Bag"}, .icon = "bag", .sku = "BAG"}};
        store.rules = {.country = "FR",
            .edition = "2026-1",
            .rules = {{.parameter = LegalParameter::CashCeiling,
                          .validFrom = "2015-09-01",
                          .validTo = "2030-12-31",
                          .source = "D112-3",
                          .number = 100'000},
                {.parameter = LegalParameter::GuaranteeMention, .words = {.fr = "Garantie", .en = "Guarantee"}}}};
        store.policies.cutOffHour = 4;
        store.policies.drawerLimit = Money::fromMinor(80'000, Currency::eur());
        store.policies.discountReasons = {{.code = "GESTURE", .label = {.fr = "Geste", .en = "Goodwill"}}};
        store.policies.voidReasons = {{.code = "left", .label = {.fr = "Client parti", .en = "Customer left"}}};
        store.policies.noSaleReasons = {{.code = "change", .label = {.fr = "Monnaie", .en = "Change"}}};
        store.policies.cashInReasons = {{.code = "found", .label = {.fr = "Trouvé", .en = "Found"}}};
        store.policies.cashOutReasons = {{.code = "supplies", .label = {.fr = "Fournitures", .en = "Supplies"}}};

        const FeedRow row = encodeRow(store, 1);
        const auto back = decodeStore(row.body);

        QVERIFY(back.has_value());
        QVERIFY(encodeRow(*back, 1) == row);
        QCOMPARE(back->legal.address.size(), 3U);
        QCOMPARE(back->policies.cutOffHour, 4);
        QVERIFY(back->rules == store.rules);
        QVERIFY(back->policies.drawerLimit == store.policies.drawerLimit);
        QCOMPARE(back->policies.discountReasons[0].label.en, std::string("Goodwill"));
        QCOMPARE(back->policies.voidReasons[0].label.en, std::string("Customer left"));
        QCOMPARE(back->policies.noSaleReasons[0].code, std::string("change"));
        QCOMPARE(back->policies.cashInReasons[0].code, std::string("found"));
        QCOMPARE(back->policies.cashOutReasons[0].code, std::string("supplies"));
    }

    void unreadableBodyNamesItsField_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("not JSON") << QByteArray("nonsense") << QByteArray("body");
        QTest::newRow("no sku") << QByteArray(R"({"unit":"pc"})") << QByteArray("sku");
        QTest::newRow("kind of value") << QByteArray(R"({"brand":1,"sku":"A"})") << QByteArray("brand");
        QTest::newRow("unknown unit") << QByteArray(R"({"sku":"A","unit":"ton"})") << QByteArray("unit");
        QTest::newRow("quantity out of range")
            << QByteArray(R"({"barcodes":[{"code":"1","kind":"gtin","quantity":9000000000}],"sku":"A"})")
            << QByteArray("quantity");
        QTest::newRow("not a list") << QByteArray(R"({"prices":{},"sku":"A"})") << QByteArray("prices");
        QTest::newRow("price without its start")
            << QByteArray(R"({"prices":[{"currency":"EUR","kind":"regular","list":"L","price_1e4":1}],"sku":"A"})")
            << QByteArray("valid_from");
    }

    void unreadableBodyNamesItsField()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, field);

        const auto read = decodeArticle(body.toStdString());

        QVERIFY(!read.has_value());
        QCOMPARE(QByteArray::fromStdString(read.error().field), field);
    }

    void unknownFieldsAreIgnored() { QVERIFY(decodeArticle(R"({"later":[1],"sku":"A"})").has_value()); }

    void keysAreTakenApartAgain()
    {
        const std::string key = feedKey("vat", {"FR", "a/b%", "0"});
        QCOMPARE(feedKeyParts(key), (std::vector<std::string>{"vat", "FR", "a/b%", "0"}));
        QCOMPARE(std::string(feedKind(key)), std::string("vat"));
    }
};

QTEST_APPLESS_MAIN(FeedCodecTest)

#include "tst_feed_codec.moc"
