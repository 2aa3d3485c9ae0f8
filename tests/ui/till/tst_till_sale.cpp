// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/till/till_shop.h"
#include "ui/till/sale_lines.h"

#include <QSignalSpy>
#include <QTest>

using namespace comptoir;
using namespace comptoir::test;
using namespace comptoir::ui;

namespace {

QString ownCode(int n)
{
    return QStringLiteral("ART-%1").arg(1000 + n);
}

} // namespace

class TillSaleTest : public QObject {
    Q_OBJECT

private slots:
    void scanBecomesALine()
    {
        TillShop shop;
        shop.signIn();

        shop.scan(kSoapCode);
        shop.settle();

        QCOMPARE(shop.models.sale()->lines()->rowCount(), 1);
        QCOMPARE(shop.models.sale()->lines()->rows().first().name, QStringLiteral("Savon de Marseille"));
        QCOMPARE(shop.models.sale()->total(), QStringLiteral("1,99\u00a0€"));
        QCOMPARE(shop.flow.scans().counts(), (ScanCounts{.read = 1, .applied = 1}));
    }

    void rowsThatStayedAreThoseMadeAnew()
    {
        TillShop shop;
        shop.signIn();
        TillWords words;
        const auto asNew = [&] { return saleState(*shop.salePage.view(), words).lines; };
        for (const char* code : {kSoapCode, kTrousersCode, "ART-1001", "ART-1002"}) {
            shop.scan(code);
        }
        shop.settle();
        QCOMPARE(shop.models.sale()->lines()->rows(), asNew());

        shop.models.sale()->selectLine(1);
        emit shop.models.sale()->increaseAsked();
        shop.settle();
        QCOMPARE(shop.models.sale()->lines()->rows(), asNew());
        shop.models.sale()->selectLine(0);
        emit shop.models.sale()->removeAsked();
        shop.settle();
        QCOMPARE(shop.models.sale()->lines()->rows(), asNew());
        shop.onTill([&shop] { return shop.selling.discount(0, Rate{1000}, "GESTURE").has_value(); });
        shop.salePage.refresh();
        shop.settle();
        QCOMPARE(shop.models.sale()->lines()->rows(), asNew());

        words.language = Language::English;
        shop.salePage.speak(words);
        shop.settle();
        QCOMPARE(shop.models.sale()->lines()->rows(), asNew());
    }

    void scannedSaleIsPaidInCashAndRecorded()
    {
        TillShop shop;
        shop.signIn();
        const QSignalSpy finished(&shop.paymentPage, &PaymentPresenter::finished);

        shop.scan(kTrousersCode);
        shop.settle();
        emit shop.models.sale()->paymentAsked();
        shop.settle();
        QCOMPARE(shop.models.shell()->task(), ShellViewModel::Payment);
        emit shop.models.payment()->digitTyped(QStringLiteral("10000"));
        emit shop.models.payment()->actionAsked();
        shop.settle();

        QCOMPARE(finished.count(), 1);
        QCOMPARE(shop.drawer.opened, 1);
        QCOMPARE(shop.models.shell()->task(), ShellViewModel::Change);
        QCOMPARE(shop.models.change()->change(), QStringLiteral("11,00\u00a0€"));
        QCOMPARE(shop.display.page(), static_cast<int>(CustomerDisplayViewModel::Change));
        QCOMPARE(shop.display.change(), QStringLiteral("11,00\u00a0€"));
        QVERIFY(shop.receipts.last().has_value());
    }

    void whatASaleRecordedIsMovedIntoTheFileWhileItsChangeIsCounted()
    {
        TillShop shop;
        shop.signIn();
        const auto inLog = [&shop] { return shop.onTill([&shop] { return shop.database->connection().walBytes(); }); };
        shop.scan(kTrousersCode);
        shop.settle();
        emit shop.models.sale()->paymentAsked();
        shop.settle();
        emit shop.models.payment()->digitTyped(QStringLiteral("8900"));
        QVERIFY(inLog() > 0);

        emit shop.models.payment()->actionAsked();
        shop.settle();

        QCOMPARE(shop.models.shell()->task(), ShellViewModel::Change);
        QCOMPARE(inLog(), 0);
    }

    void aServiceGetsItsNoteBeforePayment()
    {
        TillShop shop({}, noteLaw());
        shop.signIn();
        shop.scan(kAlterationCode);
        shop.settle();
        QVERIFY(shop.models.sale()->noteDue());

        emit shop.models.sale()->paymentAsked();
        shop.settle();

        QCOMPARE(shop.paper.printed.size(), 2U);
        QCOMPARE(shop.models.shell()->task(), ShellViewModel::NoTask);
        QCOMPARE(shop.models.shell()->toast(), QStringLiteral("Note n° 1 : un exemplaire au client, un ici."));
        QVERIFY(!shop.models.sale()->noteDue());
        emit shop.models.sale()->paymentAsked();
        shop.settle();
        QCOMPARE(shop.models.shell()->task(), ShellViewModel::Payment);
    }

