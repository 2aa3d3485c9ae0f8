// SPDX-License-Identifier: Apache-2.0
#include "app/shop/reporting/event_titles.h"
#include "app/shop/reporting/journal_book.h"
#include "app/shop/reporting/journal_words.h"
#include "app/shop/reporting/readable_body.h"
#include "tests/app/shop/reporting/journal_on_disk.h"

#include <QTest>

#include <algorithm>
#include <fstream>

using namespace comptoir;
using namespace comptoir::shop;
using namespace comptoir::test;

namespace {

std::vector<std::int64_t> sequences(const JournalPage& page)
{
    std::vector<std::int64_t> found;
    std::ranges::transform(page.entries, std::back_inserter(found), &JournalEntry::sequence);
    return found;
}

struct Open {
    JournalOnDisk till;
    storage::Connection reader = storage::openTillReader(till.file());
    JournalBook book{reader, "S042-C03"};
};

} // namespace

class JournalBookTest : public QObject {
    Q_OBJECT

private slots:
    void newestComesFirst()
    {
        Open open;
        open.till.sell();

        const JournalPage page = open.book.page({});

        QCOMPARE(sequences(page), (std::vector<std::int64_t>{4, 3, 2, 1}));
        QVERIFY(!page.next);
        QCOMPARE(page.entries.front().amount->minor(), 999);
        QCOMPARE(entryTitle(page.entries.front(), Language::French), std::string("Vente 3-000001"));
        QCOMPARE(entryDetail(page.entries.front(), Language::French), std::string("1 article · espèces"));
    }

