// SPDX-License-Identifier: Apache-2.0
// A till that sells is asked for an archive: the zip is written beside its sales, and only the till thread uses its key
// and its journal.
#include "app/adapters/till_control.h"
#include "app/core/archive/archive_audit.h"
#include "tests/support/journal_proof.h"
#include "tests/support/seeded_random.h"

#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace comptoir;
using namespace comptoir::test;
using Json = nlohmann::json;

namespace {

/// The till thread is the test's own: what is handed in waits for its event loop, as on a real one.
class TestThread final : public QObject, public Executor {
public:
    void post(std::function<void()> work) override
    {
        QMetaObject::invokeMethod(
            this,
            [this, work = std::move(work)] {
                try {
                    before(++m_tasks);
                    work();
                } catch (const storage::StorageError&) {
                    ++refused;
                }
            },
            Qt::QueuedConnection);
    }

    std::function<void(int task)> before = [](int) {};
    int refused = 0;

private:
    int m_tasks = 0;
};

/// Asks on a thread of its own, as a control connection does, while this one is the till's.
Json askFrom(adapters::TillControl& control, TestThread& thread, const Json& request)
{
    Json answer;
    std::atomic<bool> done = false;
    std::thread asking([&] {
        answer = control.handle(request);
        done = true;
        thread.post([] {}); // wakes the loop below
    });
    while (!done) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    asking.join();
    return answer;
}

/// A register that traded on 8 October, closed that day, and trades on the 9th.
struct SellingTill {
    SellingTill()
    {
        shop->boot();
        shop->openSession(told);
        sell();
        shop->closeSessionAndDay(told);
        clock.pass(kDayMs);
        shop->openSession(told);
        sell();
    }

    void sell()
    {
        clock.pass(60'000);
        shop->sell(told, {kSoapCode, kTrousersCode}, 500);
    }

    Json ask(const Json& request) { return askFrom(control, thread, request); }

    Json archive() { return ask(request()); }

    Json request() const
    {
        return {{"do", "archive"}, {"to", into.path().toStdString()}, {"first", "2026-10-08"}, {"last", "2026-10-08"}};
    }

    std::filesystem::path file(const Json& answer) const
    {
        return std::filesystem::path(into.path().toStdString()) / answer.at("name").get<std::string>();
    }

    std::vector<std::string> types() const
    {
        std::vector<std::string> found;
        storage::Statement select(shop->till().connection(), "SELECT type FROM journal ORDER BY sequence DESC LIMIT 5");
        for (storage::Rows rows = select.run(); rows.next();) {
            found.push_back(rows.text(0));
        }
        return found;
    }

    StoreFiles files;
    QTemporaryDir into;
    crypto::FileSigner signer = crypto::FileSigner::generate();
    SeededRandom random;
    SetClock clock;
    std::unique_ptr<WholeRegister> shop = std::make_unique<WholeRegister>(files.folder(), signer, clock, random);
    Told told;
    TestThread thread;
    adapters::TillControl control{files.folder(), shop->desk(), thread};
};

QString errorOf(const Json& answer)
{
    return QString::fromStdString(answer.value("error", ""));
}

} // namespace

class TillControlTest : public QObject {
    Q_OBJECT

private slots:
    void saleIsMadeWhileTheArchiveIsWritten()
    {
        SellingTill till;
        till.thread.before = [&till](int task) {
            if (task == 2) { // the records are read, the manifest waits for its signature
                till.sell();
            }
        };

        const Json answer = till.archive();

        QVERIFY2(errorOf(answer).isEmpty(), qPrintable(errorOf(answer)));
        QCOMPARE(till.told.tickets.size(), std::size_t{3});
        QCOMPARE(till.types().at(0), std::string("event")); // the tax profile went out
        QCOMPARE(till.types().at(1), std::string("archive"));
        journal::VerifyOptions how;
        how.key = till.signer.publicKey();
        QVERIFY(archive::auditArchive(till.file(answer), how).sound());
        till.shop.reset(); // as its program ends
        QCOMPARE(faultsOf(till.files.folder(), till.told), QString());
    }

    void theArchiveIsNobodysRecordAndNeverATrainingOne()
    {
        SellingTill till;
        till.shop->desk().setMode(Mode::Training);

        till.archive();

        const auto record =
            till.shop->till().journal().reader().record(till.shop->till().journal().state().sequence - 1);
        QVERIFY(std::holds_alternative<journal::ArchiveRecord>(record->payload));
        QVERIFY(record->envelope.mode == Mode::Production);
        QCOMPARE(record->envelope.operatorCode, std::string("-"));
    }

    void secondArchiveMeanwhileIsRefused()
    {
        SellingTill till;
        Json second;
        till.thread.before = [&](int task) {
            if (task == 2) {
                second = till.control.handle(till.request());
            }
        };

        const Json first = till.archive();

        QVERIFY(errorOf(first).isEmpty());
        QVERIFY(errorOf(second).contains(QStringLiteral("is being made")));
    }

    void periodsMayBeArchivedAgainAndInAnyOrder()
    {
        SellingTill till;
        till.shop->closeSessionAndDay(till.told);
        till.clock.pass(kDayMs);
        till.shop->openSession(till.told);
        for (const char* day : {"2026-10-09", "2026-10-08", "2026-10-08", "2026-10-09"}) {
            const QTemporaryDir into;
            const Json answer =
                till.ask({{"do", "archive"}, {"to", into.path().toStdString()}, {"first", day}, {"last", day}});
            QVERIFY2(errorOf(answer).isEmpty(), qPrintable(errorOf(answer)));
        }

        till.shop.reset();
        QCOMPARE(faultsOf(till.files.folder(), till.told), QString());
    }

    void periodThatMayStillGrowIsRefused()
    {
        SellingTill till;
        Json request = till.request();
        request["last"] = "2026-10-09";

        QVERIFY(errorOf(till.ask(request)).contains(QStringLiteral("not over")));
        QVERIFY(QDir(till.into.path()).isEmpty());
    }

    void archiveTheJournalCannotNameIsTakenAway()
    {
        SellingTill till;
        till.thread.before = [](int task) {
            if (task == 3) {
                throw storage::StorageError("full", storage::StorageError::kDiskFull);
            }
        };

        const Json answer = till.archive();

        QVERIFY(errorOf(answer).contains(QStringLiteral("taken away")));
        QCOMPARE(till.thread.refused, 1);
        QVERIFY(QDir(till.into.path()).isEmpty());
        till.thread.before = [](int) {};
        QVERIFY(errorOf(till.archive()).isEmpty());
    }

    void tillThatHasNotBegunIsRefused()
    {
        const StoreFiles files;
        crypto::FileSigner signer = crypto::FileSigner::generate();
        SeededRandom random;
        SetClock clock;
        WholeRegister shop(files.folder(), signer, clock, random, true);
        TestThread thread;
        adapters::TillControl control(files.folder(), shop.desk(), thread);

        const Json answer = askFrom(control, thread, {{"do", "archive"}, {"to", files.folder().native()}});

        QVERIFY(errorOf(answer).contains(QStringLiteral("has not begun")));
    }
};

QTEST_GUILESS_MAIN(TillControlTest)

#include "tst_till_control.moc"
