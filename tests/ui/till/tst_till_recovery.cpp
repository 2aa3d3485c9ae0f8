// SPDX-License-Identifier: Apache-2.0
// The till stopped in the middle of things: what it says to whoever signs in next, and what becomes of the answer.
#include "tests/ui/till/till_window.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;
using namespace comptoir::ui;

namespace {

/// A till that stops while one article is in the cart.
void stopWithACart(const StoreFiles& files)
{
    TillShop shop(files);
    shop.signIn();
    shop.scan(kTrousersCode);
    shop.settle();
}

/// A till that stops once a sale is recorded and before anybody chose a receipt, or while its paper comes out.
void stopAfterASale(const StoreFiles& files, bool printing)
{
    TillShop shop(files);
    shop.signIn();
    shop.scan(kTrousersCode);
    shop.settle();
    emit shop.models.sale()->paymentAsked();
    shop.settle();
    emit shop.models.payment()->digitTyped(QStringLiteral("8900"));
    emit shop.models.payment()->actionAsked();
    shop.settle();
    if (printing) {
        shop.paper.answers = false;
        emit shop.models.change()->receiptAsked(ChangeViewModel::Paper);
        shop.settle();
    }
}

QString titleOf(TillShop& shop)
{
    return shop.models.recovery()->title();
}

} // namespace

class TillRecoveryTest : public QObject {
    Q_OBJECT

private slots:
    void cleanStartAsksNothing()
    {
        TillShop shop;
        shop.signIn();

        QVERIFY(!shop.models.recovery()->asks());
    }

    void cartComesBackAsItWasAfterSignIn()
    {
        const StoreFiles files;
        stopWithACart(files);

        TillWindow shop(files);
        QVERIFY(!shop.models.recovery()->asks());
        shop.signIn();

        QCOMPARE(titleOf(shop), QStringLiteral("Ticket retrouvé tel qu’à 10:00"));
        QCOMPARE(shop.models.sale()->lines()->rowCount(), 1);
        QCOMPARE(shop.models.sale()->total(), QStringLiteral("89,00\u00a0€"));
        shop.tap(QStringLiteral("Continuer"));
        QVERIFY(!shop.models.recovery()->asks());
        QCOMPARE(shop.models.sale()->lines()->rowCount(), 1);
    }

    void cartIsKeptThoughThePagesAreDrawnBeforeTheTillIsReady()
    {
        const StoreFiles files;
        stopWithACart(files);
        // A page that shows an empty sale keeps it as the draft: before the start that must not throw the cart away.
        {
            auto database = std::move(*storage::TillDatabase::open(files.folder() / "till.db", "test"));
            storage::CatalogueReader catalogue(files.folder());
            storage::ReferenceReader reference(files.folder() / "reference.db");
            crypto::FileSigner signer = crypto::FileSigner::generate();
            SetClock clock;
            SystemRandom random;
            shop::Desk desk({*database, catalogue, reference, signer, clock, random}, "S042-C02", "Caisse 2");
            shop::OpenSale sale(desk);
            sale.saveDraft();
        }

        TillShop shop(files);
        shop.signIn();

        QCOMPARE(shop.models.sale()->lines()->rowCount(), 1);
    }

    void cartIsKeptThoughNoFrameIsPainted()
    {
        TillShop shop; // nobody sees its pages
        shop.signIn();

        shop.scan(kTrousersCode);

        const auto kept = [&shop] {
            return shop.thread.run([&shop] { return shop.database->carts().draft(); }).result();
        };
        QTRY_VERIFY(kept().has_value());
        QCOMPARE(kept()->basket.lines().size(), std::size_t{1});
    }

    void bandGoesWhenTheSaleIsDone()
    {
        const StoreFiles files;
        stopWithACart(files);
        TillShop shop(files);
        shop.signIn();

        emit shop.models.sale()->holdAsked();
        shop.settle();

        QVERIFY(!shop.models.recovery()->asks());
    }

    void secondSignInIsNotAskedAgain()
    {
        const StoreFiles files;
        stopWithACart(files);
        TillShop shop(files);
        shop.signIn();
        emit shop.models.recovery()->actionAsked();
        shop.settle();

        emit shop.models.shell()->lockAsked();
        shop.settle();
        shop.signIn();

        QVERIFY(!shop.models.recovery()->asks());
    }

    void ticketWithoutPaperIsPrintedAsTheOriginal()
    {
        const StoreFiles files;
        stopAfterASale(files, false);

        TillWindow shop(files);
        shop.signIn();
        QCOMPARE(titleOf(shop), QStringLiteral("Ticket n° 2-000001 enregistré — imprimer ?"));
        QCOMPARE(shop.models.recovery()->sentence(), QStringLiteral("La vente est sûre. Aucun papier n’est sorti."));
        shop.tap(QStringLiteral("Imprimer"));

        QCOMPARE(shop.paper.printed.size(), 1U);
        QCOMPARE(lastCopy(shop), 0);
        QVERIFY(!shop.models.recovery()->asks());
    }

    void interruptedPaperIsPrintedAsADuplicate()
    {
        const StoreFiles files;
        stopAfterASale(files, true);

        TillWindow shop(files);
        shop.signIn();
        QCOMPARE(shop.models.recovery()->sentence(),
            QStringLiteral("La vente est sûre. Un papier est peut-être sorti : celui-ci sera un duplicata."));
        shop.tap(QStringLiteral("Imprimer"));

        QCOMPARE(shop.paper.printed.size(), 1U);
        QCOMPARE(lastCopy(shop), 1);
    }

    void noReceiptIsAnAnswerThatStays()
    {
        const StoreFiles files;
        stopAfterASale(files, true);
        {
            TillWindow shop(files);
            shop.signIn();
            shop.tap(QStringLiteral("Sans ticket"));
            QVERIFY(shop.paper.printed.empty());
        }

        TillShop again(files);
        again.signIn();

        QVERIFY(!again.models.recovery()->asks());
    }

    void unansweredQuestionIsAskedAtTheNextStartToo()
    {
        const StoreFiles files;
        stopAfterASale(files, false);
        {
            TillShop shop(files);
            shop.signIn();
        }

        TillShop again(files);
        again.signIn();

        QVERIFY(again.models.recovery()->asks());
    }

    void receiptIsAskedBeforeTheCart()
    {
        const StoreFiles files;
        {
            TillShop shop(files);
            shop.signIn();
            shop.scan(kTrousersCode);
            shop.settle();
            emit shop.models.sale()->paymentAsked();
            shop.settle();
            emit shop.models.payment()->digitTyped(QStringLiteral("8900"));
            emit shop.models.payment()->actionAsked();
            shop.settle();
            shop.thread.post([&shop] {
                static_cast<void>(shop.selling.scan(parseScan(kSoapCode)));
                shop.selling.saveDraft();
            });
        }

        TillShop shop(files);
        shop.signIn();
        QVERIFY(titleOf(shop).startsWith(QStringLiteral("Ticket n°")));
        emit shop.models.recovery()->otherActionAsked();
        shop.settle();

        QVERIFY(titleOf(shop).startsWith(QStringLiteral("Ticket retrouvé")));
    }

private:
    static std::int64_t lastCopy(TillShop& shop)
    {
        const auto ticket = shop.database->sales().lastTicket("S042-C02", Mode::Production);
        return shop.database->sales().emissions("S042-C02", ticket->sequence).back().copy;
    }
};

int main(int argc, char** argv)
{
    chooseSoftwareRendering();
    const QGuiApplication application(argc, argv);
    TillRecoveryTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_till_recovery.moc"
