// SPDX-License-Identifier: Apache-2.0
#include "app/core/base/money.h"

#include <QTest>

using namespace comptoir;

namespace {

Money cents(std::int64_t minor)
{
    return Money::fromMinor(minor, Currency::eur());
}

Currency currency(const char* code)
{
    return *Currency::parse(code);
}

std::vector<std::int64_t> shares(std::int64_t total, const std::vector<std::int64_t>& weights)
{
    std::vector<std::int64_t> all;
    for (const Money share : allocate(cents(total), weights)) {
        all.push_back(share.minor());
    }
    return all;
}

using Shares = std::vector<std::int64_t>;

} // namespace

class MoneyTest : public QObject {
    Q_OBJECT

private slots:
    void readsAmountsExactly_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("minor");
        QTest::newRow("whole") << QByteArray("12") << qint64{1200};
        QTest::newRow("one decimal") << QByteArray("12.3") << qint64{1230};
        QTest::newRow("comma") << QByteArray("12,30") << qint64{1230};
        QTest::newRow("negative") << QByteArray("-4.05") << qint64{-405};
        QTest::newRow("leading zeros") << QByteArray("007,10") << qint64{710};
        QTest::newRow("cent") << QByteArray("0.01") << qint64{1};
        QTest::newRow("limit") << QByteArray("10000000000.00") << qint64{1'000'000'000'000};
    }

    void readsAmountsExactly()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, minor);
        QCOMPARE(Money::parse(text.toStdString(), Currency::eur())->minor(), minor);
    }

    void refusesWhatIsNoAmount_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<MoneyError>("error");
        const auto row = [](const char* text, MoneyError error) { QTest::newRow(text) << QByteArray(text) << error; };
        for (const char* text : {"", "-", ".", "12.", ".5", "1e3", "1 000", "12.3.4", "+5", "--5", "0x1F"}) {
            row(text, MoneyError::NotANumber);
        }
        row("12.345", MoneyError::TooManyDecimals);
        row("10000000000.01", MoneyError::OutOfRange);
        row("999999999999999999", MoneyError::OutOfRange);
        row("1000000000000000000000", MoneyError::NotANumber); // nobody types that
    }

    void refusesWhatIsNoAmount()
    {
        QFETCH(QByteArray, text);
        QFETCH(MoneyError, error);
        const auto amount = Money::parse(text.toStdString(), Currency::eur());
        QVERIFY(!amount.has_value());
        QCOMPARE(amount.error(), error);
    }

    void decimalsFollowTheCurrency()
    {
        QCOMPARE(Money::parse("1234", currency("JPY"))->minor(), 1234);
        QCOMPARE(Money::parse("12.5", currency("JPY")).error(), MoneyError::TooManyDecimals);
        QCOMPARE(Money::parse("1,234", currency("TND"))->minor(), 1234);
        QCOMPARE(lineGross({12'3450, currency("TND")}, Quantity::pieces(1))->minor(), 12'345);
        QCOMPARE(lineGross({1005'0000, currency("JPY")}, Quantity::fromThousandths(500))->minor(), 503);
    }

    void halvesGoAwayFromZero()
    {
        QCOMPARE(portion(cents(230), {500}), cents(12));
        QCOMPARE(portion(cents(-230), {500}), cents(-12));
        QCOMPARE(portion(cents(229), {500}), cents(11));
        QCOMPARE(proportion(cents(1), 1, 2), cents(1));
        QCOMPARE(proportion(cents(1), 1, 3), cents(0));
        QCOMPARE(proportion(cents(5), -1, 2), cents(-3));
        QCOMPARE(portion(cents(Money::kLimit), {10'000}), cents(Money::kLimit));
    }

    void leftoverGoesByRemainderThenWeightThenOrder()
    {
        QCOMPARE(shares(100, {100, 100, 100}), (Shares{34, 33, 33}));
        QCOMPARE(shares(-100, {100, 100, 100}), (Shares{-34, -33, -33}));
        QCOMPARE(shares(100, {0, 500, 500}), (Shares{0, 50, 50}));
        QCOMPARE(shares(10, {1, 3}), (Shares{2, 8})); // 2.5 and 7.5: the larger weight
        QCOMPARE(shares(1, {5, 5}), (Shares{1, 0}));
        QCOMPARE(shares(0, {0, 0}), (Shares{0, 0}));
        QCOMPARE(shares(0, {}), Shares{});
    }

    void largeAllocationsStayExact()
    {
        constexpr std::int64_t kHuge = Money::kLimit;
        QCOMPARE(shares(kHuge, {kHuge, kHuge, kHuge}), (Shares{333'333'333'334, 333'333'333'333, 333'333'333'333}));
        QCOMPARE(shares(kHuge - 1, {1, kHuge}), (Shares{1, kHuge - 2}));
    }

    void amountsCompareAndAdd()
    {
        QVERIFY(cents(5) < cents(6));
        QCOMPARE(cents(5) - cents(6), cents(-1));
        QCOMPARE((-cents(5)).absolute(), cents(5));
        QVERIFY(Money::zero(Currency::eur()).isZero() && cents(-1).isNegative() && cents(1).isPositive());
    }

    void currenciesAreTheListedOnes()
    {
        QCOMPARE(currency("EUR"), Currency::eur());
        QCOMPARE(currency("JPY").minorPerUnit(), 1);
        QCOMPARE(currency("TND").minorPerUnit(), 1000);
        for (const char* code : {"", "EU", "eur", "ABC", "EURO"}) {
            QVERIFY2(!Currency::parse(code), code);
        }
    }

    void quantitiesAreInThousandths()
    {
        QCOMPARE(Quantity::pieces(3).thousandths(), 3000);
        QVERIFY(Quantity::pieces(3).whole() && !Quantity::fromThousandths(342).whole());
        QCOMPARE(Quantity::pieces(1) - Quantity::fromThousandths(342), Quantity::fromThousandths(658));
    }
};

QTEST_APPLESS_MAIN(MoneyTest)

#include "tst_money.moc"
