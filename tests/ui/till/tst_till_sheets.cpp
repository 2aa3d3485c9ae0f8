// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/till/till_shop.h"
#include "ui/till/found_articles.h"

#include <QSignalSpy>
#include <QTest>

using namespace comptoir;
using namespace comptoir::test;
using namespace comptoir::ui;

namespace {

constexpr int kThirtyOff = 4; // of 5, 10, 15, 20, 30 %
constexpr int kTenOff = 1;
constexpr int kFlaw = 0; // the first reason

/// Signed in, with trousers at 89,00 € as the only line.
struct TrousersSale : TillShop {
    TrousersSale()
    {
        signIn();
        scan(kTrousersCode);
        settle();
    }

    void discount(int preset)
    {
        models.shell()->openSheet(ShellViewModel::Discount);
        settle();
        emit models.edit()->presetAsked(preset);
        emit models.edit()->reasonAsked(kFlaw);
        settle();
    }

    QString total() { return models.sale()->total(); }
};

} // namespace

class TillSheetsTest : public QObject {
    Q_OBJECT

private slots:
    void discountWithinTheLimitIsGivenAtOnce()
    {
        TrousersSale shop;

        shop.discount(kTenOff);

        QCOMPARE(shop.total(), QStringLiteral("80,10\u00a0€"));
        QCOMPARE(shop.models.shell()->sheet(), ShellViewModel::NoSheet);
    }

    void discountSheetSaysWhatTheLineBecomes()
    {
        TrousersSale shop;
        shop.models.shell()->openSheet(ShellViewModel::Discount);
        shop.settle();

        emit shop.models.edit()->presetAsked(kTenOff);

        QCOMPARE(shop.models.edit()->note(), QStringLiteral("80,10\u00a0€ au lieu de 89,00\u00a0€"));
    }

    void discountAboveTheLimitAsksTheManagerAndThenApplies()
    {
        TrousersSale shop;

        shop.discount(kThirtyOff);
        QCOMPARE(shop.models.shell()->sheet(), ShellViewModel::Approval);
        QCOMPARE(shop.total(), QStringLiteral("89,00\u00a0€"));
        QCOMPARE(shop.models.approval()->what(), QStringLiteral("Remise de 30\u00a0% demandée"));
        QCOMPARE(shop.models.approval()->approvers()->rows().first().name, QStringLiteral("Sophie B."));
        emit shop.models.approval()->codeEntered(QString::fromLatin1(kManagerPin));

        QTRY_COMPARE(shop.models.shell()->sheet(), ShellViewModel::NoSheet);
        shop.settle();
        QCOMPARE(shop.total(), QStringLiteral("62,30\u00a0€"));
    }

    void wrongCodeOfTheManagerGrantsNothing()
    {
        TrousersSale shop;
        shop.discount(kThirtyOff);

        emit shop.models.approval()->codeEntered(QStringLiteral("000000"));

        QTRY_VERIFY(!shop.models.approval()->pin()->problem().isEmpty());
        shop.settle();
        QCOMPARE(shop.models.shell()->sheet(), ShellViewModel::Approval);
        QCOMPARE(shop.total(), QStringLiteral("89,00\u00a0€"));
    }

    void discountIsLoweredToTheLimit()
    {
        TrousersSale shop;
        shop.discount(kThirtyOff);
        QCOMPARE(shop.models.approval()->lower(), QStringLiteral("Ramener à 15\u00a0%"));

        emit shop.models.approval()->lowerAsked();
        shop.settle();

        QCOMPARE(shop.total(), QStringLiteral("75,65\u00a0€"));
        QCOMPARE(shop.models.shell()->sheet(), ShellViewModel::NoSheet);
    }

    void closedApprovalGrantsNothing()
    {
        TrousersSale shop;
        shop.discount(kThirtyOff);
        shop.models.shell()->closeSheet();

        emit shop.models.approval()->codeEntered(QString::fromLatin1(kManagerPin));
        shop.settle();

        QCOMPARE(shop.total(), QStringLiteral("89,00\u00a0€"));
        QVERIFY(!shop.models.approval()->pin()->problem().isEmpty());
    }

