// SPDX-License-Identifier: Apache-2.0
#include "app/core/crypto/hash.h"
#include "app/core/journal/canonical.h"
#include "app/core/journal/rule_fingerprint.h"

#include <QString>
#include <QTest>

using namespace comptoir;

namespace {

/// A ceiling of 3 000 € that became 1 000 €, and a cap until the end of 2026.
RulePack samplePack()
{
    return {
        .country = "FR",
        .edition = "2026-1",
        .rules =
            {
                {.parameter = LegalParameter::CashCeiling, .validTo = "2015-08-31", .number = 300'000},
                {.parameter = LegalParameter::CashCeiling,
                    .validFrom = "2015-09-01",
                    .source = "D112-3",
                    .number = 100'000},
                {.parameter = LegalParameter::MealVoucherCap,
                    .validFrom = "2022-10-01",
                    .validTo = "2026-12-31",
                    .number = 2500},
                {.parameter = LegalParameter::WithdrawalDays, .number = 14},
            },
    };
}

} // namespace

class RulePackTest : public QObject {
    Q_OBJECT

private slots:
    void aRuleHoldsFromItsFirstDayToItsLast_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<qint64>("ceiling");
        QTest::newRow("long before") << "1999-01-01" << qint64{300'000};
        QTest::newRow("last day of the old one") << "2015-08-31" << qint64{300'000};
        QTest::newRow("first day of the new one") << "2015-09-01" << qint64{100'000};
        QTest::newRow("today") << "2026-10-08" << qint64{100'000};
    }

    void aRuleHoldsFromItsFirstDayToItsLast()
    {
        QFETCH(QString, day);
        QFETCH(qint64, ceiling);
        QCOMPARE(samplePack().amount(day.toStdString(), LegalParameter::CashCeiling)->minor(), ceiling);
    }

    void whatNoRuleSaysIsNotLimited()
    {
        const RulePack pack = samplePack();
        QVERIFY(!pack.amount("2022-09-30", LegalParameter::MealVoucherCap));
        QVERIFY(!pack.amount("2027-01-01", LegalParameter::MealVoucherCap));
        QVERIFY(!pack.number("2026-10-08", LegalParameter::GuaranteeYears));
        QCOMPARE(pack.number("2026-10-08", LegalParameter::WithdrawalDays).value(), 14);
        QVERIFY(!RulePack().amount("2026-10-08", LegalParameter::CashCeiling));
    }

    void theFingerprintIsThatOfItsCanonicalForm()
    {
        RulePack pack = samplePack();
        pack.rules.resize(2);
        const std::string form = journal::writeCanonical(journal::encodeRules(pack));
        QCOMPARE(QString::fromStdString(form),
            QString(R"({"country":"FR","currency":"EUR","edition":"2026-1","rules":[)"
                    R"({"code":"cash_ceiling","number":300000,"valid_to":"2015-08-31"},)"
                    R"({"code":"cash_ceiling","number":100000,"source":"D112-3","valid_from":"2015-09-01"}]})"));
        QCOMPARE(journal::rulesFingerprint(pack), std::string("c86d17eb7c12a159"));
        pack.rules[1].number = 100'001;
        QVERIFY(journal::rulesFingerprint(pack) != "c86d17eb7c12a159");
    }

    void everyParameterHasItsName()
    {
        for (const LegalParameter parameter : {LegalParameter::CashCeiling, LegalParameter::NoteThreshold,
                 LegalParameter::MealVoucherCap, LegalParameter::WithdrawalDays, LegalParameter::WithdrawalExtended,
                 LegalParameter::WithdrawalUninformedMonths, LegalParameter::GuaranteeYears,
                 LegalParameter::GuaranteeMention, LegalParameter::PublicHoliday, LegalParameter::EasterHoliday}) {
            QVERIFY(legalParameterOf(textOf(parameter)) == parameter);
        }
        QVERIFY(!legalParameterOf("speed_limit"));
    }
};

QTEST_APPLESS_MAIN(RulePackTest)

#include "tst_rule_pack.moc"
