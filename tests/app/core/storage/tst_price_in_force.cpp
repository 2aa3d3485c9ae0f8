// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/catalogue_reader.h"
#include "app/core/storage/price_in_force.h"
#include "tests/app/core/storage/storage_fixture.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::storage;
using namespace comptoir::test;

Q_DECLARE_METATYPE(std::vector<comptoir::storage::Price>)

namespace {

constexpr PriceKind kRegular = PriceKind::Regular;
constexpr PriceKind kMarkdown = PriceKind::Markdown;
constexpr PriceKind kClearance = PriceKind::Clearance;

Instant september(int day)
{
    return october(day - 30);
}

} // namespace

class PriceInForceTest : public QObject {
    Q_OBJECT

private slots:
    void oneRowIsInForce_data()
    {
        using Prices = std::vector<Price>;
        QTest::addColumn<Prices>("prices");
        QTest::addColumn<int>("cents"); // 0: none
        QTest::newRow("only one") << Prices{priceOf(100)} << 100;
        QTest::newRow("none") << Prices{} << 0;
        QTest::newRow("not yet") << Prices{priceOf(100, october(9))} << 0;
        QTest::newRow("from this instant") << Prices{priceOf(100, kNow)} << 100;
        QTest::newRow("no longer, to the instant") << Prices{priceOf(100, {0}, kRegular, kNow)} << 0;
        QTest::newRow("latest start") << Prices{priceOf(100, october(1)), priceOf(110, october(5)),
            priceOf(90, october(2))} << 110;
        QTest::newRow("markdown before a later regular")
            << Prices{priceOf(100, october(7)), priceOf(80, october(1), kMarkdown)} << 80;
        QTest::newRow("clearance before a lower, later markdown")
            << Prices{priceOf(70, october(7), kMarkdown), priceOf(75, october(1), kClearance)} << 75;
        QTest::newRow("markdown is over")
            << Prices{priceOf(100), priceOf(80, october(1), kMarkdown, october(7))} << 100;
        QTest::newRow("list before its fallback's clearance")
            << Prices{priceOf(100), priceOf(50, {0}, kClearance, std::nullopt, "BASE")} << 100;
        QTest::newRow("fallback") << Prices{priceOf(60, {0}, kRegular, std::nullopt, "BASE")} << 60;
        QTest::newRow("fallback when the list's is over")
            << Prices{priceOf(100, {0}, kRegular, october(2)), priceOf(60, {0}, kRegular, std::nullopt, "BASE")} << 60;
        QTest::newRow("another list") << Prices{priceOf(60, {0}, kRegular, std::nullopt, "US1")} << 0;
    }

    void oneRowIsInForce()
    {
        QFETCH(std::vector<Price>, prices);
        QFETCH(int, cents);

        const Price* price = priceInForce(prices, "EU1", "BASE", kNow);

        QCOMPARE(price == nullptr ? 0 : price->amount.tenThousandths, std::int64_t{cents} * 100);
    }

    // V32 of money.md.
    void priorPriceIsTheLowestOfTheThirtyDaysBefore()
    {
        const std::vector<Price> prices = {
            priceOf(2990, september(1)), priceOf(2490, september(20)), priceOf(2790, september(27))};

        QCOMPARE(priorPriceOf(prices, "EU1", {}, october(10))->tenThousandths, 249'000);
    }

    void priorPriceForgetsWhatEndedBeforeTheThirtyDays()
    {
        const std::vector<Price> prices = {priceOf(1990, september(1)), priceOf(2990, september(5))};

        QCOMPARE(priorPriceOf(prices, "EU1", {}, october(10))->tenThousandths, 299'000);
        QVERIFY(!priorPriceOf(prices, "EU1", {}, september(1)).has_value());
    }

    void reducedOfferShowsItsPriorPrice()
    {
        Article coat = article("COAT", "Manteau", "03000000000014");
        coat.prices = {priceOf(2990, september(1)), priceOf(2490, september(20)), priceOf(2790, september(27)),
            priceOf(1990, october(10), kMarkdown, october(20))};
        CatalogueFolder folder;
        folder.install({encodeRow(coat, 1), encodeRow(vatRate("standard", 2000), 2)});
        CatalogueReader reader(folder.path());
        reader.setScope({.priceList = "EU1", .fallbackPriceList = {}, .territory = "FR"});

        const auto reduced = reader.offer("COAT", october(12));
        QCOMPARE(reduced->price.tenThousandths, 199'000);
        QCOMPARE(reduced->kind, kMarkdown);
        QCOMPARE(reduced->priorPrice->tenThousandths, 249'000);
        const auto after = reader.offer("COAT", october(20));
        QCOMPARE(after->price.tenThousandths, 279'000);
        QVERIFY(!after->priorPrice.has_value());
        QCOMPARE(reader.priorPrice("COAT", october(10))->tenThousandths, 249'000);
    }

    void offerWithoutAPriceCostsNothingYet()
    {
        Article coat = article("COAT", "Manteau", "03000000000014");
        coat.prices.clear();
        CatalogueFolder folder;
        folder.install({encodeRow(coat, 1), encodeRow(vatRate("standard", 2000), 2)});
        CatalogueReader reader(folder.path());
        reader.setScope({.priceList = "EU1", .fallbackPriceList = {}, .territory = "FR"});

        QCOMPARE(reader.offer("COAT", kNow)->price.tenThousandths, 0);
    }
};

QTEST_APPLESS_MAIN(PriceInForceTest)

#include "tst_price_in_force.moc"
