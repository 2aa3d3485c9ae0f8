// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/rule_fingerprint.h"
#include "tests/app/shop/cash/cash_desk.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

namespace {

RulePack frenchRules(std::int64_t ceiling)
{
    return {.country = "FR",
        .edition = "2026-1",
        .rules = {{.parameter = LegalParameter::CashCeiling, .validFrom = "2015-09-01", .number = ceiling},
            {.parameter = LegalParameter::CashCeiling, .validFrom = "2027-01-01", .number = 50'000}}};
}

/// The store's feed brings other rules.
void receive(const CashFiles& files, const RulePack& rules)
{
    Store store{.id = "S042", .name = {.fr = "Lyon Bellecour", .en = {}}, .brand = "Maison Orvane"};
    store.legal.siren = "552100554";
    store.legal.siret = "55210055400013";
    store.territory = "FR";
    store.timeZone = "Europe/Paris";
    store.rules = rules;
    const std::vector<storage::FeedRow> rows{storage::encodeRow(store, 2)};
    storage::ReferenceWriter writer(files.folder() / "reference.db");
    check(writer.replace("store", rows, cursorOf(rows)).has_value(), "the store arrives");
}

journal::Record lastRecord(CashDesk& till)
{
    return *till.journal().reader().record(till.journal().state().sequence);
}

} // namespace

class RulesInForceTest : public QObject {
    Q_OBJECT

private slots:
    void aChangeOfTheLawIsJournaledBeforeWhatFollowsIt()
    {
        const CashFiles files;
        CashDesk till(files);
        till.sell();
        receive(files, frenchRules(100'000));

        QVERIFY(till.desk.ready()); // reads the feed

        const journal::Record announced = lastRecord(till);
        const std::string fingerprint = journal::rulesFingerprint(frenchRules(100'000));
        const auto& event = std::get<journal::EventRecord>(announced.payload);
        QCOMPARE(event.code, std::string("RULES"));
        QCOMPARE(*event.data.find("rules")->text(), fingerprint);
        QVERIFY(*event.data.find("pack")->object() == journal::encodeRules(frenchRules(100'000)));
        QCOMPARE(announced.envelope.rules, fingerprint);
        till.sell();
        QCOMPARE(lastRecord(till).envelope.rules, fingerprint);
        storage::JournalTableSource source(till.database->connection());
        const auto report = journal::verify(source, {});
        QVERIFY2(report.sound(), journal::reportText(report).c_str());
    }

    void itIsAnnouncedOnceOverRestarts()
    {
        const CashFiles files;
        receive(files, frenchRules(100'000));
        {
            CashDesk till(files);
            till.sell();
        }
        CashDesk till(files);
        const std::int64_t head = till.journal().state().sequence;
        receive(files, frenchRules(100'000)); // the same again
        QVERIFY(till.desk.ready());
        QCOMPARE(till.journal().state().sequence, head);
    }

    void theCeilingIsTheOneOfTheDay()
    {
        const CashFiles files;
        receive(files, frenchRules(100'000));
        CashDesk till(files); // 8 October 2026
        QVERIFY(till.desk.legalAmount(LegalParameter::CashCeiling) == euros(100'000));
        QVERIFY(!till.desk.legalAmount(LegalParameter::MealVoucherCap));
        till.clock.pass(90LL * 24 * 3'600'000);
        QVERIFY(till.desk.legalAmount(LegalParameter::CashCeiling) == euros(50'000));
    }

    void nothingChangesWithinATransaction()
    {
        const CashFiles files;
        CashDesk till(files);
        const std::string before = till.journal().state().rules;
        receive(files, frenchRules(100'000));
        {
            storage::Transaction transaction = till.database->begin();
            QVERIFY(till.desk.ready());
            QCOMPARE(till.journal().state().rules, before);
            transaction.commit();
        }
        QVERIFY(till.desk.ready());
        QVERIFY(till.journal().state().rules != before);
    }
};

QTEST_APPLESS_MAIN(RulesInForceTest)

#include "tst_rules_in_force.moc"
