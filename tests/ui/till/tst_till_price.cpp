// SPDX-License-Identifier: Apache-2.0
// Prices that people give, in the real window: an article without one, and the one the shelf shows.
#include "tests/ui/till/till_window.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;
using namespace comptoir::ui;

class TillPriceTest : public QObject {
    Q_OBJECT

private slots:
    void scannedArticleWithoutPriceAsksItAndIsSoldAtIt()
    {
        TillWindow shop;
        shop.signIn();

        shop.scan(kLampCode);
        shop.settle();
        QCOMPARE(shop.models.shell()->sheet(), ShellViewModel::Price);
        QCOMPARE(shop.models.edit()->name(), QStringLiteral("Lampe de dépôt"));
        QCOMPARE(shop.models.sale()->lines()->rowCount(), 0);
        for (const char* key : {"4", "5", "00"}) {
            shop.tap(QString::fromLatin1(key));
        }
        shop.tap(QStringLiteral("Prix affiché en rayon"));

        QCOMPARE(shop.models.shell()->sheet(), ShellViewModel::NoSheet);
        QCOMPARE(shop.models.sale()->total(), QStringLiteral("45,00\u00a0€"));
        QCOMPARE(shop.flow.scans().counts(), (ScanCounts{.read = 1, .applied = 1}));
        const BasketLine& line = shop.openSale.basket().lines().front();
        QCOMPARE(line.override->old.tenThousandths, 0);
        QCOMPARE(line.override->reason, std::string("shelf_price"));
    }

    void articleWithoutPriceIsNotAddedWithoutOne()
    {
        TillWindow shop;
        shop.signIn();
        shop.scan(kLampCode);
        shop.settle();

        shop.tap(QStringLiteral("Prix affiché en rayon"));
        shop.tap(QStringLiteral("Fermer"));

        QCOMPARE(shop.models.sale()->lines()->rowCount(), 0);
    }

    void twoArticlesWithoutPriceAreTwoLinesEachAtItsOwn()
    {
        TillWindow shop;
        shop.signIn();

        for (const char* price : {"4500", "2000"}) {
            shop.salePage.addProduct(QStringLiteral("LAMP"));
            shop.settle();
            shop.type(QString::fromLatin1(price));
            emit shop.models.edit()->reasonAsked(0); // a second tap so soon at one spot is ignored
            shop.settle();
        }

        QCOMPARE(shop.models.sale()->lines()->rowCount(), 2);
        QCOMPARE(shop.models.sale()->total(), QStringLiteral("65,00\u00a0€"));
    }

    void scanOfAnArticleWithoutPriceDoesNotDisturbAnOpenSheet()
    {
        TillWindow shop;
        shop.signIn();
        shop.scan(kTrousersCode);
        shop.settle();
        shop.tap(QStringLiteral("Remise"));

        shop.scan(kLampCode);
        shop.settle();

        QCOMPARE(shop.models.shell()->sheet(), ShellViewModel::Discount);
        QCOMPARE(shop.flow.scans().counts(), (ScanCounts{.read = 2, .applied = 1, .refused = 1}));
        QCOMPARE(shop.models.shell()->toast(),
            QStringLiteral("Lampe de dépôt n’a pas de prix. Terminez d’abord ce qui est ouvert."));
    }

    void shelfPriceIsOneTouchAfterItsFigures()
    {
        TillWindow shop;
        shop.signIn();
        shop.scan(kTrousersCode);
        shop.settle();
        shop.tap(QStringLiteral("Prix"));

        shop.type(QStringLiteral("8500"));
        shop.tap(QStringLiteral("Prix affiché en rayon"));

        QCOMPARE(shop.models.sale()->total(), QStringLiteral("85,00\u00a0€"));
        QCOMPARE(shop.openSale.basket().lines().front().override->old.tenThousandths, 890000);
    }
};

int main(int argc, char** argv)
{
    chooseSoftwareRendering();
    const QGuiApplication application(argc, argv);
    TillPriceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_till_price.moc"
