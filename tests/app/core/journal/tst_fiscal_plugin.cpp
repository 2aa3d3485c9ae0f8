// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/fiscal_plugin.h"
#include "tests/app/core/journal/journal_fixture.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::journal;
using namespace comptoir::test;

namespace {

/// A second country whose fiscal unit signs every ticket, as a loop: it counts, and answers from here.
class LoopBackCountry final : public FiscalPlugin {
public:
    std::optional<FiscalStamp> stamp(const Envelope& envelope, const Payload& payload) override
    {
        if (!std::holds_alternative<TicketRecord>(payload)) {
            return std::nullopt;
        }
        if (!reachable) {
            return FiscalStamp{.country = "XA", .data = {}, .degraded = "unit out of reach"};
        }
        FiscalStamp stamp{.country = "XA", .data = {}, .degraded = {}};
        stamp.data.set("of", std::get<TicketRecord>(payload).number);
        stamp.data.set("sequence", envelope.sequence);
        stamp.data.set("transaction", ++transactions);
        return stamp;
    }

    bool reachable = true;
    std::int64_t transactions = 0;
};

} // namespace

class FiscalPluginTest : public QObject {
    Q_OBJECT

private slots:
    void franceAddsNothing()
    {
        MemoryRegister till;
        const Record ticket = till.append(ticketOf(999, 833));
        QVERIFY(ticket.data.find(kStamp) == nullptr);
        QVERIFY(!stampOf(ticket.data));
    }

    void aSecondCountryStampsWhatItMustBeforeTheSignature()
    {
        MemoryRegister till;
        LoopBackCountry country;
        till.sealer.setFiscalPlugin(country);

        const Record ticket = till.append(ticketOf(999, 833));
        const Record event = till.append(eventOf("PARK"));

        const auto stamp = stampOf(ticket.data);
        QCOMPARE(stamp->country, std::string("XA"));
        QCOMPARE(*stamp->data.find("of")->text(), std::string("S042-C03-00000001"));
        QCOMPARE(*stamp->data.find("sequence")->integer(), 3);
        QVERIFY(!stampOf(event.data));
        const auto read = readRecord(till.records[2].body);
        QVERIFY(stampOf(read->data) == stamp); // inside the bytes that were signed
        QVERIFY(read->payload == ticket.payload); // and beside the payload, which is as ever
        const Report report = verifyTsv(till.tsv());
        QVERIFY(report.sound());
        QCOMPARE(report.remarks, 0);
    }

    void aUnitOutOfReachNeverStopsASaleAndTheRecordSaysSo()
    {
        MemoryRegister till;
        LoopBackCountry country;
        country.reachable = false;
        till.sealer.setFiscalPlugin(country);

        const Record ticket = till.append(ticketOf(999, 833));

        QCOMPARE(stampOf(ticket.data)->degraded, std::string("unit out of reach"));
        const Report report = verifyTsv(till.tsv());
        QVERIFY(report.sound());
        QCOMPARE(report.remarks, 1);
        QVERIFY(report.findings[0].check == Check::Stamp);
    }

    void aStampThatCannotBeReadIsAnAnomaly()
    {
        MemoryRegister till;
        till.append(ticketOf(999, 833));
        Record record = *readRecord(till.records.back().body);
        Object stamp;
        stamp.set("country", 7);
        record.data.set(kStamp, std::move(stamp));
        SealedRecord& stored = till.records.back();
        stored.body = writeCanonical(recordValue(record.envelope, record.data));
        stored.hash = crypto::sha256(stored.body);
        stored.signature = till.signer.sign(stored.body);
        QCOMPARE(anomaliesOf(verifyTsv(till.tsv())), QString("stamp"));
    }
};

QTEST_APPLESS_MAIN(FiscalPluginTest)

#include "tst_fiscal_plugin.moc"
