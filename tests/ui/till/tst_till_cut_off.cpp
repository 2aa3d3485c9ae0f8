// SPDX-License-Identifier: Apache-2.0
// The end of the business day on screen: told before, made by itself, or with one key.
#include "tests/ui/till/closing_till.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;
using namespace comptoir::ui;

namespace {

constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::int64_t kToCutOff = 19 * 60; // minutes from 10:00 to 05:00

/// A till whose clock the test moves; every look is the timer's.
struct LateTill : ClosingTill {
    void pass(std::int64_t minutes)
    {
        thread.post([this, minutes] { clock.pass(minutes * kMinuteMs); });
        flow.cutOff().look();
        settle();
    }

    QString toast() { return models.shell()->toast(); }

    bool dayOpen()
    {
        return onTill([this] { return database->journal().state().dayOpen; });
    }

    void voidTheSale()
    {
        const bool gone = onTill([this] {
            const Uuid approval = Uuid::timeOrdered(clock.now(), random);
            desk.grant(approval, "VOID");
            return selling.voidSale("ABANDONED", approval).has_value();
        });
        check(gone, "the sale is voided");
        salePage.refresh();
        settle();
    }
};

} // namespace

class TillCutOffTest : public QObject {
    Q_OBJECT

private slots:
    void theEndIsToldOnceAQuarterOfAnHourBefore()
    {
        LateTill till;
        till.pass(kToCutOff - 16);
        QCOMPARE(till.toast(), QString());

        till.pass(1);
        QCOMPARE(till.toast(), QStringLiteral("La journée se scelle dans 15 min. Un ticket ouvert s’y finit."));
        till.models.shell()->hideToast();
        till.pass(5);

        QCOMPARE(till.toast(), QString());
    }

    void theDayClosesByItselfWhenNoCartIsOpen()
    {
        LateTill till;
        till.pass(kToCutOff - 1);
        QVERIFY(till.dayOpen());

        till.pass(1);

        QVERIFY(!till.dayOpen());
        QCOMPARE(till.toast(), QStringLiteral("La journée du jeudi 8 octobre 2026 est scellée."));
        QVERIFY(till.sessionOpen()); // it goes on
        QCOMPARE(till.models.shell()->question(), ShellViewModel::NoQuestion);
    }

    void anOpenCartIsFinishedInTheOldDayAndThenOneKeyClosesIt()
    {
        LateTill till;
        till.scan(kTrousersCode);
        till.settle();
        till.pass(kToCutOff + 10);
        QVERIFY(till.dayOpen());
        QCOMPARE(till.models.shell()->question(), ShellViewModel::NoQuestion); // the customer first

        till.voidTheSale();

        QCOMPARE(till.models.shell()->question(), ShellViewModel::DayOver);
        QCOMPARE(till.models.shell()->questionWords(), QStringLiteral("jeudi 8 octobre 2026"));
        QVERIFY(till.dayOpen());
        till.tap(QStringLiteral("Sceller la journée"));
        QVERIFY(!till.dayOpen());
        QCOMPARE(till.models.shell()->question(), ShellViewModel::NoQuestion);
        till.scan(kSoapCode);
        till.settle();
        QCOMPARE(till.models.sale()->total(), QStringLiteral("1,99\u00a0€"));
    }

    void noArticleSlipsIntoTheFinishedDay()
    {
        LateTill till;
        till.scan(kTrousersCode);
        till.settle();
        till.pass(kToCutOff + 10);
        till.voidTheSale();

        till.scan(kSoapCode);
        till.settle();

        QVERIFY(till.models.sale()->empty());
        QCOMPARE(till.models.shell()->question(), ShellViewModel::DayOver);
    }

    void escapeDoesNotGetAroundTheKey()
    {
        LateTill till;
        till.scan(kTrousersCode);
        till.settle();
        till.pass(kToCutOff + 10);
        till.voidTheSale();

        till.press(Qt::Key_Escape);

        QCOMPARE(till.models.shell()->question(), ShellViewModel::DayOver);
    }
};

int main(int argc, char** argv)
{
    chooseSoftwareRendering();
    const QGuiApplication application(argc, argv);
    TillCutOffTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_till_cut_off.moc"
