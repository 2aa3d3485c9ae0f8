// SPDX-License-Identifier: Apache-2.0
#include "app/core/text/format.h"

#include <QTest>

using namespace comptoir;

namespace {

QString euros(std::int64_t minor, Language language)
{
    return QString::fromStdString(text::amount(Money::fromMinor(minor, Currency::eur()), language));
}

QString of(const std::string& text)
{
    return QString::fromStdString(text);
}

constexpr UnitPrice kPerKilo{124'000, Currency::eur()};
constexpr Instant kMockDay{1'795'099'320'000}; // 2026-11-19 14:42:00 UTC
const std::string kParis = "Europe/Paris";

} // namespace

class FormatTest : public QObject {
    Q_OBJECT

private slots:
    void amounts()
    {
        QCOMPARE(euros(123'450, Language::French), u"1\u202F234,50\u00A0€");
        QCOMPARE(euros(-1580, Language::French), u"\u221215,80\u00A0€");
        QCOMPARE(euros(5, Language::French), u"0,05\u00A0€");
        QCOMPARE(euros(123'456'789'00, Language::French), u"123\u202F456\u202F789,00\u00A0€");
        QCOMPARE(euros(123'450, Language::English), u"€1,234.50");
        QCOMPARE(euros(-1580, Language::English), u"\u2212€15.80");
    }

    void amountsOfOtherCurrencies()
    {
        const Money yen = Money::fromMinor(1234, *Currency::parse("JPY"));
        const Money dinars = Money::fromMinor(1234, *Currency::parse("TND"));
        QCOMPARE(of(text::amount(yen, Language::English)), u"¥1,234");
        QCOMPARE(of(text::amount(yen, Language::French)), u"1\u202F234\u00A0¥");
        QCOMPARE(of(text::amount(dinars, Language::French)), u"1,234\u00A0TND");
        QCOMPARE(of(text::amount(dinars, Language::English)), u"TND\u00A01.234");
    }

    void countsAreGrouped()
    {
        QCOMPARE(of(text::wholeNumber(0, Language::French)), u"0");
        QCOMPARE(of(text::wholeNumber(999, Language::English)), u"999");
        QCOMPARE(of(text::wholeNumber(18'469, Language::French)), u"18\u202F469");
        QCOMPARE(of(text::wholeNumber(1'018'469, Language::English)), u"1,018,469");
    }

    void wholeNotesLeaveTheCentsOut()
    {
        const Money sixty = Money::fromMinor(6000, Currency::eur());
        QCOMPARE(of(text::wholeAmount(sixty, Language::French)), u"60\u00A0€");
        QCOMPARE(of(text::wholeAmount(sixty, Language::English)), u"€60");
        const Money exact = Money::fromMinor(5730, Currency::eur());
        QCOMPARE(of(text::wholeAmount(exact, Language::French)), u"57,30\u00A0€");
    }

    void percentages()
    {
        QCOMPARE(of(text::percent({550}, Language::French)), u"5,5\u00A0%");
        QCOMPARE(of(text::percent({2000}, Language::French)), u"20\u00A0%");
        QCOMPARE(of(text::percent({175}, Language::English)), u"1.75%");
        QCOMPARE(of(text::percent({-500}, Language::French)), u"\u22125\u00A0%");
    }

    void quantities()
    {
        QCOMPARE(of(text::quantity(Quantity::pieces(3), Unit::Piece, Language::French)), u"3");
        QCOMPARE(
            of(text::quantity(Quantity::fromThousandths(342), Unit::Kilogram, Language::French)), u"0,342\u00A0kg");
        QCOMPARE(of(text::quantity(Quantity::pieces(1), Unit::Kilogram, Language::English)), u"1.000\u00A0kg");
        QCOMPARE(of(text::quantity(Quantity::fromThousandths(2500), Unit::Metre, Language::French)), u"2,5\u00A0m");
        QCOMPARE(of(text::quantity(Quantity::pieces(-1), Unit::Piece, Language::French)), u"\u22121");
    }

    void quantitiesTimesPrices()
    {
        const UnitPrice soap{69'000, Currency::eur()};
        const Quantity three = Quantity::pieces(3);
        QCOMPARE(of(text::quantityTimesPrice(three, Unit::Piece, soap, Language::French)), u"3 × 6,90\u00A0€");
        QCOMPARE(of(text::quantityTimesPrice(three, Unit::Piece, soap, Language::English)), u"3 × €6.90");
        const Quantity cheese = Quantity::fromThousandths(342);
        QCOMPARE(of(text::quantityTimesPrice(cheese, Unit::Kilogram, kPerKilo, Language::French)),
            u"0,342\u00A0kg × 12,40\u00A0€/kg");
        QCOMPARE(of(text::quantityTimesPrice(cheese, Unit::Kilogram, kPerKilo, Language::English)),
            u"0.342\u00A0kg × €12.40/kg");
        const UnitPrice screw{1234, Currency::eur()};
        QCOMPARE(of(text::quantityTimesPrice(three, Unit::Piece, screw, Language::French)), u"3 × 0,1234\u00A0€");
    }

    void pricesPerMeasure()
    {
        const UnitPrice oil{185'000, Currency::eur()};
        const Content half{Quantity::fromThousandths(500), Unit::Litre};
        QCOMPARE(of(text::pricePerMeasure(oil, half, Language::French)), u"37,00\u00A0€/L");
        const UnitPrice honey{89'000, Currency::eur()};
        const Content quarter{Quantity::fromThousandths(250), Unit::Kilogram};
        QCOMPARE(of(text::pricePerMeasure(honey, quarter, Language::French)), u"35,60\u00A0€/kg");
        QCOMPARE(of(text::pricePerMeasure(honey, quarter, Language::English)), u"€35.60/kg");
        QCOMPARE(of(text::pricePerMeasure(honey, {}, Language::French)), u"");
    }

    void timesAndDatesAreOfTheStore()
    {
        QCOMPARE(of(text::time(kMockDay, kParis)), u"15:42");
        QCOMPARE(of(text::time(kMockDay, "Indian/Reunion")), u"18:42");
        QCOMPARE(of(text::timeWithSeconds({kMockDay.ms + 7000}, kParis)), u"15:42:07");
        QCOMPARE(of(text::shortDate(kMockDay, kParis)), u"19/11/2026");
        QCOMPARE(of(text::longDate(kMockDay, kParis, Language::French)), u"jeudi 19 novembre 2026");
        QCOMPARE(of(text::longDate(kMockDay, kParis, Language::English)), u"Thursday 19 November 2026");
        QCOMPARE(of(text::time(kMockDay, "No/Where")), u"14:42");
    }

    void summerTimeIsTheZonesOwn()
    {
        QCOMPARE(of(text::time({1'792'889'999'000}, kParis)), u"02:59"); // 2026-10-25, the hour that comes twice
        QCOMPARE(of(text::time({1'792'890'000'000}, kParis)), u"02:00");
    }

    void durations()
    {
        using namespace std::chrono_literals;
        QCOMPARE(of(text::duration(6min, Language::French)), u"6\u00A0min");
        QCOMPARE(of(text::duration(66min, Language::English)), u"1\u00A0h\u00A006");
        QCOMPARE(of(text::duration(42s, Language::French)), u"42\u00A0s");
    }

    void ticketNumbers()
    {
        QCOMPARE(of(text::shortTicketNumber("S042-C02-00018467")), u"2-018467");
        QCOMPARE(of(text::shortTicketNumber("S042-C12-12345678")), u"12-12345678");
        QCOMPARE(of(text::shortTicketNumber("unnumbered")), u"unnumbered");
    }

    void foldedTextIsWhatOneTypes_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("typed");
        QTest::newRow("ascii") << "Eau de Parfum 50 ML"
                               << "eau de parfum 50 ml";
        QTest::newRow("accents") << "Crème brûlée à l’Île"
                                 << "creme brulee a l'ile";
        QTest::newRow("ligatures") << "Cœur de bœuf, Ægir"
                                   << "coeur de boeuf, aegir";
        QTest::newRow("decomposed") << QString::fromUtf8("e\u0301te\u0301") << "ete";
        QTest::newRow("capitals") << "ÉCRU ŒUF ÇA"
                                  << "ecru oeuf ca";
        QTest::newRow("sharp s") << "Straße"
                                 << "strasse";
        QTest::newRow("nothing") << ""
                                 << "";
    }

    void foldedTextIsWhatOneTypes()
    {
        QFETCH(QString, written);
        QFETCH(QString, typed);
        QCOMPARE(of(text::folded(written.toStdString())), typed);
    }

    void foldingSurvivesBrokenText() { QVERIFY(!text::folded("caf\xC3").empty()); }
};

QTEST_APPLESS_MAIN(FormatTest)

#include "tst_format.moc"
