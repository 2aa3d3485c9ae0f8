// SPDX-License-Identifier: Apache-2.0
// A sale without a finger: every key of ui.md §7.2, in the real window.
#include "tests/ui/till/till_window.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;
using namespace comptoir::ui;

class TillKeysTest : public QObject {
    Q_OBJECT

private slots:
    void threeTimesScanSellsThree()
    {
        TillWindow shop;
        shop.signIn();

        shop.type(QStringLiteral("3*"));
        QCOMPARE(shop.models.sale()->nextQuantity(), QStringLiteral("3"));
        QVERIFY(shop.shows(QStringLiteral("3 × l’article scanné")));
        shop.scan(kSoapCode);
        shop.settle();
        shop.scan(kTrousersCode);
        shop.settle();

        QCOMPARE(shop.models.sale()->lines()->rows().at(0).quantity, QStringLiteral("3"));
        QCOMPARE(shop.models.sale()->lines()->rows().at(1).quantity, QStringLiteral("1"));
        QCOMPARE(shop.models.sale()->nextQuantity(), QString());
    }

    void figuresWithoutTimesAreNoQuantity()
    {
        TillWindow shop;
        shop.signIn();

        shop.type(QStringLiteral("3"));
        shop.scan(kSoapCode);
        shop.settle();

        QCOMPARE(shop.models.sale()->lines()->rows().at(0).quantity, QStringLiteral("1"));
    }

    void anotherScreenForgetsTheQuantity()
    {
        TillWindow shop;
        shop.signIn();
        shop.type(QStringLiteral("3*"));

        shop.press(Qt::Key_F2);
        shop.press(Qt::Key_Escape);
        shop.scan(kSoapCode);
        shop.settle();

        QCOMPARE(shop.models.sale()->lines()->rows().at(0).quantity, QStringLiteral("1"));
    }

    void lineIsSelectedChangedAndRemovedByKeys()
    {
        TillWindow shop;
        shop.signIn();
        shop.scan(kSoapCode);
        shop.scan(kTrousersCode);
        shop.settle();

        shop.press(Qt::Key_Up);
        shop.press(Qt::Key_Plus);
        QCOMPARE(shop.models.sale()->lines()->rows().at(0).quantity, QStringLiteral("2"));
        shop.press(Qt::Key_Minus);
        QCOMPARE(shop.models.sale()->lines()->rows().at(0).quantity, QStringLiteral("1"));
        shop.press(Qt::Key_Down);
        shop.press(Qt::Key_Delete);

        QCOMPARE(shop.models.sale()->lines()->rowCount(), 1);
        QCOMPARE(shop.models.sale()->lines()->rows().at(0).name, QStringLiteral("Savon de Marseille"));
    }

    void everySheetOfTheSaleHasItsKey()
    {
        TillWindow shop;
        shop.signIn();
        shop.scan(kSoapCode);
        shop.settle();
        const QList<std::pair<Qt::Key, ShellViewModel::Sheet>> keys{
            {Qt::Key_F2, ShellViewModel::ArticleSearch},
            {Qt::Key_F6, ShellViewModel::LastTicket},
            {Qt::Key_F8, ShellViewModel::Discount},
        };

        for (const auto& [key, sheet] : keys) {
            shop.press(key);
            QCOMPARE(shop.models.shell()->sheet(), sheet);
            shop.press(Qt::Key_Escape);
            QCOMPARE(shop.models.shell()->sheet(), ShellViewModel::NoSheet);
        }
        shop.press(Qt::Key_F5);
        QCOMPARE(shop.models.sale()->held(), 1);
        shop.press(Qt::Key_F5);
        QCOMPARE(shop.models.shell()->sheet(), ShellViewModel::HeldTickets);
    }

    void saleIsPaidInCashWithoutAFinger()
    {
        TillWindow shop;
        shop.signIn();
        shop.scan(kTrousersCode);
        shop.settle();

        shop.press(Qt::Key_Return);
        QCOMPARE(shop.models.shell()->task(), ShellViewModel::Payment);
        shop.type(QStringLiteral("10000"));
        shop.press(Qt::Key_Return);

        QCOMPARE(shop.models.shell()->task(), ShellViewModel::Change);
        QCOMPARE(shop.models.change()->change(), QStringLiteral("11,00\u00a0€"));
    }

    void quantityIsTypedAndEntered()
    {
        TillWindow shop;
        shop.signIn();
        shop.scan(kSoapCode);
        shop.settle();
        emit shop.models.sale()->quantityAsked();
        shop.settle();

        shop.type(QStringLiteral("12"));
        shop.press(Qt::Key_Backspace);
        shop.press(Qt::Key_Return);

        QCOMPARE(shop.models.sale()->lines()->rows().at(0).quantity, QStringLiteral("1"));
        QCOMPARE(shop.models.shell()->sheet(), ShellViewModel::NoSheet);
    }
};

int main(int argc, char** argv)
{
    chooseSoftwareRendering();
    const QGuiApplication application(argc, argv);
    TillKeysTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_till_keys.moc"
