// SPDX-License-Identifier: Apache-2.0
// The power goes at every write and sync of what a register does. What it had told is there, nothing is half there, and
// it sells on.
#include "tests/support/crash_disk.h"
#include "tests/support/journal_proof.h"
#include "tests/support/seeded_random.h"

#include <QTest>

#include <fstream>
#include <iterator>

using namespace comptoir;
using namespace comptoir::storage;
using namespace comptoir::test;

namespace {

std::string contentOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

const std::vector<std::string> kBasket{kSoapCode, kTrousersCode};

using Scenario = std::function<void(WholeRegister&, Told&)>;

} // namespace

class PowerCutTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_seeds = std::max(1, qEnvironmentVariableIntValue("COMPTOIR_CRASH_SEEDS"));
        {
            SeededRandom random;
            SetClock clock;
            WholeRegister shop(m_files.folder(), m_signer, clock, random);
            shop.boot();
            shop.openSession(m_before);
            shop.sell(m_before, kBasket, 500);
        }
        m_start = contentOf(file());
    }

    void cleanupTestCase()
    {
        qInfo("power cuts: %lld runs, %lld writes lost, %lld torn", static_cast<long long>(m_runs),
            static_cast<long long>(m_lost), static_cast<long long>(m_torn));
    }

    void aDiskThatLiesAboutItsSyncsIsFoundOut()
    {
        const Scenario sale = [](WholeRegister& shop, Told& told) { shop.sell(told, kBasket, 500); };
        const std::int64_t operations = countOperations(sale);
        startAgain();
        CrashDisk disk(file());
        disk.lieAboutSyncs();
        disk.crashAt(operations);
        const Told told = run(sale, disk);
        int found = 0;
        for (std::uint64_t seed = 0; seed < 10; ++seed) {
            disk.restart(seed);
            found += faultsOf(m_files.folder(), told).isEmpty() ? 0 : 1;
        }
        startAgain();
        QVERIFY(found > 5);
    }

    void everyStepOfASale()
    {
        cutEverywhere([](WholeRegister& shop, Told& told) { shop.sell(told, kBasket, 500); });
    }

    void everyStepOfAClose()
    {
        cutEverywhere([](WholeRegister& shop, Told& told) { shop.closeSessionAndDay(told); });
    }

    void everyStepOfARotation()
    {
        cutEverywhere([](WholeRegister& shop, Told& told) {
            shop.closeSessionAndDay(told); // a new file begins between periods
            append(shop, told, journal::CloseRecord{.level = journal::CloseLevel::Month});
            append(shop, told, journal::CloseRecord{.level = journal::CloseLevel::Year});
            journal::GenesisRecord genesis;
            genesis.reason = "rotate";
            append(shop, told, genesis);
        });
    }

    void everyStepOfAJumpToANewSegment()
    {
        cutEverywhere([](WholeRegister& shop, Told& told) {
            const journal::ChainState& state = shop.till().journal().state();
            journal::GenesisRecord genesis;
            genesis.reason = "restore";
            genesis.witnessedSequence = state.sequence + 7;
            genesis.witnessedHead = crypto::sha256("what the hub holds");
            genesis.grandTotal = state.grandTotal;
            genesis.ticketNumber = 9999;
            append(shop, told, genesis);
        });
    }

    void everyStepOfAnArchiveRecord()
    {
        cutEverywhere([](WholeRegister& shop, Told& told) {
            journal::ArchiveRecord archive;
            archive.firstDay = "2026-10-08";
            archive.lastDay = "2026-10-08";
            archive.from = 1;
            archive.to = shop.till().journal().state().sequence;
            archive.file = crypto::sha256("the archive");
            archive.name = "S042-C02-2026-10.zip";
            append(shop, told, archive);
        });
    }

private:
    static void append(WholeRegister& shop, Told& told, journal::Payload payload)
    {
        const auto record = shop.till().journal().appendAlone(shop.desk().draft(std::move(payload)));
        check(record.has_value(), "the record is written");
        told.head = record->envelope.sequence;
        shop.till().idle();
    }

    /// What the scenario does from the same start, until the disk loses its power.
    Told run(const Scenario& scenario, const CrashDisk& disk)
    {
        Told told = m_before;
        try {
            SeededRandom random;
            SetClock clock;
            clock.pass(3'600'000);
            WholeRegister shop(m_files.folder(), m_signer, clock, random);
            shop.boot();
            scenario(shop, told);
        } catch (const StorageError&) {
            check(disk.crashed(), "only the crash breaks the disk");
        }
        return told;
    }

    std::int64_t countOperations(const Scenario& scenario)
    {
        CrashDisk disk(file());
        run(scenario, disk);
        return disk.operations();
    }

    std::filesystem::path file() const { return m_files.folder() / "till.db"; }

    void startAgain() const
    {
        std::ofstream(file(), std::ios::binary | std::ios::trunc) << m_start;
        std::filesystem::remove(file().native() + "-wal");
    }

    void cutEverywhere(const Scenario& scenario)
    {
        const std::int64_t operations = countOperations(scenario);
        QVERIFY(operations > 10);
        for (std::int64_t at = 1; at <= operations; ++at) {
            startAgain();
            CrashDisk disk(file());
            disk.crashAt(at);
            const Told told = run(scenario, disk);
            for (int seed = 0; seed < m_seeds; ++seed) {
                disk.restart(static_cast<std::uint64_t>(at * 1000 + seed));
                const QString faults = faultsOf(m_files.folder(), told);
                QVERIFY2(faults.isEmpty(),
                    qPrintable(QStringLiteral("operation %1, seed %2: %3").arg(at).arg(seed).arg(faults)));
                sellOn();
                ++m_runs;
            }
            m_lost += disk.lost();
            m_torn += disk.torn();
        }
        startAgain();
        qInfo("%lld writes and syncs", static_cast<long long>(operations));
    }

    /// The register starts again, and its next sale stands on what was left.
    void sellOn()
    {
        SeededRandom random(7);
        SetClock clock;
        clock.pass(7'200'000);
        Told told;
        {
            WholeRegister shop(m_files.folder(), m_signer, clock, random);
            shop.boot();
            shop.till().carts().clearDraft();
            shop.sale().start();
            shop.sell(told, kBasket, 0);
        }
        auto till = std::move(*TillDatabase::open(m_files.folder() / "till.db", "test"));
        QVERIFY(till->sales().findTicket(told.tickets.front()).has_value());
        JournalTableSource source(till->connection());
        QVERIFY(journal::verify(source, {.key = {}, .signatures = false, .progress = {}}).sound());
    }

    StoreFiles m_files;
    crypto::FileSigner m_signer = crypto::FileSigner::generate();
    std::string m_start; ///< the file before each run
    Told m_before;
    int m_seeds = 1;
    std::int64_t m_runs = 0;
    std::int64_t m_lost = 0;
    std::int64_t m_torn = 0;
};

QTEST_APPLESS_MAIN(PowerCutTest)

#include "tst_power_cut.moc"
