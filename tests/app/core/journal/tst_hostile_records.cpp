// SPDX-License-Identifier: Apache-2.0
#include "tests/app/core/journal/journal_fixture.h"
#include "tests/fuzz/fuzz_canonical.h"

#include <QTest>

#include <array>
#include <random>

using namespace comptoir;
using namespace comptoir::journal;
using namespace comptoir::test;

namespace {

/// A whole journal to spoil, with every payload this version makes.
std::string soundJournal()
{
    MemoryRegister till;
    till.append(eventOf("BOOT"));
    till.append(cashOf(CashKind::Float, 15'000));
    till.append(PaymentRequestRecord{.key = "k1", .terminal = "T1", .amount = 999});
    till.append(PaymentResultRecord{.key = "k1", .result = PaymentOutcome::Approved, .amount = 999});
    till.append(ticketOf(999, 833));
    till.append(EmissionRecord{.of = 7, .channel = Channel::Paper});
    till.append(VoidRecord{.basket = "b1", .reason = "CHANGED_MIND"});
    till.append(noteOf(ticketOf(999, 833)));
    till.append(moneyOf(MoneyKind::Deposit, 3000));
    till.append(invoiceOf(till.records[6]));
    till.append(PickupRecord{.order = "W-1", .lines = {{.line = 1, .sku = "A1", .quantity = 1000}}});
    till.append(CustomerRecord{.act = CustomerAct::Accessed, .customer = "c1", .purpose = "return"});
    till.append(StockRecord{.kind = StockKind::Adjustment, .lines = {{.sku = "A1", .quantity = -1000}}});
    till.append(ArchiveRecord{.firstDay = "2026-10-08", .lastDay = "2026-10-08", .from = 1, .to = 2});
    till.append(cashOf(CashKind::Count, 18'999));
    till.append(closeOf(CloseLevel::Session));
    till.append(AckRecord{.who = "hub", .sequence = 3, .hash = till.records[2].hash, .signature = "AA==", .atMs = 1});
    till.append(closeOf(CloseLevel::Day));
    return till.tsv();
}

class Spoiler {
public:
    std::string spoil(std::string text)
    {
        for (unsigned changes = 1 + below(4); changes > 0 && !text.empty(); --changes) {
            const std::size_t at = below(static_cast<unsigned>(text.size()));
            switch (below(5)) {
            case 0:
                text[at] = static_cast<char>(below(256));
                break;
            case 1:
                text.erase(at, 1 + below(40));
                break;
            case 2:
                text.insert(at, text.substr(below(static_cast<unsigned>(text.size())), below(60)));
                break;
            case 3:
                text.insert(at, kTokens[below(kTokens.size())]);
                break;
            default:
                text.resize(at + 1);
            }
        }
        return text;
    }

private:
    static constexpr auto kTokens = std::to_array<const char*>({"{", "}", "[", "]", "\"", "\\u0000", "-", "0",
        "9007199254740992", "-9007199254740992", ",", ":", "\t", "\n", "true", "null", "1e9", "\xC3", "\xF0\x9F"});

    unsigned below(std::size_t bound)
    {
        return std::uniform_int_distribution<unsigned>(0, static_cast<unsigned>(bound) - 1)(m_engine);
    }

    std::mt19937 m_engine{20261122};
};

} // namespace

class HostileRecordsTest : public QObject {
    Q_OBJECT

private slots:
    void spoiltJournalsAreReportedNeverCrashedOn()
    {
        const std::string journal = soundJournal();
        QVERIFY(verifyTsv(journal).sound());
        Spoiler spoiler;
        for (int i = 0; i < 300; ++i) {
            const std::string spoilt = spoiler.spoil(journal);
            tests::fuzzCanonical(spoilt);
            QVERIFY(spoilt == journal || !verifyTsv(spoilt).sound() || journal.starts_with(spoilt));
        }
    }

    void spoiltBodiesAreReadBackTheSameOrRefused()
    {
        MemoryRegister till;
        till.append(ticketOf(999, 833));
        Spoiler spoiler;
        for (int i = 0; i < 20'000; ++i) {
            tests::fuzzCanonical(spoiler.spoil(till.records[static_cast<std::size_t>(i % 3)].body));
        }
    }

    void sumsBeyond64BitsAreAnomaliesNotOverflow()
    {
        MemoryRegister till;
        TicketRecord huge = ticketOf(kMaxInteger, kMaxInteger);
        huge.lines.assign(200, huge.lines[0]);
        till.forge(ticketOf(999, 833), [&huge](Record& record) {
            const std::string number = std::get<TicketRecord>(record.payload).number;
            record.payload = huge;
            std::get<TicketRecord>(record.payload).number = number;
        });
        const Report report = verifyTsv(till.tsv());
        QVERIFY(report.anomalies.contains(Check::Sums));
        QVERIFY(report.anomalies.contains(Check::GrandTotal));
    }
};

QTEST_APPLESS_MAIN(HostileRecordsTest)

#include "tst_hostile_records.moc"
