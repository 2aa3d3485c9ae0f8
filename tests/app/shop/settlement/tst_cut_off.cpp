// SPDX-License-Identifier: Apache-2.0
#include "app/shop/settlement/boot.h"
#include "app/shop/settlement/business_day.h"
#include "tests/app/shop/cash/cash_desk.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

namespace {

constexpr std::int64_t kHourMs = 3'600'000;

/// "2026-10-08 #1, 2026-10 #1": what was closed.
QString named(const std::vector<shop::PeriodClose>& closes)
{
    QStringList words;
    for (const shop::PeriodClose& close : closes) {
        words << QString("%1 #%2").arg(QString::fromStdString(close.period)).arg(close.number);
    }
    return words.join(", ");
}

} // namespace

class CutOffTest : public QObject {
    Q_OBJECT

private slots:
    void theMinutesToTheCutOffAreCountedWhileADayIsOpen()
    {
        const CashFiles files;
        CashDesk till(files); // 8 October, 10:00
        QVERIFY(!shop::minutesToCutOff(till.desk).has_value());
        till.sell();
        QCOMPARE(shop::minutesToCutOff(till.desk).value(), 19 * 60);
        till.clock.pass(18 * kHourMs + 45 * 60'000 - 1000);
        QCOMPARE(shop::minutesToCutOff(till.desk).value(), shop::kCutOffWarningMinutes);
        till.clock.pass(kHourMs);
        QCOMPARE(shop::minutesToCutOff(till.desk).value(), 0);
    }

    void theDayIsClosedAtTheCutOffWhenNoCartIsOpen()
    {
        const CashFiles files;
        CashDesk till(files);
        till.sell();
        QVERIFY(till.sale.closeOverdue().empty());
        till.clock.pass(20 * kHourMs);
        QCOMPARE(named(till.sale.closeOverdue()), QString("2026-10-08 #1"));
        QVERIFY(till.sale.closeOverdue().empty());
        QVERIFY(!till.journal().state().dayOpen);
    }

    void aCartOpenAtTheCutOffIsFinishedInTheOldDay()
    {
        const CashFiles files;
        CashDesk till(files);
        till.sell();
        till.sale.change([](Basket& basket) { return basket.add({.offer = offer()}, "C01"); });
        till.clock.pass(20 * kHourMs);

        QVERIFY(till.sale.closeOverdue().empty());
        QVERIFY(till.sale.commit({{.amount = till.sale.priced().total}}).has_value());
        QVERIFY(till.journal().state().dayOpen); // until the key that closes it
        QCOMPARE(named(till.sale.closeOverdue()), QString("2026-10-08 #1"));

        const auto close = till.journal().reader().record(till.journal().state().sequence);
        const auto& day = std::get<journal::CloseRecord>(close->payload);
        QCOMPARE(day.day, std::string("2026-10-08"));
        QCOMPARE(day.tickets, 2);
    }

    void theSaleAfterItFirstClosesThatDayEvenWithoutTheKey()
    {
        const CashFiles files;
        CashDesk till(files);
        till.sell();
        till.sale.change([](Basket& basket) { return basket.add({.offer = offer()}, "C01"); });
        till.clock.pass(20 * kHourMs);
        QVERIFY(till.sale.commit({{.amount = till.sale.priced().total}}).has_value());

        till.sale.change([](Basket& basket) { return basket.add({.offer = offer()}, "C01"); });

        QVERIFY(!till.journal().state().dayOpen);
        QCOMPARE(till.journal().state().dayClose.number, 1);
    }

    void theFirstLineAfterTheCutOffClosesTheDayBeforeIt()
    {
        const CashFiles files;
        CashDesk till(files);
        till.sell();
        till.clock.pass(20 * kHourMs); // nobody was there at 05:00

        till.sale.change([](Basket& basket) { return basket.add({.offer = offer()}, "C01"); });

        QVERIFY(!till.journal().state().dayOpen);
        QVERIFY(till.sale.commit({{.amount = till.sale.priced().total}}).has_value());
        QCOMPARE(till.journal().state().businessDay, std::string("2026-10-09"));
    }

    void aTillThatWasOffMakesItsClosesUpAtItsStart()
    {
        const CashFiles files;
        {
            CashDesk till(files);
            till.sell();
        }
        CashDesk till(files);
        till.clock.pass(90 * 24 * kHourMs); // 6 January 2027
        shop::recordBoot(till.desk);

        QCOMPARE(till.journal().state().dayClose.number, 1);
        QCOMPARE(till.journal().state().monthClose.number, 1);
        QCOMPARE(till.journal().state().yearClose.number, 1);
        till.sell();
        QCOMPARE(till.journal().state().businessDay, std::string("2027-01-06"));
    }

    void aFloatAfterTheCutOffOpensANewDay()
    {
        const CashFiles files;
        CashDesk till(files);
        till.sell();
        till.clock.pass(24 * kHourMs * 25); // 2 November

        QVERIFY(till.cash.open({{100, 150}}).has_value());

        QCOMPARE(till.journal().state().businessDay, std::string("2026-11-02"));
        QCOMPARE(till.journal().state().monthClose.number, 1);
        JournalTableSource source(till.database->connection());
        const auto report = journal::verify(source, {});
        QVERIFY2(report.sound(), journal::reportText(report).c_str());
    }

private:
    using JournalTableSource = storage::JournalTableSource;

    static Offer offer()
    {
        Offer offer;
        offer.product.sku = "A1";
        offer.product.name = {.fr = "Article", .en = {}};
        offer.product.vatCategory = "standard";
        offer.price = {199'900, Currency::eur()};
        offer.vatRate = {2000};
        return offer;
    }
};

QTEST_APPLESS_MAIN(CutOffTest)

#include "tst_cut_off.moc"
