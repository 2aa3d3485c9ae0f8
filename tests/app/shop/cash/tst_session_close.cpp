// SPDX-License-Identifier: Apache-2.0
#include "tests/app/shop/cash/cash_desk.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::journal;
using namespace comptoir::shop;
using namespace comptoir::test;

namespace {

/// A session of 150 € float and one sale of 19,99 €: 169,99 € are expected.
class OpenTill {
public:
    explicit OpenTill(bool withReasons = true)
        : files(withReasons)
        , till(files)
    {
        check(till.cash.open(CashDesk::counted(150)).has_value(), "the session opens");
        till.sell();
    }

    CloseComparison count(int coins, int cents)
    {
        const auto compared = till.cash.closing().count(CashDesk::counted(coins, cents));
        check(compared.has_value(), "the count is taken");
        return *compared;
    }

    Result<SealedSession, CashRefusal> seal(const SealChoice& choice = {}) { return till.cash.closing().seal(choice); }

    CashFiles files;
    CashDesk till;
};

} // namespace

class SessionCloseTest : public QObject {
    Q_OBJECT

private slots:
    void aRightCountSealsTheSessionAndItsDay()
    {
        OpenTill shop;
        const CloseComparison compared = shop.count(169, 99);
        QCOMPARE(compared.difference, euros(0));

        const auto sealed = shop.seal();

        QCOMPARE(sealed->number, 1);
        QCOMPARE(sealed->dayNumber, 1);
        QCOMPARE(sealed->tickets, 1);
        QCOMPARE(sealed->sales, euros(1999));
        QVERIFY(!shop.till.cash.session().open);
        QVERIFY(!shop.till.journal().state().dayOpen);
    }

    void theDayGoesOnWhenTheSessionIsNotTheLast()
    {
        OpenTill shop;
        shop.count(169, 99);

        const auto sealed = shop.seal({.closeDay = false});

        QCOMPARE(sealed->dayNumber, 0);
        QVERIFY(shop.till.journal().state().dayOpen);
        QVERIFY(shop.till.cash.open(CashDesk::counted(150)).has_value());
    }

    void aNoteStandsInTheRecordOfItsCount()
    {
        OpenTill shop;

        QVERIFY(shop.till.cash.closing().count(CashDesk::counted(169, 99), "un billet déchiré").has_value());

        QCOMPARE(shop.till.lastCash().kind, CashKind::Count);
        QCOMPARE(shop.till.lastCash().reason, std::string("un billet déchiré"));
    }

    void aNoteStandsInTheRecordOfTheFloat()
    {
        const CashFiles files;
        CashDesk till(files);

        QVERIFY(till.cash.open(CashDesk::counted(150), "monnaie de la veille").has_value());

        QCOMPARE(till.lastCash().kind, CashKind::Float);
        QCOMPARE(till.lastCash().reason, std::string("monnaie de la veille"));
    }

