// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/business_day.h"
#include "tests/app/core/journal/journal_fixture.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::journal;
using namespace comptoir::test;

namespace {

constexpr std::int64_t kDay = 24 * 3'600'000LL;

/// Sells one ticket on the day the clock shows, counts nothing, closes the day.
Record tradeADay(MemoryRegister& till, std::int64_t gross = 999, std::int64_t netOfTax = 833)
{
    till.append(ticketOf(gross, netOfTax));
    return till.append(closeOf(CloseLevel::Day));
}

CloseRecord closed(MemoryRegister& till, CloseLevel level)
{
    return std::get<CloseRecord>(till.append(closeOf(level)).payload);
}

/// A register on 30 October 2026, with that day and the next one traded and closed.
class OctoberEnds : public MemoryRegister {
public:
    OctoberEnds()
    {
        clock.pass(22 * kDay);
        first = tradeADay(*this);
        clock.pass(kDay);
        second = tradeADay(*this, 2000, 1667);
        clock.pass(kDay); // 1 November
    }

    Record first;
    Record second;
};

} // namespace

class PeriodClosesTest : public QObject {
    Q_OBJECT

private slots:
    void aMonthIsTheSumOfItsDays()
    {
        OctoberEnds till;
        till.append(eventOf("BOOT"));

        const CloseRecord month = closed(till, CloseLevel::Month);

        const auto& last = std::get<CloseRecord>(till.second.payload);
        QCOMPARE(month.period, std::string("2026-10"));
        QCOMPARE(month.closes, 2);
        QCOMPARE(month.number, 1);
        QCOMPARE(month.from, 1);
        QCOMPARE(month.to, last.to); // what came after belongs to the month it opens
        QVERIFY(month.previousClose.isZero());
        QCOMPARE(month.tickets, 2);
        const TotalsRecord totals{.netOfTax = 2500, .tax = 499, .gross = 2999, .rounding = 0, .lines = 2};
        QVERIFY(month.totals == totals);
        const std::vector<VatRecord> vat{{.rateBp = 2000, .gross = 2999, .netOfTax = 2500, .tax = 499}};
        QVERIFY(month.vat == vat);
        QCOMPARE(month.tenders.at("cash").amount, 2999);
        QCOMPARE(month.tenders.at("cash").count, 2);
        QCOMPARE(month.counts.at("ticket"), 2);
        QCOMPARE(month.grandTotal.net, 2999);
        crypto::MerkleTree days;
        days.add(till.first.hash);
        days.add(till.second.hash);
        QCOMPARE(month.merkleRoot.hex(), days.root().hex());
        QVERIFY(verifyTsv(till.tsv()).sound());
    }

    void aYearIsTheSumOfItsMonths()
    {
        OctoberEnds till;
        const Record october = till.append(closeOf(CloseLevel::Month));
        tradeADay(till);
        till.clock.pass(60 * kDay); // 31 December
        QCOMPARE(till.refusal(ticketOf(999, 833)), QString("period_open"));
        const Record november = till.append(closeOf(CloseLevel::Month));
        tradeADay(till);
        till.clock.pass(kDay);
        const Record december = till.append(closeOf(CloseLevel::Month));

        const CloseRecord year = closed(till, CloseLevel::Year);

        QCOMPARE(year.period, std::string("2026"));
        QCOMPARE(year.closes, 3);
        QCOMPARE(year.from, 1);
        QCOMPARE(year.to, std::get<CloseRecord>(december.payload).to);
        QCOMPARE(year.totals.gross, 2999 + 999 + 999);
        QCOMPARE(year.tickets, 4);
        crypto::MerkleTree months;
        for (const Record& month : {october, november, december}) {
            months.add(month.hash);
        }
        QCOMPARE(year.merkleRoot.hex(), months.root().hex());
        tradeADay(till);
        QVERIFY(verifyTsv(till.tsv()).sound());
    }

    void theNextMonthFollowsWithoutHoleOrOverlap()
    {
        OctoberEnds till;
        const Record october = till.append(closeOf(CloseLevel::Month));
        tradeADay(till);
        till.clock.pass(30 * kDay); // 1 December

        const CloseRecord november = closed(till, CloseLevel::Month);

        QCOMPARE(november.number, 2);
        QCOMPARE(november.from, std::get<CloseRecord>(october.payload).to + 1);
        QCOMPARE(november.previousClose.hex(), october.hash.hex());
        QCOMPARE(november.tickets, 1);
        QCOMPARE(november.period, std::string("2026-11"));
    }

