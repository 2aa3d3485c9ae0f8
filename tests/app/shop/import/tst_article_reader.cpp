// SPDX-License-Identifier: Apache-2.0
#include "app/shop/import/article_reader.h"

#include "app/shop/import/field_values.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::shop;

namespace {

using Fields = std::vector<std::string_view>;

ImportRules rules()
{
    return {.vatRates = {{"A", {2000}}, {"B", {1000}}, {"C", {550}}, {"D", {210}}},
        .timeZone = *TimeZone::find("Europe/Paris")};
}

Result<ImportedArticle, RejectReason> read(const Fields& header, const Fields& fields)
{
    return ArticleReader(Columns::of(header), rules()).read(fields, 7);
}

const Fields kHeader = {"gtin", "name", "vat_rate", "price_cents"};

} // namespace

class ArticleReaderTest : public QObject {
    Q_OBJECT

private slots:
    void readsAPlainRow()
    {
        const auto article = read(kHeader, {"3000000200506", "Brioche Leclerc", "5.5", "159"});
        QVERIFY(article.has_value());
        QCOMPARE(article->line, 7);
        QCOMPARE(article->product.sku, std::string("3000000200506"));
        QCOMPARE(article->gtin->digits14(), std::string("03000000200506"));
        QCOMPARE(article->product.name.fr, std::string("Brioche Leclerc"));
        QCOMPARE(article->price.tenThousandths, 15'900);
        QCOMPARE(article->vatRate.basisPoints, 550);
        QCOMPARE(article->product.vatCategory, std::string("C"));
    }

    void readsTheDemoShopsColumns()
    {
        const auto article =
            read({"sku", "model", "gtin", "name_fr", "name_en", "brand", "category", "category_en", "department",
                     "department_en", "options_fr", "options_en", "size", "colour", "unit", "vat_rate", "price_cents",
                     "price_from", "markdown_cents", "markdown_from", "content_thousandths", "content_unit", "flags",
                     "eco_cents", "case_gtin", "case_quantity", "scale_code", "picture"},
                {"304", "304", "2004003040016", "Comté", "Comté cheese", "Jura", "Fromages", "Cheese", "Épicerie",
                    "Grocery", "Au poids", "By weight", "", "", "kg", "5.5", "2490", "2026-09-01", "1990", "2026-11-18",
                    "1000", "kg", "meal_voucher weighed", "12", "2005003070010", "12", "2100550", "cheese-wheel"});
        QVERIFY(article.has_value());
        QCOMPARE(article->product.unit, Unit::Kilogram);
        QCOMPARE(article->product.name.en, std::string("Comté cheese"));
        QCOMPARE(article->categoryName.en, std::string("Cheese"));
        QCOMPARE(article->departmentName, (LocalText{"Épicerie", "Grocery"}));
        QCOMPARE(article->product.departments, std::vector<std::string>{"Épicerie"});
        QVERIFY(article->product.flags.weighed && article->product.flags.mealVoucher);
        QVERIFY(!article->product.flags.fixedPrice);
        QCOMPARE(article->product.ecoContributionMinor, 12);
        QCOMPARE(article->product.content, (Content{Quantity::pieces(1), Unit::Kilogram}));
        QCOMPARE(article->carton->quantity, Quantity::pieces(12));
        QCOMPARE(article->scaleCode, std::string("2100550"));
        QCOMPARE(article->picture, std::string("cheese-wheel"));
        QCOMPARE(article->markdown->price.tenThousandths, 199'000);
        QCOMPARE(article->priceFrom->ms, 1'788'213'600'000); // 2026-08-31 22:00 UTC
        QCOMPARE(article->markdown->from->ms, 1'794'956'400'000); // 2026-11-17 23:00 UTC
    }

    void columnsAreFoundByTheirSynonyms()
    {
        const auto article = read({"Désignation", "Code Barres", "TVA", "Prix TTC", "Rayon", "Taille", "Couleur"},
            {"Chemise", "4006381333931", "20 %", "12,5", "Mode", "M", "Bleu"});
        QVERIFY(article.has_value());
        QCOMPARE(article->price.tenThousandths, 125'000);
        QCOMPARE(article->vatRate.basisPoints, 2000);
        QCOMPARE(article->product.options.fr, std::string("Bleu · M"));
        QCOMPARE(article->departmentName.fr, std::string("Mode"));
    }

    void columnsOwnNameWinsOverASynonym()
    {
        const std::vector<std::string_view> header = {"code", "gtin", "stock"};
        const Columns columns = Columns::of(header);
        const Fields fields = {"one", "two", "three"};
        QCOMPARE(columns.at(fields, Column::Gtin), std::string_view("two"));
        QCOMPARE(columns.ignored(), (std::vector<std::string>{"code", "stock"}));
    }

    void sizeTellsTheContent()
    {
        QCOMPARE(contentIn("500 g"), (Content{Quantity::fromThousandths(500), Unit::Kilogram}));
        QCOMPARE(contentIn("75cl"), (Content{Quantity::fromThousandths(750), Unit::Litre}));
        QCOMPARE(contentIn("1,5 L"), (Content{Quantity::fromThousandths(1500), Unit::Litre}));
        QCOMPARE(contentIn("6 x 33 cl"), std::nullopt);
        QCOMPARE(contentIn("XL"), std::nullopt);
        QCOMPARE(contentIn("0 g"), std::nullopt);
    }

    void numbersAreReadExactly()
    {
        QCOMPARE(percentage("5.5")->basisPoints, 550);
        QCOMPARE(percentage("1,05")->basisPoints, 105);
        QCOMPARE(percentage("20%")->basisPoints, 2000);
        QCOMPARE(percentage("0")->basisPoints, 0);
        for (const char* text : {"", "5.555", "-5", "101", "5.", ".5", "5,5,5", "abc", "1e1"}) {
            QVERIFY2(!percentage(text), text);
        }
        QCOMPARE(wholeNumber("000159"), 159);
        QCOMPARE(wholeNumber("0"), 0);
        for (const char* text : {"", "-1", "1.0", "1 000", "1234567890123456", "0x10"}) {
            QVERIFY2(!wholeNumber(text), text);
        }
    }

    void daysBeginAtMidnightInTheStore()
    {
        const TimeZone paris = *TimeZone::find("Europe/Paris");
        QCOMPARE(midnightOf("2026-03-29", paris)->ms, 1'774'738'800'000); // 23:00 UTC: summer time begins at 02:00
        QCOMPARE(midnightOf("2026-03-30", paris)->ms, 1'774'821'600'000); // 22:00 UTC
        for (const char* text : {"2026-02-30", "2026-13-01", "26-01-01", "2026/01/01", "aujourd’h"}) {
            QVERIFY2(!midnightOf(text, paris), text);
        }
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QList<QByteArray>>("fields");
        QTest::addColumn<RejectReason>("reason");
        const auto row = [](const char* name, const QList<QByteArray>& fields, RejectReason reason) {
            QTest::newRow(name) << fields << reason;
        };
        row("no code", {"", "Pain", "5.5", "159"}, RejectReason::MissingCode);
        row("length", {"12345", "Pain", "5.5", "159"}, RejectReason::CodeLength);
        row("letters", {"30000002O0506", "Pain", "5.5", "159"}, RejectReason::CodeNotDigits);
        row("spreadsheet number", {"3,00E+12", "Pain", "5.5", "159"}, RejectReason::CodeNotDigits);
        row("check digit", {"3000000200507", "Pain", "5.5", "159"}, RejectReason::CheckDigit);
        row("no name", {"3000000200506", "  ", "5.5", "159"}, RejectReason::MissingName);
        row("no price", {"3000000200506", "Pain", "5.5", ""}, RejectReason::MissingPrice);
        row("price 0", {"3000000200506", "Pain", "5.5", "0"}, RejectReason::MissingPrice);
        row("price in words", {"3000000200506", "Pain", "5.5", "free"}, RejectReason::BadPrice);
        row("negative price", {"3000000200506", "Pain", "5.5", "-159"}, RejectReason::BadPrice);
        row("price with decimals of a cent", {"3000000200506", "Pain", "5.5", "1.59"}, RejectReason::BadPrice);
        row("huge price", {"3000000200506", "Pain", "5.5", "1000000000001"}, RejectReason::BadPrice);
        row("no rate", {"3000000200506", "Pain", "", "159"}, RejectReason::MissingVatRate);
        row("rate of another land", {"3000000200506", "Pain", "19", "159"}, RejectReason::UnknownVatRate);
        row("rate in words", {"3000000200506", "Pain", "normal", "159"}, RejectReason::UnknownVatRate);
        row("too many fields", {"3000000200506", "Pain", "au lait", "5.5", "159"}, RejectReason::TooManyFields);
        row("too few fields", {"3000000200506", "Pain"}, RejectReason::MissingPrice);
    }

    void saysWhatIsWrong()
    {
        QFETCH(QList<QByteArray>, fields);
        QFETCH(RejectReason, reason);
        Fields views;
        for (const QByteArray& field : fields) {
            views.emplace_back(field.constData(), static_cast<std::size_t>(field.size()));
        }
        const auto article = read(kHeader, views);
        QVERIFY(!article.has_value());
        QCOMPARE(article.error(), reason);
    }

    void saysWhatIsWrongInTheOtherColumns_data()
    {
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<RejectReason>("reason");
        QTest::newRow("unit") << QByteArray("unit") << QByteArray("dozen") << RejectReason::UnknownUnit;
        QTest::newRow("flag") << QByteArray("flags") << QByteArray("fixed_prise") << RejectReason::UnknownFlag;
        QTest::newRow("sku") << QByteArray("sku") << QByteArray(41, 'x') << RejectReason::SkuTooLong;
        QTest::newRow("options") << QByteArray("options_fr") << QByteArray(401, 'x') << RejectReason::NameTooLong;
        QTest::newRow("eco") << QByteArray("eco_cents") << QByteArray("1,2") << RejectReason::BadNumber;
        QTest::newRow("date") << QByteArray("price_from") << QByteArray("18/11/2026") << RejectReason::BadDate;
        QTest::newRow("markdown") << QByteArray("markdown_cents") << QByteArray("0") << RejectReason::BadPrice;
        QTest::newRow("content") << QByteArray("content_thousandths") << QByteArray("0") << RejectReason::BadNumber;
        QTest::newRow("content unit") << QByteArray("content_thousandths") << QByteArray("5")
                                      << RejectReason::UnknownUnit;
        QTest::newRow("case") << QByteArray("case_gtin") << QByteArray("2005003070011") << RejectReason::CheckDigit;
        QTest::newRow("case count") << QByteArray("case_gtin") << QByteArray("2005003070010")
                                    << RejectReason::BadNumber;
        QTest::newRow("scale") << QByteArray("scale_code") << QByteArray("21AB") << RejectReason::CodeNotDigits;
    }

    void saysWhatIsWrongInTheOtherColumns()
    {
        QFETCH(QByteArray, column);
        QFETCH(QByteArray, value);
        QFETCH(RejectReason, reason);
        Fields header = kHeader;
        header.emplace_back(column.constData(), static_cast<std::size_t>(column.size()));
        Fields fields = {"3000000200506", "Pain", "5.5", "159"};
        fields.emplace_back(value.constData(), static_cast<std::size_t>(value.size()));
        const auto article = read(header, fields);
        QVERIFY(!article.has_value());
        QCOMPARE(article.error(), reason);
    }

    void openPriceNeedsNoPrice()
    {
        Fields header = kHeader;
        header.emplace_back("flags");
        const auto article = read(header, {"3000000200506", "Divers", "20", "0", "open_price"});
        QVERIFY(article.has_value());
        QCOMPARE(article->price.tenThousandths, 0);
    }
};

QTEST_APPLESS_MAIN(ArticleReaderTest)

#include "tst_article_reader.moc"
