// SPDX-License-Identifier: Apache-2.0
// What a code does on each screen this version has: the table of ui.md §7.1, and what every scan is owed.
#include "tests/ui/till/till_shop.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;
using namespace comptoir::ui;

namespace {

enum class Screen { Sell, Sheet, Payment, Change, Cash, Dialog, Locked };

QString ownCode(OwnCodeKind kind)
{
    SystemRandom random;
    return QString::fromStdString(OwnCode::make(kind, random).text());
}

/// One register brought to a screen, with trousers on the sale (paid, at the change).
struct At : TillShop {
    explicit At(Screen screen)
    {
        signIn();
        scan(kTrousersCode);
        settle();
        bring(screen);
        settle();
        before = flow.scans().counts();
    }

    void bring(Screen screen)
    {
        switch (screen) {
        case Screen::Sell:
            return;
        case Screen::Sheet:
            models.shell()->openSheet(ShellViewModel::Discount);
            return;
        case Screen::Change:
        case Screen::Payment:
            emit models.sale()->paymentAsked();
            settle();
            if (screen == Screen::Change) {
                emit models.payment()->digitTyped(QStringLiteral("8900"));
                emit models.payment()->actionAsked();
            }
            return;
        case Screen::Cash:
            models.shell()->openTask(ShellViewModel::Count);
            return;
        case Screen::Dialog:
            models.shell()->ask(ShellViewModel::VoidSale);
            return;
        case Screen::Locked:
            emit models.shell()->lockAsked();
            return;
        }
    }

    ScanCounts before;
};

} // namespace

class TillScansTest : public QObject {
    Q_OBJECT

private slots:
    void codeDoesWhatItsScreenSays_data()
    {
        QTest::addColumn<int>("screen");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("applied");
        QTest::addColumn<QString>("words"); // of the toast; empty: none is needed
        const QString soap = QString::fromLatin1(kSoapCode);
        const QString badge = QString::fromLatin1(kManagerBadge);
        const QString later = QStringLiteral("Cette version ne prend pas encore ce code.");
        const auto row = [](const char* name, Screen screen, const QString& code, bool applied, const QString& words) {
            QTest::newRow(name) << static_cast<int>(screen) << code << applied << words;
        };
        row("article at the sale", Screen::Sell, soap, true, {});
        row("article over an open sheet", Screen::Sheet, soap, true, {});
        row("article at the payment", Screen::Payment, soap, false,
            QStringLiteral("Revenez au ticket pour ajouter un article."));
        row("article at the change", Screen::Change, soap, true, {});
        row("article while counting", Screen::Cash, soap, false,
            QStringLiteral("Terminez d’abord la caisse : rien ne se vend ici."));
        row("article at a question", Screen::Dialog, soap, false, QStringLiteral("Répondez d’abord à la question."));
        row("article when locked", Screen::Locked, soap, false, QStringLiteral("Identifiez-vous pour vendre."));
        row("unknown code", Screen::Sell, QStringLiteral("ZZ-9"), false,
            QStringLiteral("Code inconnu. ZZ-9 n’est pas au catalogue."));
        row("misread code", Screen::Sell, QStringLiteral("3000000000015"), false,
            QStringLiteral("Code mal lu. Scannez de nouveau 3000000000015."));
        row("customer card at the sale", Screen::Sell, ownCode(OwnCodeKind::Customer), false, later);
        row("customer card at the change", Screen::Change, ownCode(OwnCodeKind::Customer), false, later);
        row("gift card at the payment", Screen::Payment, ownCode(OwnCodeKind::GiftCard), false, later);
        row("voucher at the sale", Screen::Sell, ownCode(OwnCodeKind::Voucher), false, later);
        row("badge at the sale", Screen::Sell, badge, true, {});
        row("badge at the payment", Screen::Payment, badge, true, {});
        row("badge when locked", Screen::Locked, badge, true, {});
        row("badge of nobody", Screen::Sell, ownCode(OwnCodeKind::Badge), false,
            QStringLiteral("Ce badge n’est à personne d’ici."));
    }

    void codeDoesWhatItsScreenSays()
    {
        QFETCH(int, screen);
        QFETCH(QString, code);
        QFETCH(bool, applied);
        QFETCH(QString, words);
        At shop{static_cast<Screen>(screen)};

        shop.scan(qPrintable(code));
        shop.settle();

        ScanCounts expected = shop.before;
        ++expected.read;
        ++(applied ? expected.applied : expected.refused);
        QCOMPARE(shop.flow.scans().counts(), expected);
        QCOMPARE(shop.models.shell()->toast(), words);
    }

    void customerCardDoesNotLeaveTheChange()
    {
        At shop{Screen::Change};

        shop.scan(qPrintable(ownCode(OwnCodeKind::Customer)));
        shop.settle();

        QCOMPARE(shop.models.shell()->task(), ShellViewModel::Change);
    }

    void unknownCodeLeadsToTheSearch()
    {
        At shop{Screen::Sell};
        shop.scan("ZZ-9");
        shop.settle();
        QCOMPARE(shop.models.shell()->toastAction(), QStringLiteral("Chercher"));

        emit shop.models.shell()->toastActionAsked();

        QCOMPARE(shop.models.shell()->sheet(), ShellViewModel::ArticleSearch);
    }

    void refusedArticleAtThePaymentOffersTheWayBack()
    {
        At shop{Screen::Payment};
        shop.scan(kSoapCode);
        shop.settle();
        QCOMPARE(shop.models.shell()->toastAction(), QStringLiteral("Revenir au ticket"));

        emit shop.models.shell()->toastActionAsked();
        shop.settle();

        QCOMPARE(shop.models.shell()->task(), ShellViewModel::NoTask);
    }

    void sameReadingWithinTheStoresWindowIsSaidAndCanBeAdded()
    {
        At shop{Screen::Sell};

        shop.scan(kSoapCode);
        shop.scan(kSoapCode);
        shop.settle();
        QCOMPARE(shop.models.shell()->toastAction(), QStringLiteral("Ajouter"));
        emit shop.models.shell()->toastActionAsked();
        shop.settle();

        QCOMPARE(shop.models.sale()->lines()->rows().at(1).quantity, QStringLiteral("2"));
    }

    void storeThatTrustsEveryReadingCountsThemAll()
    {
        TillShop shop({.repeatedReadMs = 0});
        shop.signIn();

        shop.scan(kSoapCode);
        shop.scan(kSoapCode);
        shop.settle();

        QCOMPARE(shop.models.sale()->lines()->rows().at(0).quantity, QStringLiteral("2"));
        QCOMPARE(shop.flow.scans().counts(), (ScanCounts{.read = 2, .applied = 2}));
    }

    void threeTimesALabelThatSaysItsOwnWeightIsRefused()
    {
        At shop{Screen::Sell};
        emit shop.models.shell()->digitTyped(QStringLiteral("3"));
        emit shop.models.shell()->timesTyped();

        shop.scan("3000000000038"); // weighed
        shop.settle();

        QCOMPARE(shop.models.shell()->toast(), QStringLiteral("Cette quantité n’est pas possible."));
        QCOMPARE(shop.models.sale()->lines()->rowCount(), 1);
    }
};

QTEST_MAIN(TillScansTest)
#include "tst_till_scans.moc"
