// SPDX-License-Identifier: Apache-2.0
#include "app/core/domain/working_days.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QTest>

#include <set>

using namespace comptoir;
using namespace std::chrono;

namespace {

sys_days dayOf(const QString& text)
{
    const QStringList parts = text.split('-');
    return year(parts[0].toInt()) / month(parts[1].toUInt()) / day(parts[2].toUInt());
}

QString textOf(sys_days date)
{
    const year_month_day day(date);
    return QStringLiteral("%1-%2-%3")
        .arg(static_cast<int>(day.year()), 4, 10, QLatin1Char('0'))
        .arg(static_cast<unsigned>(day.month()), 2, 10, QLatin1Char('0'))
        .arg(static_cast<unsigned>(day.day()), 2, 10, QLatin1Char('0'));
}

/// The holidays of mainland France (Code du travail, L3133-1).
RulePack france()
{
    RulePack pack{.country = "FR", .edition = "test"};
    for (const std::int64_t day : {101, 501, 508, 714, 815, 1101, 1111, 1225}) {
        pack.rules.push_back({.parameter = LegalParameter::PublicHoliday, .number = day});
    }
    for (const std::int64_t after : {1, 39, 50}) {
        pack.rules.push_back({.parameter = LegalParameter::EasterHoliday, .number = after});
    }
    return pack;
}

} // namespace

class WorkingDaysTest : public QObject {
    Q_OBJECT

private slots:
    void easterIsTheSundayOfTheChurchesTables_data()
    {
        QTest::addColumn<QString>("sunday");
        for (const char* sunday : {"1818-03-22", "1943-04-25", "1961-04-02", "1981-04-19", "2000-04-23", "2008-03-23",
                 "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2038-04-25", "2049-04-18"}) {
            QTest::newRow(sunday) << QString::fromLatin1(sunday);
        }
    }

    void easterIsTheSundayOfTheChurchesTables()
    {
        QFETCH(QString, sunday);
        QCOMPARE(textOf(easterSunday(year_month_day(dayOf(sunday)).year())), sunday);
    }

    void aPeriodEndsOnAWorkingDay_data()
    {
        QTest::addColumn<QString>("ends");
        QTest::addColumn<QString>("working");
        QTest::newRow("a Thursday stays") << "2026-10-22"
                                          << "2026-10-22";
        QTest::newRow("Saturday becomes Monday") << "2026-10-24"
                                                 << "2026-10-26";
        QTest::newRow("Sunday too") << "2026-10-25"
                                    << "2026-10-26";
        QTest::newRow("Armistice Day on a Wednesday") << "2026-11-11"
                                                      << "2026-11-12";
        QTest::newRow("Labour Day on a Friday takes the week-end with it") << "2026-05-01"
                                                                           << "2026-05-04";
        QTest::newRow("the Saturday before Easter passes its Monday") << "2026-04-04"
                                                                      << "2026-04-07";
        QTest::newRow("Ascension Day") << "2026-05-14"
                                       << "2026-05-15";
        QTest::newRow("Christmas on a Friday") << "2026-12-25"
                                               << "2026-12-28";
        QTest::newRow("New Year's Day after a year's end") << "2027-01-01"
                                                           << "2027-01-04";
    }

    void aPeriodEndsOnAWorkingDay()
    {
        QFETCH(QString, ends);
        QFETCH(QString, working);
        QCOMPARE(textOf(workingDayFrom(france(), dayOf(ends))), working);
    }

    void aHolidayIsOneOnlyWhileItsRuleHolds()
    {
        RulePack pack{.country = "FR", .edition = "test"};
        pack.rules.push_back({.parameter = LegalParameter::PublicHoliday, .validFrom = "1982-01-01", .number = 508});

        QVERIFY(!publicHoliday(pack, dayOf("1981-05-08")));
        QVERIFY(publicHoliday(pack, dayOf("1982-05-08")));
        QVERIFY(!publicHoliday(RulePack(), dayOf("2026-12-25")));
    }

    void theHolidaysOfFourYearsAreThoseOfTheState()
    {
        const QString file = test::sharedPath("data/french/jours_feries_2025_2028.csv");
        COMPTOIR_NEED_SHARED(file);
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        std::set<QString> state;
        while (!csv.atEnd()) {
            const QStringList fields = QString::fromUtf8(csv.readLine()).trimmed().split(',');
            if (fields.size() == 4 && fields[2] == QStringLiteral("Métropole")) {
                state.insert(fields[0]);
            }
        }
        std::set<QString> ours;
        for (sys_days day = dayOf("2025-01-01"); day < dayOf("2029-01-01"); day += days(1)) {
            if (publicHoliday(france(), day)) {
                ours.insert(textOf(day));
            }
        }
        QCOMPARE(ours, state);
    }
};

QTEST_APPLESS_MAIN(WorkingDaysTest)

#include "tst_working_days.moc"
