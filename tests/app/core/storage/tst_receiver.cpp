// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/receiver_database.h"
#include "app/core/storage/sales_database.h"
#include "tests/app/core/journal/journal_fixture.h"
#include "tests/app/core/storage/storage_fixture.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::storage;
using namespace comptoir::test;

namespace {

std::vector<ReceivedRecord> sent(const MemoryRegister& source)
{
    std::vector<ReceivedRecord> records;
    for (const journal::SealedRecord& record : source.records) {
        records.push_back({
            .registerId = "S042-C03",
            .segment = 1,
            .sequence = record.sequence,
            .type = std::string(journal::textOf(record.type)),
            .hash = record.hash,
            .signature = std::string(crypto::textOf(record.signature)),
            .body = record.body,
        });
    }
    return records;
}

MemoryRegister aDay()
{
    MemoryRegister day;
    day.append(cashOf(journal::CashKind::Float, 15'000));
    day.append(ticketOf(999, 833));
    day.append(ticketOf(999, 833));
    day.append(ticketOf(500, 417), Mode::Training);
    day.append(closeOf(journal::CloseLevel::Session));
    return day;
}

} // namespace

class ReceiverTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder.emplace();
        m_received = std::make_unique<ReceiverDatabase>(*m_folder / "received.db");
    }

    void cleanup()
    {
        m_received.reset();
        m_folder.reset();
    }

    void storedRunMovesTheHeadAndSurvivesARestart()
    {
        const MemoryRegister day = aDay();
        QCOMPARE(m_received->append("S042-C03", sent(day), kNow), StoreOutcome::Stored);
        const JournalHead head{.segment = 1, .sequence = 7, .hash = day.state.head};
        QVERIFY(m_received->head("S042-C03") == head);

        m_received.reset();
        m_received = std::make_unique<ReceiverDatabase>(*m_folder / "received.db");
        QVERIFY(m_received->head("S042-C03") == head);
        QCOMPARE(m_received->streams().size(), 1U);
        QCOMPARE(m_received->read("S042-C03", 3, 2, 1'000'000).size(), 2U);
        QCOMPARE(m_received->read("S042-C03", 1, 10, 1).size(), 1U);
        QCOMPARE(m_received->read("S042-C03", 4, 1, 1)[0].body, day.records[3].body);
    }

    void whatIsThereAlreadyIsSkipped()
    {
        const auto records = sent(aDay());
        QCOMPARE(m_received->append("S042-C03", std::span(records).first(4), kNow), StoreOutcome::Stored);
        QCOMPARE(m_received->append("S042-C03", records, kNow), StoreOutcome::Stored);
        QCOMPARE(m_received->append("S042-C03", std::span(records).first(2), kNow), StoreOutcome::Stored);

        QCOMPARE(m_received->head("S042-C03").sequence, 7);
        QCOMPARE(m_received->read("S042-C03", 1, 100, 1'000'000).size(), 7U);
    }

    void anotherRecordAtTheSamePlaceIsAForkAndKeptApart()
    {
        auto records = sent(aDay());
        QCOMPARE(m_received->append("S042-C03", records, kNow), StoreOutcome::Stored);
        records[6].hash = crypto::sha256("another");

        QCOMPARE(m_received->append("S042-C03", std::span(records).subspan(5), kNow), StoreOutcome::Fork);
        QVERIFY(m_received->hashAt("S042-C03", 7) != crypto::sha256("another"));
        QCOMPARE(m_received->quarantined("S042-C03"), 2);
    }

    void runWithAHoleBeforeItIsNotStored()
    {
        const auto records = sent(aDay());
        QCOMPARE(m_received->append("S042-C03", std::span(records).first(2), kNow), StoreOutcome::Stored);
        QCOMPARE(m_received->append("S042-C03", std::span(records).subspan(4), kNow), StoreOutcome::Fork);
        QCOMPARE(m_received->head("S042-C03").sequence, 2);
    }

    void upstreamMarkMayGoBack()
    {
        QCOMPARE(m_received->append("S042-C03", sent(aDay()), kNow), StoreOutcome::Stored);
        m_received->keepUpstream("S042-C03", 6);
        m_received->keepUpstream("S042-C03", 2);
        QCOMPARE(m_received->upstream("S042-C03"), 2);
        QCOMPARE(m_received->upstream("unknown"), 0);
    }