    void aSmallDifferenceNeedsAReasonAndNobody()
    {
        OpenTill shop;
        const CloseComparison compared = shop.count(165, 0);
        QCOMPARE(compared.difference, euros(-499));
        QVERIFY(!compared.overLimit);
        QCOMPARE(shop.seal().error(), CashRefusal::ReasonNeeded);

        QVERIFY(shop.seal({.reason = "change_error"}).has_value());

        const CashRecord explained = shop.till.lastCash();
        QCOMPARE(explained.reason, std::string("change_error"));
        QCOMPARE(explained.expected, std::optional<std::int64_t>(16'999));
        QCOMPARE(explained.difference, std::optional<std::int64_t>(-499));
        QVERIFY(shop.till.cash.reviews(10).empty());
    }

    void aLargeDifferenceNeedsAnApprovalThatServesOnce()
    {
        OpenTill shop;
        QVERIFY(shop.count(164, 0).overLimit);
        QCOMPARE(shop.seal({.reason = "change_error"}).error(), CashRefusal::NeedsApproval);
        const Uuid approval = Uuid::timeOrdered(shop.till.clock.now(), shop.till.random);
        shop.till.desk.grant(approval, "VARIANCE");

        QVERIFY(shop.seal({.reason = "change_error", .approval = approval}).has_value());

        QCOMPARE(shop.till.lastCash().approval, approval.text());
        QVERIFY(shop.till.cash.reviews(10).empty());
        QVERIFY(!shop.till.desk.use(approval, "VARIANCE"));
    }

    void withNobodyToAgreeItIsSealedAndListedForTheManager()
    {
        OpenTill shop;
        shop.count(100, 0);

        QVERIFY(shop.seal({.reason = "change_error", .unattended = true}).has_value());

        const auto reviews = shop.till.cash.reviews(10);
        QCOMPARE(reviews.size(), 1U);
        QCOMPARE(reviews[0].action, std::string("VARIANCE"));
        QCOMPARE(reviews[0].amount, -6999);
        QCOMPARE(reviews[0].reason, std::string("change_error"));
    }

    void theRolesOwnLimitGoesBeforeTheStores()
    {
        OpenTill shop;
        Operator sophie;
        sophie.code = "M01";
        shop.till.desk.signIn(sophie, {.varianceLimit = euros(2000)});
        QVERIFY(!shop.count(150, 0).overLimit);
        QVERIFY(shop.count(149, 0).overLimit);
        shop.till.desk.signIn(sophie, {.permissions = {Permission::AcceptVariance}});

        QVERIFY(!shop.count(0, 0).overLimit);
    }

    void everyCountIsJournaledAndRecountsAreTold()
    {
        OpenTill shop;
        QCOMPARE(shop.count(160, 0).recounts, 0);
        QCOMPARE(shop.count(165, 0).recounts, 1);
        QCOMPARE(shop.count(169, 99).recounts, 2);

        QCOMPARE(shop.till.journal().state().session.counts, 3);
        QVERIFY(shop.seal().has_value()); // the last one counts: no difference, no reason
    }

    void anEmptyDenominationIsNotZero()
    {
        OpenTill shop;
        CashCount count = CashDesk::counted(169, 99);
        count.erase(500);

        QCOMPARE(shop.till.cash.closing().count(count).error(), CashRefusal::CountIncomplete);
        QCOMPARE(shop.till.journal().state().session.counts, 0); // and nothing was told
    }

    void cardsAreComparedWithTheTerminalsSlip()
    {
        OpenTill shop;
        TicketRecord ticket = ticketOf(1999, 1666);
        ticket.payments[0].tender = "card";
        QVERIFY(shop.till.journal().appendAlone(shop.till.desk.draft(ticket)).has_value());
        shop.count(169, 99);

        const auto compared = shop.till.cash.closing().countCards(euros(2099));

        QCOMPARE(compared->tenders[1].expected, std::optional(euros(1999)));
        QCOMPARE(compared->tenders[1].difference(), std::optional(euros(100)));
        QVERIFY(shop.seal().has_value()); // the terminal's difference stops no close
    }

    void aDeadTerminalStopsNoClose()
    {
        OpenTill shop;
        QVERIFY(!shop.count(169, 99).tenders[1].counted);

        QVERIFY(shop.seal().has_value());
    }

    void aDrawerBelowZeroStopsNoClose()
    {
        OpenTill shop;
        const Uuid approval = Uuid::timeOrdered(shop.till.clock.now(), shop.till.random);
        shop.till.desk.grant(approval, "CASH_OUT");
        CashMove out;
        out.kind = CashKind::PayOut;
        out.amount = euros(20'000);
        out.reason = "advance";
        QVERIFY(shop.till.cash.move(out, shop.till.drawer, approval).has_value());
        QCOMPARE(shop.count(0, 0).expected, euros(-3001));

        QVERIFY(shop.seal({.reason = "change_error", .unattended = true}).has_value());
    }

    void aFeedWithoutReasonsStopsNoClose()
    {
        OpenTill shop(false);
        shop.count(165, 0);
        const auto reasons = choicesOf(shop.till.desk.store()->policies.varianceReasons);
        QCOMPARE(reasons.size(), 1U);

        QVERIFY(shop.seal({.reason = reasons[0].code}).has_value());
    }

    void salesThatWaitStopNoCloseAndAreTold()
    {
        OpenTill shop;
        Basket waiting(Uuid::timeOrdered(shop.till.clock.now(), shop.till.random), Currency::eur(), Mode::Production);
        shop.till.database->carts().hold(
            {.basket = waiting, .at = shop.till.clock.now(), .operatorCode = "C01", .totalMinor = 1999});
        QCOMPARE(shop.count(169, 99).heldSales, 1);

        QVERIFY(shop.seal().has_value());
    }

    void aSaleInProgressIsFinishedOrHeldFirst()
    {
        OpenTill shop;
        shop.count(169, 99);
        ScannedOffer soap;
        soap.offer.product.sku = "SOAP";
        soap.offer.product.name = {.fr = "Savon", .en = {}};
        soap.offer.price = {19'900, Currency::eur()};
        QVERIFY(shop.till.sale.change([&](Basket& basket) { return basket.add(soap, "C01"); }).has_value());
        QCOMPARE(shop.seal().error(), CashRefusal::SaleInProgress);

        shop.till.sale.start(); // held or voided

        QVERIFY(shop.seal().has_value());
    }

    void aCrashBetweenCountAndSealAsksForTheCountAgain()
    {
        CashFiles files;
        {
            CashDesk till(files);
            QVERIFY(till.cash.open(CashDesk::counted(150)).has_value());
            QVERIFY(till.cash.closing().count(CashDesk::counted(150)).has_value());
        }
        CashDesk again(files);
        QCOMPARE(again.cash.closing().seal({}).error(), CashRefusal::NotCounted);

        QCOMPARE(again.cash.closing().count(CashDesk::counted(150))->recounts, 1);
        QVERIFY(again.cash.closing().seal({}).has_value());
    }

    void theBankBagIsKeptWithTheCount()
    {
        OpenTill shop;
        shop.count(169, 99);

        QVERIFY(shop.seal({.bag = "BRINKS-118"}).has_value());

        QCOMPARE(shop.till.lastCash().bag, std::string("BRINKS-118"));
        QVERIFY(shop.till.lastCash().reason.empty());
    }

    void aChangeEqualToTheDifferenceIsHinted()
    {
        OpenTill shop;
        TicketRecord ticket = ticketOf(1999, 1666);
        ticket.payments[0].given = 2269;
        ticket.payments[0].change = 270;
        QVERIFY(shop.till.journal().appendAlone(shop.till.desk.draft(ticket)).has_value());

        const CloseComparison compared = shop.count(187, 28);

        QCOMPARE(compared.difference, euros(-270));
        QVERIFY(compared.hint.has_value());
        QCOMPARE(compared.hint->ticket, std::string("S042-C02-00000002"));
        QVERIFY(!shop.count(187, 29).hint);
    }

    void whatIsSealedIsVerified()
    {
        OpenTill shop;
        shop.count(100, 0);
        QVERIFY(shop.till.cash.closing().countCards(euros(0)).has_value());
        QVERIFY(shop.seal({.reason = "change_error", .unattended = true, .bag = "B-1"}).has_value());

        std::ostringstream tsv;
        storage::exportTsv(shop.till.journal().reader(), tsv);

        QCOMPARE(anomaliesOf(verifyTsv(tsv.str())), QString());
    }
};

QTEST_GUILESS_MAIN(SessionCloseTest)
#include "tst_session_close.moc"
