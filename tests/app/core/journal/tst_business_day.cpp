// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/business_day.h"
#include "tests/app/core/journal/journal_fixture.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::journal;
using namespace comptoir::test;

namespace {

constexpr std::int64_t kHour = 3'600'000;
constexpr std::int64_t kDay = 24 * kHour;

QString dayOf(const Record& record)
{
    return QString::fromStdString(record.envelope.businessDay);
}

void closeDay(MemoryRegister& till)
{
    till.append(closeOf(CloseLevel::Day));
}

} // namespace

class BusinessDayTest : public QObject {
    Q_OBJECT

private slots:
    void theCalendarIsTheWallClockLessTheCutOff_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("date");

        QTest::newRow("morning") << qint64{1791446400000} << "Europe/Paris"
                                 << "2026-10-08";
        QTest::newRow("04:59:59 belongs to the day before") << qint64{1791428399000} << "Europe/Paris"
                                                            << "2026-10-07";
        QTest::newRow("05:00:00 is the new day") << qint64{1791428400000} << "Europe/Paris"
                                                 << "2026-10-08";
        QTest::newRow("New Year's night") << qint64{1798762500000} << "Europe/Paris"
                                          << "2026-12-31";
        QTest::newRow("29 February") << qint64{1835460000000} << "Europe/Paris"
                                     << "2028-02-29";
        // Sunday 29 March 2026 has 23 hours, Sunday 25 October 25.
        QTest::newRow("04:59 after spring forward") << qint64{1774753140000} << "Europe/Paris"
                                                    << "2026-03-28";
        QTest::newRow("05:00 after spring forward") << qint64{1774753200000} << "Europe/Paris"
                                                    << "2026-03-29";
        QTest::newRow("04:59 after fall back") << qint64{1792900740000} << "Europe/Paris"
                                               << "2026-10-24";
        QTest::newRow("05:00 after fall back") << qint64{1792900800000} << "Europe/Paris"
                                               << "2026-10-25";
        QTest::newRow("an island east of Paris") << qint64{1791421200000} << "Indian/Reunion"
                                                 << "2026-10-08";
        QTest::newRow("an island west of Paris") << qint64{1791446400000} << "America/Martinique"
                                                 << "2026-10-07";
    }

    void theCalendarIsTheWallClockLessTheCutOff()
    {
        QFETCH(qint64, ms);
        QFETCH(QString, zone);
        QFETCH(QString, date);
        const Calendar calendar{.zone = TimeZone::find(zone.toStdString()).value(), .cutOffHour = 5};

        QCOMPARE(QString::fromStdString(calendar.businessDate({ms})), date);
    }

    void localTimeTellsSummerFromWinterHour()
    {
        const TimeZone paris = TimeZone::find("Europe/Paris").value();

        QCOMPARE(paris.at({1792888200000}).rfc3339(), std::string("2026-10-25T02:30:00+02:00"));
        QCOMPARE(paris.at({1792891800000}).rfc3339(), std::string("2026-10-25T02:30:00+01:00"));
        QCOMPARE(TimeZone::find("America/Martinique")->at({0}).rfc3339(), std::string("1969-12-31T20:00:00-04:00"));
        QVERIFY(!TimeZone::find("Europe/Lutece"));
    }

    void aSaleAfterMidnightBelongsToTheEveningItBeganIn()
    {
        MemoryRegister till;
        till.append(cashOf(CashKind::Float, 15'000));
        till.clock.pass(16 * kHour); // 02:00
        QCOMPARE(dayOf(till.append(ticketOf(999, 833))), QString("2026-10-08"));
    }

    void theDayIsAStateAndOutlastsTheCutOff()
    {
        MemoryRegister till;
        till.append(cashOf(CashKind::Float, 15'000));
        QVERIFY(!dayIsOver(till.state, till.sealer.calendar(), till.clock.now()));
        till.clock.pass(20 * kHour); // 06:00, past the cut-off
        QVERIFY(dayIsOver(till.state, till.sealer.calendar(), till.clock.now()));
        QCOMPARE(dayOf(till.append(ticketOf(999, 833))), QString("2026-10-08")); // the cart open at that moment
        closeDay(till);
        QVERIFY(!dayIsOver(till.state, till.sealer.calendar(), till.clock.now()));
        QCOMPARE(dayOf(till.append(eventOf("PARK"))), QString("2026-10-08")); // nothing has opened a day
        QCOMPARE(dayOf(till.append(ticketOf(999, 833))), QString("2026-10-09"));
        QVERIFY(verifyTsv(till.tsv()).sound());
    }

    void aDateMayComeTwiceWithTheNextCloseNumber()
    {
        MemoryRegister till;
        till.append(ticketOf(999, 833));
        closeDay(till);
        QCOMPARE(dayOf(till.append(ticketOf(999, 833))), QString("2026-10-08"));
        const Record second = till.append(closeOf(CloseLevel::Day));
        QCOMPARE(std::get<CloseRecord>(second.payload).number, 2);
        QCOMPARE(std::get<CloseRecord>(second.payload).day, std::string("2026-10-08"));
    }

    void closedDaysLeaveNoHole()
    {
        MemoryRegister till;
        till.append(ticketOf(999, 833));
        closeDay(till);
        till.clock.pass(3 * kDay);
        QCOMPARE(dayOf(till.append(eventOf("BOOT"))), QString("2026-10-08"));
        QCOMPARE(dayOf(till.append(ticketOf(999, 833))), QString("2026-10-11"));
        const Record close = till.append(closeOf(CloseLevel::Day));
        QCOMPARE(std::get<CloseRecord>(close.payload).number, 2);
        QVERIFY(verifyTsv(till.tsv()).sound());
    }

    void aClockSetBackNeverMovesTheDayBack()
    {
        MemoryRegister till;
        till.append(ticketOf(999, 833));
        closeDay(till);
        till.clock.nowMs -= 3 * kDay;
        QCOMPARE(dayOf(till.append(ticketOf(999, 833))), QString("2026-10-08"));
        closeDay(till);
        QVERIFY(verifyTsv(till.tsv()).sound());
    }

    void trainingOpensNoDay()
    {
        MemoryRegister till;
        till.append(ticketOf(999, 833));
        closeDay(till);
        till.clock.pass(kDay);
        QCOMPARE(dayOf(till.append(ticketOf(999, 833), Mode::Training)), QString("2026-10-08"));
        QVERIFY(!till.state.dayOpen);
        QCOMPARE(dayOf(till.append(cashOf(CashKind::Float, 100))), QString("2026-10-09"));
    }

    void anOpenSessionOutlivesTheClosedDay()
    {
        MemoryRegister till;
        till.append(cashOf(CashKind::Float, 15'000));
        till.append(ticketOf(999, 833));
        closeDay(till);
        QVERIFY(till.state.session.open);
        till.clock.pass(kDay);
        QCOMPARE(dayOf(till.append(cashOf(CashKind::PayOut, 100))), QString("2026-10-08"));
        QCOMPARE(dayOf(till.append(ticketOf(999, 833))), QString("2026-10-09"));
        const Record sealed = till.append(closeOf(CloseLevel::Session));
        QCOMPARE(std::get<CloseRecord>(sealed.payload).tickets, 2); // over two days
        const Record day = till.append(closeOf(CloseLevel::Day));
        QCOMPARE(std::get<CloseRecord>(day.payload).tickets, 1);
        QCOMPARE(std::get<CloseRecord>(day.payload).cash.expected, 15'000 + 999 + 999 - 100);
        QVERIFY(verifyTsv(till.tsv()).sound());
    }

    void theTimeToTheCutOffIsTheWallClocks_data()
    {
        QTest::addColumn<qint64>("opened");
        QTest::addColumn<qint64>("left");
        QTest::newRow("10:00 on a plain day") << qint64{1'791'446'400'000} << qint64{19 * kHour};
        QTest::newRow("10:00 before the night of 25 October")
            << qint64{1'791'446'400'000} + 16 * kDay << qint64{20 * kHour};
        QTest::newRow("10:00 before the night of 29 March") << qint64{1'774'688'400'000} << qint64{18 * kHour};
    }

    void theTimeToTheCutOffIsTheWallClocks()
    {
        QFETCH(qint64, opened);
        QFETCH(qint64, left);
        MemoryRegister till;
        const auto leftNow = [&till] { return msToCutOff(till.state, till.sealer.calendar(), till.clock.now()); };
        QVERIFY(!leftNow().has_value()); // no day is open
        till.state = {};
        till.clock.nowMs = opened - 2000;
        till.append(GenesisRecord());
        till.append(ticketOf(999, 833));

        QCOMPARE(till.clock.nowMs, opened);
        QCOMPARE(leftNow().value(), left);
        till.clock.pass(left - 1);
        QCOMPARE(leftNow().value(), 1);
        till.clock.pass(1);
        QCOMPARE(leftNow().value(), 0);
        QVERIFY(dayIsOver(till.state, till.sealer.calendar(), till.clock.now()));
        till.clock.pass(40 * kDay);
        QCOMPARE(leftNow().value(), 0);
        till.clock.nowMs = opened - 3 * kDay; // set back
        QVERIFY(leftNow().value() >= left + 3 * kDay - kHour);
    }

    void aDateIsADateOfTheCalendar()
    {
        QVERIFY(isDate("2026-10-08"));
        QVERIFY(isDate("2028-02-29"));
        for (const char* wrong :
            {"", "2026-02-29", "2026-13-01", "2026-1-01", "2026/10/08", "2026-10-0x", "-026-10-08"}) {
            QVERIFY2(!isDate(wrong), wrong);
        }
    }
};

QTEST_APPLESS_MAIN(BusinessDayTest)

#include "tst_business_day.moc"