    void documentsAreStoredOnceAndEmptiedWhenHqHasThem()
    {
        const std::vector<DocumentFrom> documents = {
            {.device = "S042-C03", .id = "a", .kind = "k", .customer = {}, .body = "1"},
            {.device = "S042-C03", .id = "b", .kind = "k", .customer = {}, .body = "2"}};
        m_received->storeDocuments(documents, kNow);
        m_received->storeDocuments(documents, kNow);
        std::vector<std::int64_t> places;
        QCOMPARE(m_received->waitingDocuments(0, 10, 1000, places).size(), 2U);
        const std::vector<std::string> ids = {"a", "b", "c"};
        QCOMPARE(m_received->atHq(ids, true), (std::vector<std::string>{"a", "b"}));
        QVERIFY(m_received->atHq(ids, false).empty());

        m_received->documentsAtHq(std::vector<std::string>{"a"});

        QCOMPARE(m_received->atHq(ids, false), std::vector<std::string>{"a"});
        places.clear();
        const auto waiting = m_received->waitingDocuments(0, 10, 1000, places);
        QCOMPARE(waiting.size(), 1U);
        QCOMPARE(waiting[0].id, std::string("b"));
    }

    void rosterIsReplacedWhole()
    {
        QCOMPARE(m_received->rosterVersions().own, 0);
        m_received->replaceRoster(
            {.own = 3, .hq = 7}, std::vector<RosterRow>{{.device = "A", .body = "1"}, {.device = "B", .body = "2"}});
        m_received->replaceRoster({.own = 4, .hq = 7}, std::vector<RosterRow>{{.device = "B", .body = "3"}});
        QCOMPARE(m_received->rosterVersions().own, 4);
        QCOMPARE(m_received->rosterVersions().hq, 7);
        QCOMPARE(m_received->roster().size(), 1U);
        QCOMPARE(m_received->roster()[0].body, std::string("3"));
    }

    void signingKeysAreKeptByRegister()
    {
        m_received->keepKey("S042-C03", "k1", "pem");
        QVERIFY(m_received->keys("S042-C03") == std::vector<SigningKey>({{.id = "k1", .pem = "pem"}}));
        QVERIFY(m_received->keys("S042-C04").empty());
    }

    void whatARunSaysOfAKeyIsKeptWithItAndNoEnrolmentUndoesIt()
    {
        const std::vector<SigningKey> said{{.id = "k1", .pem = "pem", .since = 2, .until = 5}};
        QCOMPARE(m_received->append("S042-C03", sent(aDay()), kNow, said), StoreOutcome::Stored);

        m_received->keepKey("S042-C03", "k1", "pem");

        QVERIFY(m_received->keys("S042-C03") == said);
    }

    void salesAreAppliedInTurnsAndAddUp()
    {
        QCOMPARE(m_received->append("S042-C03", sent(aDay()), kNow), StoreOutcome::Stored);
        SalesDatabase sales(*m_folder / "sales.db");
        QCOMPARE(sales.applyNext(*m_received, "S042-C03", 4), 4U);
        QCOMPARE(sales.reader().sum({}).tickets, 1);
        QCOMPARE(sales.applyNext(*m_received, "S042-C03", 100), 3U);
        QCOMPARE(sales.applyNext(*m_received, "S042-C03", 100), 0U);

        const SalesSum sum = sales.reader().sum({.registerId = "S042-C03", .businessDay = "2026-10-08"});
        QCOMPARE(sum.tickets, 2);
        QCOMPARE(sum.gross, 1998);
        QCOMPARE(sum.netOfTax, 1666);
        QCOMPARE(sales.reader().registers(), std::vector<std::string>{"S042-C03"});
        QCOMPARE(sales.errors("S042-C03"), 0);

        sales.rebuild("S042-C03");
        QCOMPARE(sales.reader().sum({}).tickets, 0);
        while (sales.applyNext(*m_received, "S042-C03", 3) > 0) { }
        QVERIFY(sales.reader().sum({}).gross == 1998);
    }

    void recordThatCannotBeAppliedBlocksNothingBehindIt()
    {
        auto records = sent(aDay());
        records[3].body = "not a record";
        QCOMPARE(m_received->append("S042-C03", records, kNow), StoreOutcome::Stored);
        SalesDatabase sales(*m_folder / "sales.db");

        QCOMPARE(sales.applyNext(*m_received, "S042-C03", 100), 7U);

        QCOMPARE(sales.errors("S042-C03"), 1);
        QCOMPARE(sales.applied("S042-C03"), 7);
        QCOMPARE(sales.reader().sum({}).tickets, 1);
    }

private:
    std::optional<Folder> m_folder;
    std::unique_ptr<ReceiverDatabase> m_received;
};

QTEST_APPLESS_MAIN(ReceiverTest)

#include "tst_receiver.moc"
