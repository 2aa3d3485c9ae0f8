// SPDX-License-Identifier: Apache-2.0
// A till process is killed at any moment of its writing; what it had told as committed is there, and nothing half.
#include "app/core/storage/till_database.h"
#include "tests/app/core/journal/journal_fixture.h"
#include "tests/app/core/storage/storage_fixture.h"
#include "tests/support/sample_basket.h"

#include <QTest>

#include <csignal>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace comptoir;
using namespace comptoir::storage;
using namespace comptoir::test;

namespace {

/// Sells without end: ticket, emission and print job in one transaction, then tells the sequence through the pipe.
[[noreturn]] void sellUntilKilled(const std::filesystem::path& file, crypto::Signer& signer, int pipe)
{
    SetClock clock;
    auto till = std::move(*TillDatabase::open(file, "test"));
    RegisterJournal& journal = till->startJournal(sampleIdentity(), parisCalendar(), clock, signer);
    for (;;) {
        clock.pass(1000);
        till->carts().saveDraft(emptyBasket());
        Transaction transaction = till->begin();
        const auto ticket = journal.append({.payload = ticketOf(999, 833), .operatorCode = "O17"});
        const std::int64_t of = ticket->envelope.sequence;
        const auto emission = journal.append(
            {.payload = journal::EmissionRecord{.of = of, .channel = journal::Channel::Paper}, .operatorCode = "O17"});
        till->printJobs().add({.of = of, .content = "receipt", .at = clock.now()});
        till->carts().clearDraft();
        transaction.commit();
        const std::int64_t told = emission->envelope.sequence;
        if (::write(pipe, &told, sizeof told) != sizeof told) {
            ::_exit(1);
        }
    }
}

std::int64_t lastTold(int pipe)
{
    std::int64_t told = 0;
    std::int64_t last = 0;
    while (::read(pipe, &told, sizeof told) == sizeof told) {
        last = told;
    }
    return last;
}

} // namespace

class KillTest : public QObject {
    Q_OBJECT

private slots:
    void killedAtAnyMomentNothingToldIsLostAndNothingIsHalfThere()
    {
        constexpr int kRounds = 40;
        const Folder folder;
        auto signer = crypto::FileSigner::generate();
        const auto file = folder / "till.db";
        SetClock clock;
        {
            auto till = std::move(*TillDatabase::open(file, "test"));
            RegisterJournal& journal = till->startJournal(sampleIdentity(), parisCalendar(), clock, signer);
            QVERIFY(journal.appendAlone({.payload = journal::GenesisRecord()}).has_value());
            QVERIFY(
                journal.appendAlone({.payload = journal::announceKey(signer.publicKey(), journal::KeyReason::Install)})
                    .has_value());
            QVERIFY(journal.appendAlone({.payload = cashOf(journal::CashKind::Float, 15'000)}).has_value());
        }
        for (int round = 0; round < kRounds; ++round) {
            std::array<int, 2> pipe{};
            QCOMPARE(::pipe(pipe.data()), 0);
            const pid_t child = ::fork();
            if (child == 0) {
                ::close(pipe[0]);
                sellUntilKilled(file, signer, pipe[1]);
            }
            ::close(pipe[1]);
            // The first sale is told, then the blow falls somewhere in those that follow.
            pollfd first{.fd = pipe[0], .events = POLLIN, .revents = 0};
            QVERIFY(::poll(&first, 1, 20'000) == 1);
            pollfd never{.fd = -1, .events = 0, .revents = 0};
            ::poll(&never, 1, round % 10);
            ::kill(child, SIGKILL);
            ::waitpid(child, nullptr, 0);
            const std::int64_t told = lastTold(pipe[0]);
            ::close(pipe[0]);
            verifyAfter(file, signer, told);
        }
    }

private:
    static void verifyAfter(const std::filesystem::path& file, crypto::Signer& signer, std::int64_t told)
    {
        SetClock clock;
        auto till = std::move(*TillDatabase::open(file, "test"));
        const journal::ChainState& state = till->startJournal(sampleIdentity(), parisCalendar(), clock, signer).state();
        QVERIFY2(state.sequence >= told, "a sale that was told is lost");
        Connection& connection = till->connection();
        const std::int64_t tickets = connection.integer("SELECT count(*) FROM ticket");
        QCOMPARE(state.sequence, 3 + 2 * tickets);
        QCOMPARE(connection.integer("SELECT count(*) FROM emission"), tickets);
        QCOMPARE(connection.integer("SELECT count(*) FROM print_job"), tickets);
        QCOMPARE(connection.integer("SELECT coalesce(sum(amount), 0) FROM cash_ledger"), 15'000 + 999 * tickets);
        QCOMPARE(state.session.expectedCash, 15'000 + 999 * tickets);
        JournalTableSource source(connection);
        const auto report = journal::verify(source, {.key = {}, .signatures = false, .progress = {}});
        QVERIFY2(report.sound(), journal::reportText(report).c_str());
    }
};

QTEST_APPLESS_MAIN(KillTest)

#include "tst_kill.moc"
