// SPDX-License-Identifier: Apache-2.0
#include "app/core/domain/tender.h"

#include "tests/support/sample_basket.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

namespace {

using Amounts = std::vector<std::int64_t>;

Amounts shortcuts(std::int64_t due)
{
    Amounts all;
    for (const Money amount : cashShortcuts(cents(due))) {
        all.push_back(amount.minor());
    }
    return all;
}

/// denomination, count, denomination, count…
Amounts pieces(std::int64_t amount)
{
    Amounts all;
    for (const Pieces& piece : changeInPieces(cents(amount))) {
        all.insert(all.end(), {piece.denomination, piece.count});
    }
    return all;
}

} // namespace

class TenderTest : public QObject {
    Q_OBJECT

private slots:
    void shortcutsAreTheNextSumsOfOneOrTwoNotes()
    {
        QCOMPARE(shortcuts(5730), (Amounts{5730, 6000, 7000, 10000}));
        QCOMPARE(shortcuts(1), (Amounts{1, 500, 1000, 1500}));
        QCOMPARE(shortcuts(1230), (Amounts{1230, 1500, 2000, 2500}));
        QCOMPARE(shortcuts(6000), (Amounts{6000, 7000, 10000, 10500}));
        QCOMPARE(shortcuts(20000), (Amounts{20000, 20500, 21000, 22000}));
    }

    void shortcutsTakeThreeNotesAbove200()
    {
        QCOMPARE(shortcuts(20001), (Amounts{20001, 20500, 21000, 21500}));
        QCOMPARE(shortcuts(33220), (Amounts{33220, 35000, 40000, 40500}));
        QCOMPARE(shortcuts(59000), (Amounts{59000, 60000}));
        QCOMPARE(shortcuts(100000), (Amounts{100000}));
    }

    void changeIsTheFewestPieces()
    {
        QCOMPARE(pieces(270), (Amounts{200, 1, 50, 1, 20, 1}));
        QCOMPARE(pieces(0), Amounts{});
        QCOMPARE(pieces(8888),
            (Amounts{5000, 1, 2000, 1, 1000, 1, 500, 1, 200, 1, 100, 1, 50, 1, 20, 1, 10, 1, 5, 1, 2, 1, 1, 1}));
        QCOMPARE(pieces(60000), (Amounts{20000, 3})); // no 500 € note
    }

    void drawerCountsFifteenDenominations()
    {
        QCOMPARE(denominations(Currency::eur()).size(), 15U);
        QCOMPARE(notes(Currency::eur()).size(), 7U);
        QCOMPARE(notes(Currency::eur()).back(), 500);
        QVERIFY(denominations(*Currency::parse("JPY")).empty());
    }

    void splitPaymentOfTheMockDay()
    {
        Settlement settlement(cents(33220));
        QVERIFY(settlement.addCard(cents(27490), "118218", "4417", "Visa"));
        QCOMPARE(settlement.remaining(), cents(5730));
        QVERIFY(settlement.addCash(cents(6000), {cents(100'000)}));
        QVERIFY(settlement.complete());
        QCOMPARE(settlement.change(), cents(270));
        QCOMPARE(settlement.tenders()[1].amount, cents(5730));
        QCOMPARE(settlement.tenders()[1].given, cents(6000));
        QCOMPARE(settlement.addCash(cents(100), {}).error(), TenderError::NothingDue);
    }

    void onlyCashGivesChange()
    {
        Settlement settlement(cents(1000));
        QCOMPARE(settlement.addCard(cents(1001), "", "", "").error(), TenderError::OverDue);
        QCOMPARE(settlement.addCard(cents(0), "", "", "").error(), TenderError::NotPositive);
        QCOMPARE(settlement.addCash(cents(-5), {}).error(), TenderError::NotPositive);
        QVERIFY(settlement.tenders().empty());
    }

    void ceilingIsOnAllCashOfTheDebt()
    {
        const CashLimit limit{cents(100'000)};
        Settlement settlement(cents(150'000));
        QCOMPARE(settlement.addCash(cents(100'001), limit).error(), TenderError::OverCeiling);
        QVERIFY(settlement.addCash(cents(60'000), limit));
        QCOMPARE(settlement.addCash(cents(40'001), limit).error(), TenderError::OverCeiling);
        QVERIFY(settlement.addCash(cents(40'000), limit));
        QVERIFY(settlement.addCard(cents(50'000), "1", "4417", "CB"));
        QVERIFY(settlement.complete());
    }

    void aRollHoldsWhatTheBankPacks()
    {
        std::vector<std::int64_t> worth;
        for (const Pieces& roll : coinRolls(Currency::eur())) {
            worth.push_back(roll.denomination * roll.count);
        }

        QCOMPARE(worth, (std::vector<std::int64_t>{5000, 2500, 2000, 800, 400, 250, 100, 50}));
        QVERIFY(coinRolls(*Currency::parse("JPY")).empty());
    }

    void ceilingCountsWhatIsKeptNotWhatIsShown()
    {
        Settlement settlement(cents(99'000));
        QVERIFY(settlement.addCash(cents(120'000), {cents(100'000)}));
        QCOMPARE(settlement.change(), cents(21'000));
    }

    void cashIsTakenBack()
    {
        Settlement settlement(cents(1000));
        QVERIFY(settlement.addCash(cents(400), {}));
        settlement.take(0);
        QCOMPARE(settlement.remaining(), cents(1000));
    }

    void refundIsPaidOut()
    {
        Settlement settlement(cents(-500));
        QCOMPARE(settlement.addCash(cents(500), {}).error(), TenderError::NotPositive);
        QCOMPARE(settlement.addCash(cents(-501), {}).error(), TenderError::OverDue);
        QVERIFY(settlement.addCash(cents(-500), {}));
        QVERIFY(settlement.complete());
        QCOMPARE(settlement.change(), cents(0));
    }
};

QTEST_APPLESS_MAIN(TenderTest)

#include "tst_tender.moc"
