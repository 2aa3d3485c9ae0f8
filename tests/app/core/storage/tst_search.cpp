// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/catalogue_reader.h"
#include "app/core/storage/search_words.h"
#include "tests/app/core/storage/storage_fixture.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::storage;
using namespace comptoir::test;

namespace {

FeedRow shirt(const std::string& size, const std::string& colour, std::int64_t cents)
{
    Article shirt = article("TS-" + colour + "-" + size, "T-shirt en coton", "");
    shirt.product.model = "TSHIRT";
    shirt.product.name.en = "Cotton T-shirt";
    shirt.product.options = {.fr = colour + " · " + size, .en = {}};
    shirt.product.brand = "Orvane";
    shirt.product.departments = {"Mode"};
    shirt.barcodes.clear();
    shirt.prices = {priceOf(cents)};
    return encodeRow(shirt, cents);
}

std::vector<FeedRow> shop()
{
    std::vector<FeedRow> rows = {shirt("S", "écru", 1999), shirt("M", "écru", 1999), shirt("M", "marine", 1899)};
    std::int64_t code = 0;
    for (const char* name : {"Œufs frais", "Bœuf haché", "Crème brûlée", "Confiture d’abricot", "Chocolat au lait",
             "Lait entier", "Laitue", "Γάλα", "Eau de Cologne N°5"}) {
        ++code;
        const Article food = article("F" + std::to_string(code), name, "own-" + std::to_string(code));
        rows.push_back(encodeRow(food, 100 + code));
    }
    return rows;
}

} // namespace

class SearchTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_folder.install(shop());
        m_reader.setScope({.priceList = "EU1", .fallbackPriceList = {}, .territory = "FR"});
    }

    void findsWithoutAccentsInAnyOrderByBeginnings_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        QTest::newRow("no accents") << "creme brulee"
                                    << "Crème brûlée";
        QTest::newRow("accents") << "crème brûlée"
                                 << "Crème brûlée";
        QTest::newRow("capitals") << "CRÈME"
                                  << "Crème brûlée";
        QTest::newRow("decomposed accents") << QString("cre\u0300me") << "Crème brûlée";
        QTest::newRow("other order") << "brul crem"
                                     << "Crème brûlée";
        QTest::newRow("oe for œ") << "oeufs"
                                  << "Œufs frais";
        QTest::newRow("œ") << "œufs"
                           << "Œufs frais";
        QTest::newRow("œ inside") << "boeuf"
                                  << "Bœuf haché";
        QTest::newRow("apostrophe") << "d'abricot"
                                    << "Confiture d’abricot";
        QTest::newRow("after the apostrophe") << "abri"
                                              << "Confiture d’abricot";
        QTest::newRow("whole word before its beginnings") << "lait"
                                                          << "Lait entier";
        QTest::newRow("English name") << "cotton"
                                      << "T-shirt en coton";
        QTest::newRow("brand") << "orva"
                               << "T-shirt en coton";
        QTest::newRow("option and name") << "ecru shirt"
                                         << "T-shirt en coton";
        QTest::newRow("sku") << "TS-marine"
                             << "T-shirt en coton";
        QTest::newRow("Greek") << "γάλ"
                               << "Γάλα";
        QTest::newRow("one digit with a word") << "cologne 5"
                                               << "Eau de Cologne N°5";
    }

    void findsWithoutAccentsInAnyOrderByBeginnings()
    {
        QFETCH(QString, typed);
        QFETCH(QString, first);

        const auto found = m_reader.search(typed.toStdString(), 20, kNow);

        QVERIFY(!found.empty());
        QCOMPARE(QString::fromStdString(found[0].name.fr), first);
    }

    void findsNothing_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing typed") << "";
        QTest::newRow("one letter") << "c";
        QTest::newRow("another word") << "creme anglaise";
        QTest::newRow("end of a word") << "rulee";
        QTest::newRow("the index's own language") << "\" OR \"* NEAR(";
        QTest::newRow("no letters") << "’’ -- €";
    }

    void findsNothing()
    {
        QFETCH(QString, typed);
        QVERIFY(m_reader.search(typed.toStdString(), 20, kNow).empty());
    }

    void variantsFoldUnderTheirModel()
    {
        const auto found = m_reader.search("shirt", 20, kNow);

        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].model, std::string("TSHIRT"));
        QCOMPARE(found[0].variants, 3);
        QCOMPARE(found[0].priceFrom->tenThousandths, 189'900);
        QVERIFY(found[0].sku.empty());

        const auto variants = m_reader.variants("TSHIRT", kNow);
        QCOMPARE(variants.size(), 0U); // no VAT rate in this shop: none can be sold
    }

    void onlyVariantNamesItsSku()
    {
        const auto found = m_reader.search("laitue", 20, kNow);
        QCOMPARE(found[0].sku, std::string("F7"));
        QCOMPARE(found[0].variants, 1);
    }

    void listIsNoLongerThanAsked() { QCOMPARE(m_reader.search("lait", 2, kNow).size(), 2U); }

    void familyNarrowsTheSearchOrStandsAlone()
    {
        QCOMPARE(m_reader.families(), (std::vector<std::string>{"Mode", "Épicerie"}));
        QCOMPARE(m_reader.search("co", 20, kNow, "Mode").size(), 1U);
        QCOMPARE(m_reader.search("", 20, kNow, "Épicerie").size(), 9U);
        QVERIFY(m_reader.search("co", 20, kNow, "Parfum").empty());
    }

    void wordsAreFoldedAsTheIndexHoldsThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("accents") << "ÀÉÎÕÜ çñÿ"
                                 << "aeiou cny";
        QTest::newRow("ligatures") << "Œuvre cæsar straße"
                                   << "oeuvre caesar strasse";
        QTest::newRow("Turkish and Polish") << "İğdır łódź"
                                            << "igdir lodz";
        QTest::newRow("punctuation of French") << "« l’œuf » – 50 cl"
                                               << "l oeuf 50 cl";
        QTest::newRow("broken UTF-8") << QString::fromLatin1("ok") << "ok";
        QTest::newRow("doubled words once") << "eau Eau EAU"
                                            << "eau";
    }

    void wordsAreFoldedAsTheIndexHoldsThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QString joined;
        for (const std::string& word : searchWords(text.toStdString())) {
            joined += (joined.isEmpty() ? "" : " ") + QString::fromStdString(word);
        }
        QCOMPARE(joined, words);
    }

    void brokenUtf8SeparatesWords()
    {
        QCOMPARE(searchWords("a\xFF"
                             "b\xC3"),
            (std::vector<std::string>{"a", "b"}));
        QCOMPARE(searchWords("ab\xE2\x82"), std::vector<std::string>{"ab"});
    }

private:
    CatalogueFolder m_folder;
    CatalogueReader m_reader{m_folder.path()};
};

QTEST_APPLESS_MAIN(SearchTest)

#include "tst_search.moc"