    void theNumbersOfOtherEntriesReadInGroups()
    {
        JournalEntry entry;
        entry.record.emplace().payload = journal::AckRecord{.who = "S042-HUB", .sequence = 18'460};

        QCOMPARE(entryDetail(entry, Language::French), std::string("S042-HUB · 18\u202F460"));
        QCOMPARE(entryDetail(entry, Language::English), std::string("S042-HUB · 18,460"));
    }

    void aLongJournalComesInPagesWithoutGapOrDouble()
    {
        Open open;
        for (int sale = 0; sale < 130; ++sale) {
            open.till.sell();
        }

        std::vector<std::int64_t> all;
        std::optional<std::int64_t> before;
        do {
            const JournalPage page = open.book.page({}, before);
            const auto more = sequences(page);
            all.insert(all.end(), more.begin(), more.end());
            before = page.next;
        } while (before);

        QCOMPARE(all.size(), std::size_t{133});
        QCOMPARE(all.front(), 133);
        QCOMPARE(all.back(), 1);
        QVERIFY(std::ranges::is_sorted(all, std::ranges::greater()));
        QVERIFY(std::ranges::adjacent_find(all) == all.end());
    }

    void aKindShowsItsTypesOnlyInOneOrder()
    {
        Open open;
        open.till.sell();

        QCOMPARE(sequences(open.book.page({.kind = JournalKind::Events, .businessDay = {}, .number = {}})),
            (std::vector<std::int64_t>{2, 1}));
        QCOMPARE(sequences(open.book.page({.kind = JournalKind::Cash, .businessDay = {}, .number = {}})),
            (std::vector<std::int64_t>{3}));
    }

    void aDayShowsItsRecordsOnly()
    {
        Open open;
        open.till.append(journal::CloseRecord{.level = journal::CloseLevel::Day});
        open.till.clock.pass(kDayMs);
        open.till.sell();

        const auto day = [&](const char* date) {
            return sequences(open.book.page({.kind = JournalKind::All, .businessDay = date, .number = {}}));
        };

        QCOMPARE(day("2026-10-08"), (std::vector<std::int64_t>{4, 3, 2, 1}));
        QCOMPARE(day("2026-10-09"), (std::vector<std::int64_t>{5}));
        QCOMPARE(day("2026-10-10"), std::vector<std::int64_t>{});
        QCOMPARE(open.book.dayBefore({}), std::string("2026-10-09"));
        QCOMPARE(open.book.dayBefore("2026-10-09"), std::string("2026-10-08"));
        QCOMPARE(open.book.dayBefore("2026-10-08"), std::string());
        QCOMPARE(open.book.dayAfter("2026-10-08"), std::string("2026-10-09"));
        QCOMPARE(open.book.dayAfter("2026-10-09"), std::string());
    }

    void aTicketIsFoundByItsNumberAndAnEntryByItsSequence()
    {
        Open open;
        open.till.sell();

        const auto find = [&](const char* number) {
            return sequences(open.book.page({.kind = JournalKind::All, .businessDay = {}, .number = number}));
        };

        QCOMPARE(find("S042-C03-00000001"), (std::vector<std::int64_t>{4}));
        QCOMPARE(find("3-000001"), (std::vector<std::int64_t>{4}));
        QCOMPARE(find("1"), (std::vector<std::int64_t>{4, 1}));
        QCOMPARE(find("nothing"), std::vector<std::int64_t>{});
    }

    void aProofHoldsForARecordAsWritten()
    {
        Open open;
        open.till.sell();

        const auto proof = open.book.proof(4);

        QVERIFY(proof.has_value());
        QVERIFY(proof->hashRight);
        QVERIFY(proof->signatureRight);
        QVERIFY(proof->linkRight);
        QVERIFY(!open.book.proof(5).has_value());
    }

    void aProofSaysWhatAChangedBodyBreaks()
    {
        Open open;
        open.till.sell();
        open.till.damage("UPDATE journal SET body = CAST(replace(CAST(body AS TEXT), 'écru', 'noir') AS BLOB) "
                         "WHERE sequence = 4");

        const auto proof = open.book.proof(4);

        QVERIFY(!proof->hashRight);
        QVERIFY(!proof->signatureRight);
        QVERIFY(proof->linkRight);
    }

    void aBodyThatCannotBeReadStaysInTheListAndSaysSo()
    {
        Open open;
        open.till.sell();
        open.till.damage("UPDATE journal SET body = x'7b22' WHERE sequence = 4");

        const JournalPage page = open.book.page({});

        QCOMPARE(page.entries.size(), std::size_t{4});
        QVERIFY(!page.entries.front().record);
        QCOMPARE(entryTitle(page.entries.front(), Language::English), std::string("Entry cannot be read"));
    }

    void everyEventHasAName()
    {
        for (const std::string_view code : journal::eventCodes()) {
            QVERIFY2(eventTitle(std::string(code), Language::French) != code, std::string(code).c_str());
        }
        QCOMPARE(eventTitle("OF_ANOTHER_VERSION", Language::French), std::string("OF_ANOTHER_VERSION"));
    }

    void readableLinesAreTheSignedBytesAndNothingElse()
    {
        Open open;
        open.till.sell();

        const std::string readable = open.book.proof(4)->body;

        QVERIFY(std::ranges::count(readable, '\n') > 20);
        QCOMPARE(readableBody("{\"a\":[],\"b\":{\"c\":\"x{[\",\"d\":[1,2]}}"),
            std::string("{\n  \"a\": [],\n  \"b\": {\n    \"c\": \"x{[\",\n    \"d\": [\n      1,\n      2\n"
                        "    ]\n  }\n}"));
    }

    void theExportIsAJournalTheVerifierAccepts()
    {
        Open open;
        open.till.sell();
        const std::filesystem::path file = open.till.folder() / "exports" / "journal.tsv";

        QCOMPARE(open.book.exportTo(file), 4);

        std::ifstream input(file, std::ios::binary);
        journal::TsvSource source(input);
        const journal::Report report = journal::verify(source, {});
        QVERIFY2(report.sound(), reportText(report).c_str());
        QCOMPARE(report.records, 4);
    }
};

QTEST_GUILESS_MAIN(JournalBookTest)

#include "tst_journal_book.moc"
