// SPDX-License-Identifier: Apache-2.0
#include "app/core/base/time_zone.h"

#include <QTest>

using namespace comptoir;

class TimeZoneTest : public QObject {
    Q_OBJECT

private slots:
    void wallClockFollowsSummerTime()
    {
        const TimeZone paris = *TimeZone::find("Europe/Paris");
        QCOMPARE(paris.at({1'774'745'999'000}).rfc3339(), std::string("2026-03-29T01:59:59+01:00"));
        QCOMPARE(paris.at({1'774'746'000'000}).rfc3339(), std::string("2026-03-29T03:00:00+02:00"));
        QCOMPARE(paris.at({1'792'889'999'000}).rfc3339(), std::string("2026-10-25T02:59:59+02:00"));
        QCOMPARE(paris.at({1'792'890'000'000}).rfc3339(), std::string("2026-10-25T02:00:00+01:00"));
    }

    void otherTerritoriesHaveTheirOwn()
    {
        const Instant at{1'795'099'320'000};
        QCOMPARE(TimeZone::find("America/Martinique")->at(at).rfc3339(), std::string("2026-11-19T10:42:00-04:00"));
        QCOMPARE(TimeZone::utc().at(at).rfc3339(), std::string("2026-11-19T14:42:00+00:00"));
    }

    void dayOfBusinessBeginsAtTheCutOffHour()
    {
        const TimeZone paris = *TimeZone::find("Europe/Paris");
        // 04:59 and 05:00 of the morning when summer time began: the wall's five hours, not the day's.
        QCOMPARE(paris.lessHours({1'774'753'140'000}, 5).date(), std::string("2026-03-28"));
        QCOMPARE(paris.lessHours({1'774'753'200'000}, 5).date(), std::string("2026-03-29"));
    }

    void unknownNamesAreNone()
    {
        QVERIFY(!TimeZone::find("Europe/Lyon"));
        QVERIFY(!TimeZone::find(""));
        QCOMPARE(TimeZone::find("Europe/Paris")->name(), std::string_view("Europe/Paris"));
    }
};

QTEST_APPLESS_MAIN(TimeZoneTest)

#include "tst_time_zone.moc"
