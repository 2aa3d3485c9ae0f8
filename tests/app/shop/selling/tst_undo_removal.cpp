// SPDX-License-Identifier: Apache-2.0
// A line that was removed by mistake comes back with its touch on "undo", as long as its sale stands as it left it.
#include "tests/support/lone_register.h"
#include "tests/support/sample_basket.h"

#include <fmt/format.h>

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

namespace {

struct Shop : LoneRegister {
    Shop() { shop.openSession(told); }

    int add(int number)
    {
        return shop.sale()
            .change([&](Basket& basket) {
                return basket.add(scanned(fmt::format("3{:012}", number), 1000 + number, 2000), "A1");
            })
            .value();
    }

    bool refusesToUndo()
    {
        const auto undone = shop.selling().undoRemove();
        return !undone && undone.error() == shop::SaleRefusal::NothingToUndo;
    }
};

} // namespace

class UndoRemovalTest : public QObject {
    Q_OBJECT

private slots:
    void removedLineComesBackToItsPlace()
    {
        Shop shop;
        const int first = shop.add(1);
        shop.add(2);
        QVERIFY(shop.shop.selling().remove(first).has_value());

        const auto undone = shop.shop.selling().undoRemove();

        QVERIFY(undone.has_value());
        QCOMPARE(undone->basket.lines().size(), std::size_t{2});
        QCOMPARE(undone->basket.lines()[0].number, first);
        QCOMPARE(undone->selected, first);
    }

    void itComesBackOnce()
    {
        Shop shop;
        const int line = shop.add(1);
        QVERIFY(shop.shop.selling().remove(line).has_value());
        QVERIFY(shop.shop.selling().undoRemove().has_value());

        QVERIFY(shop.refusesToUndo());
        QCOMPARE(shop.shop.sale().basket().lines().size(), std::size_t{1});
    }

    void lineOfASaleThatWasPaidMeanwhileStaysAway()
    {
        Shop shop;
        shop.add(1);
        QVERIFY(shop.shop.selling().remove(shop.add(2)).has_value());
        shop.shop.sell(shop.told, {}, 0);

        QVERIFY(shop.refusesToUndo());
        QVERIFY(shop.shop.sale().basket().empty());
    }

    void lineForWhichThereIsNoRoomAnyMoreIsRefusedAloud()
    {
        Shop shop;
        const int line = shop.add(1);
        for (int number = 2; number <= Basket::kMaxLines; ++number) {
            shop.add(number);
        }
        QVERIFY(shop.shop.selling().remove(line).has_value());
        shop.add(1000);

        const auto undone = shop.shop.selling().undoRemove();

        QVERIFY(!undone && undone.error() == shop::SaleRefusal::TicketFull);
    }
};

QTEST_GUILESS_MAIN(UndoRemovalTest)
#include "tst_undo_removal.moc"