    void quantityIsTyped()
    {
        TrousersSale shop;
        shop.models.shell()->openSheet(ShellViewModel::Quantity);
        shop.settle();

        emit shop.models.edit()->digitTyped(QStringLiteral("3"));
        QVERIFY(shop.models.edit()->ready());
        emit shop.models.edit()->quantityApplied();
        shop.settle();

        QCOMPARE(shop.models.sale()->lines()->rows().first().quantity, QStringLiteral("3"));
        QCOMPARE(shop.total(), QStringLiteral("267,00\u00a0€"));
    }

    void scanWhileASheetEditsALineDoesNotMoveTheEdit()
    {
        TrousersSale shop;
        shop.models.shell()->openSheet(ShellViewModel::Quantity);
        shop.settle();
        emit shop.models.edit()->digitTyped(QStringLiteral("2"));

        shop.scan(kSoapCode);
        shop.settle();
        emit shop.models.edit()->quantityApplied();
        shop.settle();

        QCOMPARE(shop.models.sale()->lines()->rows().at(0).quantity, QStringLiteral("2"));
        QCOMPARE(shop.models.sale()->lines()->rows().at(1).quantity, QStringLiteral("1"));
    }

    void weighedArticleAsksItsGrams()
    {
        TillShop shop;
        shop.signIn();

        shop.salePage.addProduct(QStringLiteral("CHEESE"));
        shop.settle();
        QCOMPARE(shop.models.shell()->sheet(), ShellViewModel::Quantity);
        emit shop.models.edit()->digitTyped(QStringLiteral("500"));
        emit shop.models.edit()->quantityApplied();
        shop.settle();

        QCOMPARE(shop.models.sale()->total(), QStringLiteral("11,95\u00a0€"));
    }

    void heldSaleIsRecalled()
    {
        TrousersSale shop;
        emit shop.models.sale()->holdAsked();
        shop.settle();
        QCOMPARE(shop.models.sale()->lines()->rowCount(), 0);

        shop.models.shell()->openSheet(ShellViewModel::HeldTickets);
        shop.settle();
        const auto& rows = shop.models.held()->tickets()->rows();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().who, QStringLiteral("Inès"));
        QCOMPARE(rows.first().first, QStringLiteral("Pantalon velours côtelé"));
        emit shop.models.held()->recallAsked(rows.first().id);
        shop.settle();

