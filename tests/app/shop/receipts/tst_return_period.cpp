// SPDX-License-Identifier: Apache-2.0
#include "app/shop/receipts/return_period.h"

#include <QTest>

using namespace comptoir;

namespace {

RulePack law(bool extended)
{
    RulePack pack{.country = "FR",
        .edition = "test",
        .rules = {{.parameter = LegalParameter::WithdrawalDays, .number = 14},
            {.parameter = LegalParameter::PublicHoliday, .number = 501},
            {.parameter = LegalParameter::PublicHoliday, .number = 1111}}};
    if (extended) {
        pack.rules.push_back({.parameter = LegalParameter::WithdrawalExtended, .number = 1});
    }
    return pack;
}

QString lastDay(const char* bought, bool extended = true, Nature nature = Nature::Sale)
{
    journal::TicketRecord ticket;
    ticket.nature = nature;
    return QString::fromStdString(shop::lastWithdrawalDay(ticket, bought, law(extended)).value_or("none"));
}

} // namespace

class ReturnPeriodTest : public QObject {
    Q_OBJECT

private slots:
    void withdrawalEndsOnTheFourteenthDayOrTheNextWorkingOne()
    {
        QCOMPARE(lastDay("2026-10-08"), QStringLiteral("2026-10-22"));
        QCOMPARE(lastDay("2026-10-28"), QStringLiteral("2026-11-12")); // 11 November
        QCOMPARE(lastDay("2026-04-17"), QStringLiteral("2026-05-04")); // 1 May, then a week-end
        QCOMPARE(lastDay("2026-10-10"), QStringLiteral("2026-10-26")); // a Saturday
    }

    void whereTheLawExtendsNothingTheDayStays()
    {
        QCOMPARE(lastDay("2026-10-28", false), QStringLiteral("2026-11-11"));
    }

    void theShopsOwnPeriodIsCountedInCalendarDays()
    {
        journal::TicketRecord ticket;
        ticket.nature = Nature::Sale;
        QCOMPARE(shop::lastReturnDay(ticket, "2026-10-28", 14).value(), std::string("2026-11-11"));
    }

    void whatIsTakenBackHasNoPeriod()
    {
        QCOMPARE(lastDay("2026-10-08", true, Nature::Return), QStringLiteral("none"));
        QCOMPARE(lastDay("2026-10-08", true, Nature::Cancellation), QStringLiteral("none"));
    }
};

QTEST_APPLESS_MAIN(ReturnPeriodTest)

#include "tst_return_period.moc"