    void aDayOfALaterMonthWaitsForTheCloseOfTheOneBefore()
    {
        OctoberEnds till;
        const std::vector<CloseLevel> month{CloseLevel::Month};
        QVERIFY(closesBefore(till.state, "2026-10-31").empty());
        QVERIFY(closesBefore(till.state, "2026-11-01") == month);
        const std::vector<CloseLevel> both{CloseLevel::Month, CloseLevel::Year};
        QVERIFY(closesBefore(till.state, "2027-01-02") == both);

        QCOMPARE(till.refusal(ticketOf(999, 833)), QString("period_open"));
        QCOMPARE(till.refusal(cashOf(CashKind::Float, 15'000)), QString("period_open"));
        QCOMPARE(till.refusal(eventOf("BOOT")), QString()); // opens no day
        QCOMPARE(till.refusal(ticketOf(999, 833), Mode::Training), QString());
        till.append(closeOf(CloseLevel::Month));
        QCOMPARE(till.refusal(ticketOf(999, 833)), QString());
    }

    void aPeriodWithoutAnythingIsNotClosed()
    {
        MemoryRegister till;
        QCOMPARE(till.refusal(closeOf(CloseLevel::Month)), QString("level"));
        QCOMPARE(till.refusal(closeOf(CloseLevel::Year)), QString("level"));
        till.append(ticketOf(999, 833));
        QCOMPARE(till.refusal(closeOf(CloseLevel::Month)), QString("level")); // a day is open
        till.append(closeOf(CloseLevel::Day));
        QCOMPARE(till.refusal(closeOf(CloseLevel::Year)), QString("level")); // a month is open
        till.append(closeOf(CloseLevel::Month));
        QCOMPARE(till.refusal(closeOf(CloseLevel::Month)), QString("level"));
        QCOMPARE(till.refusal(closeOf(CloseLevel::Year)), QString());
    }

    void aRotationCarriesTheClosesOverAndHappensBetweenPeriods()
    {
        OctoberEnds till;
        GenesisRecord rotation;
        rotation.reason = "rotate";
        QCOMPARE(till.refusal(rotation), QString("level"));
        till.append(closeOf(CloseLevel::Month));
        const Record year = till.append(closeOf(CloseLevel::Year));

        const auto genesis = std::get<GenesisRecord>(till.append(rotation).payload);

        QCOMPARE(genesis.closes.size(), 4U);
        QVERIFY(genesis.closes[3].level == CloseLevel::Year);
        QCOMPARE(genesis.closes[3].number, 1);
        QCOMPARE(genesis.closes[3].hash.hex(), year.hash.hex());
        const Record day = tradeADay(till);
        QCOMPARE(std::get<CloseRecord>(day.payload).number, 3);
        QVERIFY(std::get<CloseRecord>(day.payload).previousClose == till.second.hash);
        QVERIFY(verifyTsv(till.tsv()).sound());
    }

    void whatTheKeyHolderForgesInAMonthOrYearIsFound_data();
    void whatTheKeyHolderForgesInAMonthOrYearIsFound();

    void aMonthThatIsNeverClosedIsFound()
    {
        OctoberEnds till;
        till.clock.nowMs -= kDay; // the sealer would refuse: write it as of the day before, then forge the date
        till.forge(ticketOf(999, 833), [](Record& r) { r.envelope.businessDay = "2026-11-01"; });
        QCOMPARE(anomaliesOf(verifyTsv(till.tsv())), QString("closes"));
    }
};

namespace {

struct Forgery {
    const char* name;
    CloseLevel level;
    std::function<void(CloseRecord&)> spoil;
    const char* found;
};

std::vector<Forgery> forgeries()
{
    std::vector<Forgery> all;
    for (const CloseLevel level : {CloseLevel::Month, CloseLevel::Year}) {
        all.insert(all.end(),
            {{"nothing", level, [](CloseRecord&) {}, ""},
                {"number", level, [](CloseRecord& c) { c.number = 2; }, "closes"},
                {"from", level, [](CloseRecord& c) { c.from = 2; }, "closes"},
                {"to", level, [](CloseRecord& c) { c.to += 1; }, "closes"},
                {"period", level, [](CloseRecord& c) { c.period = "2026-09"; }, "closes"},
                {"closes", level, [](CloseRecord& c) { c.closes += 1; }, "closes"},
                {"gross", level, [](CloseRecord& c) { c.totals.gross -= 1; }, "closes"},
                {"VAT", level, [](CloseRecord& c) { c.vat[0].tax -= 1; }, "closes"},
                {"tender", level, [](CloseRecord& c) { c.tenders["cash"].amount -= 1; }, "closes"},
                {"tickets", level, [](CloseRecord& c) { c.tickets -= 1; }, "closes"},
                {"discounts", level, [](CloseRecord& c) { c.discounts = 1; }, "closes"},
                {"cash", level, [](CloseRecord& c) { c.cash.expected = 1; }, "closes"},
                {"grand total", level, [](CloseRecord& c) { c.grandTotal.net = 0; }, "grand_total"},
                {"Merkle root", level, [](CloseRecord& c) { c.merkleRoot = {}; }, "closes"},
                {"previous", level, [](CloseRecord& c) { c.previousClose = c.merkleRoot; }, "closes"}});
    }
    return all;
}

} // namespace

void PeriodClosesTest::whatTheKeyHolderForgesInAMonthOrYearIsFound_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const Forgery& forgery : forgeries()) {
        QTest::addRow("%s of a %s", forgery.name, textOf(forgery.level).data()) << index++;
    }
}

void PeriodClosesTest::whatTheKeyHolderForgesInAMonthOrYearIsFound()
{
    QFETCH(int, index);
    const Forgery forgery = forgeries()[static_cast<std::size_t>(index)];
    OctoberEnds till;
    if (forgery.level == CloseLevel::Year) {
        till.append(closeOf(CloseLevel::Month));
    }

    till.forge(
        closeOf(forgery.level), [&forgery](Record& record) { forgery.spoil(std::get<CloseRecord>(record.payload)); });

    QCOMPARE(anomaliesOf(verifyTsv(till.tsv())), QString(forgery.found));
}

QTEST_APPLESS_MAIN(PeriodClosesTest)

#include "tst_period_closes.moc"
