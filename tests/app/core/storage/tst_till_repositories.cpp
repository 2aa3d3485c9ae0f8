// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/till_database.h"
#include "tests/app/core/storage/storage_fixture.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::storage;
using namespace comptoir::test;

namespace {

Uuid id(int number)
{
    return *Uuid::parse("0193c2a0-0000-7000-8000-00000000000" + std::to_string(number));
}

} // namespace

class TillRepositoriesTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder.emplace();
        reopen();
    }

    void cleanup()
    {
        m_till.reset();
        m_folder.reset();
    }

    void printJobGoesThroughItsStates()
    {
        PrintJobRepository& jobs = m_till->printJobs();
        const std::int64_t first = jobs.add({.of = 4, .copy = 0, .content = "receipt", .at = kNow});
        const std::int64_t second = jobs.add({.of = 5, .copy = 1, .content = "copy", .at = kNow});
        QVERIFY(second > first);
        jobs.setState(first, PrintState::Sending, 128);
        QCOMPARE(jobs.pending().size(), 2U);
        jobs.setState(first, PrintState::Confirmed, 256);
        jobs.setState(second, PrintState::Failed, 0, "paper_out");

        QVERIFY(jobs.pending().empty());
        QCOMPARE(jobs.find(first)->state, PrintState::Confirmed);
        QCOMPARE(jobs.find(second)->reason, std::string("paper_out"));
        QCOMPARE(jobs.find(second)->copy, 1);
        QVERIFY(!jobs.find(99).has_value());
    }

    void printJobUnderWayIsFoundAfterARestart()
    {
        const std::int64_t job = m_till->printJobs().add({.of = 4, .content = "receipt", .at = kNow});
        m_till->printJobs().setState(job, PrintState::HandedOver, 10);
        reopen();

        QCOMPARE(m_till->printJobs().pending().size(), 1U);
        QCOMPARE(m_till->printJobs().pending()[0].state, PrintState::HandedOver);
    }

    void paymentRequestOutlivesACrashAndItsAnswerReplacesIt()
    {
        PaymentAttempt attempt{.key = "000000000001", .basket = id(1), .amountMinor = 999, .at = kNow};
        m_till->payments().save(attempt);
        reopen();
        QCOMPARE(m_till->payments().unsettled().size(), 1U);

        attempt.state = AttemptState::Approved;
        attempt.authorisation = "A1";
        attempt.last4 = "1234";
        m_till->payments().save(attempt);

        QVERIFY(m_till->payments().unsettled().empty());
        const auto ofBasket = m_till->payments().ofBasket(id(1));
        QCOMPARE(ofBasket.size(), 1U);
        QCOMPARE(ofBasket[0].authorisation, std::string("A1"));
        QVERIFY(m_till->payments().ofBasket(id(2)).empty());
    }

    void unknownPaymentStaysUnsettled()
    {
        m_till->payments().save(
            {.key = "1", .basket = id(1), .amountMinor = 5, .state = AttemptState::Unknown, .at = kNow});
        QCOMPARE(m_till->payments().unsettled().size(), 1U);
        QCOMPARE(m_till->payments().find("1")->state, AttemptState::Unknown);
    }

    void documentsWaitInOrderUntilHqHasThem()
    {
        PrivateDocumentRepository& documents = m_till->documents();
        for (int i = 1; i <= 3; ++i) {
            documents.add(
                {.id = id(i), .kind = "receipt_email", .customer = {}, .body = std::string("\0sealed", 7), .at = kNow});
        }
        documents.add({.id = id(2), .kind = "again", .customer = {}, .body = "x", .at = kNow});

        const auto first = documents.waiting(0, 2, 1000);
        QCOMPARE(first.size(), 2U);
        QCOMPARE(first[0].document.body.size(), 7U);
        QCOMPARE(first[1].document.kind, std::string("receipt_email"));
        QCOMPARE(documents.waiting(first[1].place, 9, 1000).size(), 1U);
        QCOMPARE(documents.waiting(0, 9, 1).size(), 1U);

        const std::vector<std::string> held = {id(1).text(), id(3).text()};
        documents.remove(held);
        QCOMPARE(documents.waiting(0, 9, 1000).size(), 1U);
        QVERIFY(!documents.find(id(1).text()).has_value());
    }

    void settingsAndPinFailuresOutliveARestart()
    {
        m_till->settings().set("language", "en");
        m_till->settings().set("count", 41);
        m_till->pins().save("O17", {.failures = 3, .waits = 1, .blockedUntil = kNow});
        reopen();

        QVERIFY(m_till->settings().text("language") == "en");
        QCOMPARE(m_till->settings().integer("count"), 41);
        QCOMPARE(m_till->settings().integer("absent", 7), 7);
        QCOMPARE(m_till->settings().integer("language", 7), 7);
        QCOMPARE(m_till->pins().guard("O17").failures, 3);
        QVERIFY(m_till->pins().guard("O17").blockedUntil == kNow);
        QCOMPARE(m_till->pins().guard("O18").failures, 0);
        m_till->pins().clear("O17");
        QCOMPARE(m_till->pins().guard("O17").failures, 0);
    }

private:
    void reopen()
    {
        m_till.reset();
        m_till = std::move(*TillDatabase::open(*m_folder / "till.db", "test"));
    }

    std::optional<Folder> m_folder;
    std::unique_ptr<TillDatabase> m_till;
};

QTEST_APPLESS_MAIN(TillRepositoriesTest)

#include "tst_till_repositories.moc"
