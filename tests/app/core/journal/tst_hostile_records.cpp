// SPDX-License-Identifier: Apache-2.0
#include "tests/app/core/journal/whole_journal.h"
#include "tests/fuzz/fuzz_canonical.h"

#include <QTest>

#include <array>
#include <random>

using namespace comptoir;
using namespace comptoir::journal;
using namespace comptoir::test;

namespace {

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
        const std::string journal = WholeJournal().tsv();
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