        QCOMPARE(shop.total(), QStringLiteral("89,00\u00a0€"));
        QCOMPARE(shop.models.shell()->sheet(), ShellViewModel::NoSheet);
    }

    void recallWaitsForTheSaleInProgress()
    {
        TrousersSale shop;
        emit shop.models.sale()->holdAsked();
        shop.settle();
        shop.scan(kSoapCode);
        shop.settle();

        shop.models.shell()->openSheet(ShellViewModel::HeldTickets);
        shop.settle();

        QCOMPARE(shop.models.held()->problem(), QStringLiteral("Mettez d’abord la vente en cours en attente."));
    }

    void searchFindsAsOneTypesAndAddsTheArticle()
    {
        TillShop shop;
        shop.signIn();
        shop.models.shell()->openSheet(ShellViewModel::ArticleSearch);
        shop.settle();

        emit shop.models.search()->queryTyped(QStringLiteral("s"));
        shop.settle();
        QCOMPARE(shop.models.search()->results()->rowCount(), 0);
        emit shop.models.search()->queryTyped(QStringLiteral("mars"));
        shop.settle();
        const auto& found = shop.models.search()->results()->rows();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().matchStart, 9);
        QCOMPARE(found.first().matchLength, 4);
        emit shop.models.search()->articleAsked(found.first().id);
        shop.settle();

        QCOMPARE(shop.models.sale()->lines()->rows().first().name, QStringLiteral("Savon de Marseille"));
    }

    void markIgnoresAccentsAndCountsLetters()
    {
        QCOMPARE(markOf(QStringLiteral("cote"), QStringLiteral("Pantalon velours côtelé")), (Mark{17, 4}));
        QCOMPARE(markOf(QStringLiteral("oeuf"), QStringLiteral("Gros œufs frais")), (Mark{5, 3}));
        QCOMPARE(markOf(QStringLiteral("lour"), QStringLiteral("Pantalon velours")), Mark());
    }

    void voidNeedsTheManagerAndEmptiesTheSale()
    {
        TrousersSale shop;
        shop.models.shell()->ask(ShellViewModel::VoidSale);

        emit shop.models.shell()->voidAsked();
        shop.settle();
        QCOMPARE(shop.models.shell()->question(), ShellViewModel::NoQuestion);
        QCOMPARE(shop.models.shell()->sheet(), ShellViewModel::Reason);
        emit shop.models.reason()->reasonAsked(0);
        shop.settle();
        QCOMPARE(shop.models.shell()->sheet(), ShellViewModel::Approval);
        emit shop.models.approval()->codeEntered(QString::fromLatin1(kManagerPin));

        QTRY_COMPARE(shop.models.sale()->lines()->rowCount(), 0);
    }

    void trainingIsEnteredAtOnceAndLeftAfterAQuestion()
    {
        TillShop shop;
        shop.signIn();

        emit shop.models.shell()->trainingAsked(true);
        shop.settle();
        QVERIFY(shop.models.status()->training());
        emit shop.models.shell()->trainingAsked(false);
        QCOMPARE(shop.models.shell()->question(), ShellViewModel::LeaveTraining);
        QVERIFY(shop.models.status()->training());
        emit shop.models.shell()->trainingAsked(false);
        shop.settle();

        QVERIFY(!shop.models.status()->training());
    }

    void networkAndDevicesAreSaidInWords()
    {
        TillShop shop;
        shop.signIn();

        shop.flow.showNetwork({.hub = true, .hq = true});
        shop.flow.showNetwork({.hub = true, .hq = false, .since = shop.clock.now(), .waiting = 6});
        shop.flow.showDevices({{shop::DeviceKind::Printer, shop::DeviceCondition::PaperOut}});

        QVERIFY(!shop.models.status()->online());
        QVERIFY(!shop.models.status()->alone());
        QCOMPARE(shop.models.status()->waiting(), 6);
        QCOMPARE(shop.models.status()->offlineSince(), QStringLiteral("10:00"));
        QCOMPARE(shop.models.shell()->toast(), QStringLiteral("Hors ligne. Continuez à vendre."));
        const DeviceRow& printer = shop.models.status()->devices()->rows().first();
        QCOMPARE(printer.word, QStringLiteral("plus de papier"));
        QVERIFY(printer.trouble);
    }

    void documentsThatWaitTooLongAreSaidInHours()
    {
        TillShop shop;
        shop.flow.showNetwork({.hub = false,
            .hq = false,
            .since = shop.clock.now(),
            .waiting = 6,
            .oldest = shop.clock.now() + std::chrono::hours(-26)});
        QCOMPARE(shop.models.status()->lateHours(), 26);
        QCOMPARE(shop.models.status()->offlineSince(), QStringLiteral("26 h"));
        shop.signIn();
        QCOMPARE(shop.models.shell()->toast(), QString()); // a cashier can do nothing about it

        shop.signIn(kManager, kManagerPin);

        QCOMPARE(shop.models.shell()->toast(),
            QStringLiteral("Rien n’est parti de cette caisse depuis 26 h. Appelez l’assistance."));
    }

    void lastTicketIsPrintedAgainAsACopy()
    {
        TrousersSale shop;
        emit shop.models.sale()->paymentAsked();
        shop.settle();
        emit shop.models.payment()->digitTyped(QStringLiteral("8900"));
        emit shop.models.payment()->actionAsked();
        shop.settle();
        emit shop.models.change()->receiptAsked(ChangeViewModel::Paper);
        shop.settle();
        QCOMPARE(shop.paper.printed.size(), std::size_t(1));

        shop.models.shell()->openSheet(ShellViewModel::LastTicket);
        shop.settle();
        QCOMPARE(shop.models.lastTicket()->total(), QStringLiteral("89,00\u00a0€"));
        const auto shows = [&shop](const QString& words) {
            const QList<ReceiptRow>& rows = shop.models.lastTicket()->rows()->rows();
            return std::any_of(rows.begin(), rows.end(), [&](const ReceiptRow& row) { return row.words == words; });
        };
        QVERIFY(shows(QStringLiteral("TICKET — VENTE"))); // the receipt as it is laid out
        QVERIFY(shows(QStringLiteral("Pantalon velours côtelé")));
        emit shop.models.lastTicket()->printAsked();
        shop.settle();

        QCOMPARE(shop.paper.printed.size(), std::size_t(2));
        QCOMPARE(shop.models.shell()->toast(), QStringLiteral("Impression du duplicata 1."));
    }
};

QTEST_MAIN(TillSheetsTest)
#include "tst_till_sheets.moc"