    void aNoteIsGivenOnRequestFromTheActions()
    {
        TillShop shop;
        shop.signIn();
        shop.scan(kSoapCode);
        shop.settle();
        shop.models.shell()->openSheet(ShellViewModel::Actions);

        emit shop.models.shell()->noteAsked();
        shop.settle();

        QCOMPARE(shop.paper.printed.size(), 2U);
        QCOMPARE(shop.models.shell()->sheet(), ShellViewModel::NoSheet);
    }

    void scanAfterASaleStartsTheNext()
    {
        TillShop shop;
        shop.signIn();
        shop.scan(kTrousersCode);
        shop.settle();
        emit shop.models.sale()->paymentAsked();
        shop.settle();
        emit shop.models.payment()->digitTyped(QStringLiteral("8900"));
        emit shop.models.payment()->actionAsked();
        shop.settle();
        QCOMPARE(shop.models.shell()->task(), ShellViewModel::Change);

        shop.scan(kSoapCode);
        shop.settle();

        QCOMPARE(shop.models.shell()->task(), ShellViewModel::NoTask);
        QCOMPARE(shop.models.sale()->lines()->rowCount(), 1);
        QCOMPARE(shop.models.sale()->lines()->rows().first().name, QStringLiteral("Savon de Marseille"));
    }

    void fiftyScansWithASheetOpenAreAllSold()
    {
        TillShop shop;
        shop.signIn();
        shop.models.shell()->openSheet(ShellViewModel::ArticleSearch);

        for (int n = 0; n < 50; ++n) {
            shop.flow.scans().submit(ownCode(n), QStringLiteral("counter"), n * 10);
        }
        QTRY_COMPARE(shop.flow.scans().counts(), (ScanCounts{.read = 50, .applied = 50}));

        QCOMPARE(shop.models.sale()->lines()->rowCount(), 50);
        QCOMPARE(shop.models.shell()->sheet(), ShellViewModel::ArticleSearch);
    }

    void fiftyScansAtADialogAreAllRefusedAndTheDialogStays()
    {
        TillShop shop;
        shop.signIn();
        shop.models.shell()->ask(ShellViewModel::VoidSale);

        for (int n = 0; n < 50; ++n) {
            shop.flow.scans().submit(ownCode(n), QStringLiteral("counter"), n * 10);
        }
        shop.settle();

        QCOMPARE(shop.flow.scans().counts(), (ScanCounts{.read = 50, .refused = 50}));
        QCOMPARE(shop.models.shell()->toast(), QStringLiteral("Répondez d’abord à la question."));
        QCOMPARE(shop.models.shell()->question(), ShellViewModel::VoidSale);
        QCOMPARE(shop.models.sale()->lines()->rowCount(), 0);
    }

    void scanOfALockedTillSellsNothing()
    {
        TillShop shop;

        shop.scan(kSoapCode);
        shop.settle();

        QCOMPARE(shop.flow.scans().counts(), (ScanCounts{.read = 1, .refused = 1}));
        QCOMPARE(shop.models.sale()->lines()->rowCount(), 0);
    }

    void unknownCodeSaysItsNumberAndOffersTheSearch()
    {
        TillShop shop;
        shop.signIn();

        shop.scan("3760123456784");
        shop.settle();

        QVERIFY2(shop.models.shell()->toast().contains(QStringLiteral("3760123456784")),
            qPrintable(shop.models.shell()->toast()));
        QCOMPARE(shop.models.shell()->toastAction(), QStringLiteral("Chercher"));
        QCOMPARE(shop.flow.scans().counts(), (ScanCounts{.read = 1, .refused = 1}));
        emit shop.models.shell()->toastActionAsked();
        QCOMPARE(shop.models.shell()->sheet(), ShellViewModel::ArticleSearch);
    }

    void ignoredReadingIsAddedOnRequest()
    {
        TillShop shop;
        shop.signIn();
        shop.flow.scans().submit(QLatin1String(kSoapCode), QStringLiteral("counter"), 0);
        shop.settle();

        shop.flow.scans().submit(QLatin1String(kSoapCode), QStringLiteral("counter"), 100);
        QCOMPARE(shop.models.shell()->toastAction(), QStringLiteral("Ajouter"));
        emit shop.models.shell()->toastActionAsked();
        shop.settle();

        QCOMPARE(shop.models.sale()->lines()->rows().first().quantity, QStringLiteral("2"));
        QCOMPARE(shop.flow.scans().counts(), (ScanCounts{.read = 2, .applied = 2}));
    }

    void customerSeesTheLinesAndTheTotal()
    {
        TillShop shop;
        shop.signIn();
        QSignalSpy lines(&shop.flow, &TillFlow::customerLines);

        shop.scan(kTrousersCode);
        shop.settle();

        QCOMPARE(shop.display.page(), static_cast<int>(CustomerDisplayViewModel::Items));
        QCOMPARE(shop.display.due(), QStringLiteral("89,00\u00a0€"));
        QVERIFY(!lines.isEmpty());
        QCOMPARE(lines.last().at(0).toString(), QStringLiteral("Pantalon vel 89,00\u00a0€"));
        QCOMPARE(lines.last().at(1).toString(), QStringLiteral("Total        89,00\u00a0€"));
    }
};

QTEST_MAIN(TillSaleTest)
#include "tst_till_sale.moc"
