// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/feed_codec.h"
#include "app/hq/shop_file.h"

#include <QTest>

#include <fstream>
#include <iterator>

using namespace comptoir;

namespace {

std::string demoShop()
{
    std::ifstream file(DEMO_SHOP);
    return {std::istreambuf_iterator<char>(file), {}};
}

RulePack rulesOf(const hq::ShopFile& shop)
{
    return storage::decodeStore(shop.store.front().row.body)->rules;
}

} // namespace

class ShopFileTest : public QObject {
    Q_OBJECT

private slots:
    void theDemoShopBringsTheLawOfItsCountry()
    {
        SystemRandom random;

        const auto shop = hq::readShopFile(demoShop(), random);

        QVERIFY2(shop.has_value(), shop ? "" : shop.error().c_str());
        const RulePack rules = rulesOf(*shop);
        const std::string day = "2026-10-08";
        QCOMPARE(rules.country, std::string("FR"));
        QCOMPARE(rules.amount(day, LegalParameter::CashCeiling)->minor(), 100'000);
        QCOMPARE(rules.amount(day, LegalParameter::NoteThreshold)->minor(), 2500);
        QCOMPARE(rules.amount(day, LegalParameter::MealVoucherCap)->minor(), 2500);
        QCOMPARE(rules.number(day, LegalParameter::WithdrawalDays).value(), 14);
        QCOMPARE(rules.on(day, LegalParameter::GuaranteeMention)->words.fr,
            std::string("Garantie légale de conformité : 2 ans"));
        for (const LegalRule& rule : rules.rules) {
            QVERIFY2(!rule.source.empty(), textOf(rule.parameter).data());
        }
    }

    void aRuleThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("sound");
        QTest::addColumn<QByteArray>("wrong");
        QTest::newRow("an unknown parameter") << QByteArray("\"cash_ceiling\"") << QByteArray("\"speed_limit\"");
        QTest::newRow("a day that is none") << QByteArray("\"2015-09-01\"") << QByteArray("\"2015-02-30\"");
        QTest::newRow("a fraction") << QByteArray("100000,") << QByteArray("1000.5,");
    }

    void aRuleThatIsNoneIsRefused()
    {
        QFETCH(QByteArray, sound);
        QFETCH(QByteArray, wrong);
        SystemRandom random;
        const QByteArray file = QByteArray::fromStdString(demoShop()).replace(sound, wrong);
        QVERIFY(!hq::readShopFile(file.toStdString(), random).has_value());
    }
};

QTEST_APPLESS_MAIN(ShopFileTest)

#include "tst_shop_file.moc"
