// SPDX-License-Identifier: Apache-2.0
#include "app/shop/cash/cash_reports.h"
#include "tests/app/shop/cash/cash_desk.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::journal;
using namespace comptoir::shop;
using namespace comptoir::test;

namespace {

constexpr std::size_t kPaper = 42;

bool says(const text::Report& report, const char* words)
{
    return text::plainText(report.rows, kPaper).find(words) != std::string::npos;
}

/// 150 € of float, two sales in cash, 80 € gone in a bag.
struct ReadTill : CashDesk {
    explicit ReadTill(const CashFiles& files)
        : CashDesk(files)
    {
        check(cash.open(counted(150)).has_value(), "the session opens");
        sell(2);
        CashMove drop{.kind = CashKind::Drop, .amount = euros(8000), .pieces = {{5000, 1}, {1000, 3}}};
        drop.bag = "FR-4471";
        drop.witness = "M01";
        check(cash.move(drop, drawer).has_value(), "the drop is recorded");
    }

    void signInWho(Permission permission)
    {
        Operator sophie;
        sophie.code = "M01";
        desk.signIn(sophie, {.permissions = {permission}});
    }
};

} // namespace

class CashReportsTest : public QObject {
    Q_OBJECT

private slots:
    void slipOfADropSaysBagWitnessPiecesAndSum()
    {
        const CashFiles files;
        ReadTill till(files);

        const text::Report slip = till.cash.slip(till.cash.drawerLog(1).front());

        QCOMPARE(slip.title, std::string("Prélèvement"));
        QVERIFY(says(slip, "FR-4471"));
        QVERIFY(says(slip, "Sophie"));
        QVERIFY(says(slip, "50,00"));
        QVERIFY(says(slip, "80,00\u00a0€"));
    }

    void readingOfAManagerAddsUpToWhatTheDrawerShouldHold()
    {
        const CashFiles files;
        ReadTill till(files);
        till.signInWho(Permission::Reports);

        const text::Report report = till.cash.report(*till.cash.read());

        QVERIFY(says(report, "39,98\u00a0€")); // sold
        QVERIFY(says(report, "150,00\u00a0€")); // float
        QVERIFY(says(report, "−80,00\u00a0€")); // dropped
        QVERIFY(says(report, "109,98\u00a0€")); // expected
    }

    void readingOfACashierTellsNothingToCountBy()
    {
        const CashFiles files;
        ReadTill till(files);

        const text::Report report = till.cash.report(*till.cash.read());

        QVERIFY(says(report, "39,98\u00a0€"));
        QVERIFY(!says(report, "109,98"));
        QVERIFY(!says(report, "Espèces"));
    }

    void readingNamesItsRecord()
    {
        const CashFiles files;
        ReadTill till(files);

        const auto reading = till.cash.read();

        const auto record = till.journal().reader().record(reading->sequence);
        QCOMPARE(std::get<EventRecord>(record->payload).code, std::string("X_READ"));
    }

    void reasonTheStoreNoLongerHasIsSaidByItsCode()
    {
        const StorePolicies policies;

        QCOMPARE(reasonName(policies, CashKind::PayOut, "gone", Language::French), std::string("gone"));
        QCOMPARE(reasonName(policies, CashKind::PayOut, choicesOf({}).front().code, Language::English),
            choicesOf({}).front().label.in(Language::English));
    }
};

QTEST_GUILESS_MAIN(CashReportsTest)
#include "tst_cash_reports.moc"
