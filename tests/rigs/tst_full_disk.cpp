// SPDX-License-Identifier: Apache-2.0
// A real disk fills up under a register: it sells a day longer out of its reserve, then stops in time. Nothing it said
// was done is lost, and it sells on when there is room.
#include "app/shop/settlement/disk_watch.h"
#include "tests/support/journal_proof.h"
#include "tests/support/seeded_random.h"
#include "tests/support/small_disk.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::storage;
using namespace comptoir::test;

namespace {

const std::vector<std::string> kBasket{kSoapCode, kTrousersCode};
constexpr std::int64_t kMebibyte = 1024 * 1024;

/// A register whose files lie on the small disk.
struct Register {
    explicit Register(const std::filesystem::path& folder)
        : shop(folder, signer(), clock, random)
    {
        shop.boot();
    }

    static crypto::FileSigner& signer()
    {
        static crypto::FileSigner key = crypto::FileSigner::generate();
        return key;
    }

    /// Whether a sale went through; else nothing of it is told.
    bool sell(const std::vector<std::string>& codes = kBasket)
    {
        clock.pass(60'000);
        try {
            shop.sell(told, codes, 500);
            return true;
        } catch (const StorageError& error) {
            check(error.isDiskFull(), error.what());
            return false;
        }
    }

    DiskState look() { return shop::noteDisk(shop.desk()); }

    std::int64_t events(const std::string& code)
    {
        Statement count(
            shop.till().connection(), "SELECT count(*) FROM journal WHERE type = 'event' AND instr(body, ?1)");
        Rows rows = count.run("\"code\":\"" + code + "\"");
        rows.next();
        return rows.integer(0);
    }

    SeededRandom random;
    SetClock clock;
    WholeRegister shop;
    Told told;
};

} // namespace

class FullDiskTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!m_disk.why().isEmpty()) {
            QSKIP(qPrintable("COMPTOIR_TEST_SKIPPED: no disk to fill: " + m_disk.why()));
        }
        std::filesystem::copy(m_files.folder(), m_disk.path(), std::filesystem::copy_options::recursive);
    }

    void init()
    {
        m_disk.clear();
        for (const char* file : {"till.db", "till.db-wal", "till.db-shm", "till.db.reserve"}) {
            std::filesystem::remove(m_disk.path() / file);
        }
    }

    void theReserveIsOfRealBlocksAndMadeOnce()
    {
        Register till(m_disk.path());
        const std::int64_t before = m_disk.freeBytes();

        QCOMPARE(till.look(), DiskState::Roomy);

        QVERIFY(before - m_disk.freeBytes() >= DiskReserve::kBytes);
        const std::int64_t held = m_disk.freeBytes();
        QCOMPARE(till.look(), DiskState::Roomy);
        QCOMPARE(m_disk.freeBytes(), held);
        QCOMPARE(till.events("DISK_LOW"), 0);
    }

    void aSaleNeedsLessThanTheRuleSays()
    {
        Register till(m_disk.path());
        const auto size = [&] { return std::filesystem::file_size(m_disk.path() / "till.db"); };
        till.sell();
        const auto before = size();
        for (int sale = 0; sale < 200; ++sale) {
            QVERIFY(till.sell());
        }

        const auto bytes = static_cast<std::int64_t>(size() - before) / 200;
        qInfo("a sale of two lines, card and cash, printed: %lld bytes", static_cast<long long>(bytes));
        QVERIFY(bytes <= DiskReserve::kBytesPerSale);
    }

    void aDayIsSoldOutOfTheReserveAndNothingIsLost()
    {
        Register till(m_disk.path());
        QVERIFY(till.shop.till().reserve().look() == DiskState::Roomy);
        m_disk.fill(DiskReserve::kLow + kMebibyte); // something else takes the disk
        while (till.look() == DiskState::Roomy) {
            QVERIFY(till.sell());
        }
        QVERIFY(!std::filesystem::exists(reserve()));
        QCOMPARE(till.events("DISK_LOW"), 1);
        m_disk.fill(m_disk.freeBytes() - DiskReserve::kLow + kMebibyte); // and what was left beside it

        int sales = 0;
        while (till.sell()) {
            ++sales;
        }

        qInfo("%d sales out of the reserve, %lld bytes left", sales, static_cast<long long>(m_disk.freeBytes()));
        QVERIFY(sales >= DiskReserve::kBusyDaySales);
        QVERIFY(m_disk.freeBytes() > 0); // it stopped in time
        QCOMPARE(till.look(), DiskState::Full);
        QVERIFY(!till.sell({})); // trying again costs nothing

        m_disk.clear();
        QCOMPARE(till.look(), DiskState::Roomy);
        QVERIFY(till.sell({})); // the cart was still there
        QCOMPARE(till.events("DISK_LOW"), 1);
        QVERIFY(std::filesystem::exists(reserve()));
        m_told = till.told;
    }

    void whatWasSoldUntilThenIsThereAfterARestart()
    {
        {
            Register till(m_disk.path());
            till.look();
            m_disk.fill(DiskReserve::kLow);
            while (till.sell()) {
                if (m_disk.freeBytes() > DiskReserve::kLast + 2 * kMebibyte) {
                    m_disk.fill(m_disk.freeBytes() - 2 * kMebibyte); // the other one goes on
                }
            }
            m_told = till.told;
        }
        QCOMPARE(faultsOf(m_disk.path(), m_told), QString());
        Register again(m_disk.path()); // with the disk still full
        m_disk.clear();
        QVERIFY(again.sell(again.shop.sale().empty() ? kBasket : std::vector<std::string>()));
    }

    void theLastByteMayGoAtAnyStepOfASale()
    {
        int refused = 0;
        for (std::int64_t left = 0; left <= 160 * 1024; left += 4096) {
            init();
            QString faults;
            {
                Register till(m_disk.path());
                QVERIFY(till.sell());
                till.shop.till().idle();
                m_disk.fill(left); // with no reserve, between two looks
                refused += till.sell() ? 0 : 1;
                m_told = till.told;
                m_disk.clear();
            }
            faults = faultsOf(m_disk.path(), m_told);
            QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("%1 bytes left: %2").arg(left).arg(faults)));
        }
        QVERIFY(refused > 0);
    }

    void aCommitIsNotAFailureBecauseTheLogCannotBeEmptied()
    {
        Register till(m_disk.path());
        Connection& connection = till.shop.till().connection();
        const auto note = [&](std::size_t length) {
            till.shop.desk().event("OVERRIDE", std::string(length, 'x'));
            return till.shop.till().journal().state().sequence;
        };
        while (connection.walBytes() < Connection::kCheckpointBytes / 2) {
            note(80'000);
        }
        while (connection.walBytes() >= Connection::kCheckpointBytes / 2) {
            note(80'000); // until a checkpoint empties the log, whose file keeps its size
        }
        till.shop.till().idle();
        m_disk.fill(0);

        std::int64_t last = 0;
        bool kept = false; // committed, and the log too long
        try {
            for (;;) {
                last = note(2000); // NOLINT(clang-analyzer-deadcode.DeadStores): read once the disk is full
                kept = kept || connection.walBytes() >= Connection::kCheckpointBytes;
            }
        } catch (const StorageError& error) {
            QVERIFY(error.isDiskFull());
        }

        QVERIFY(kept);
        QCOMPARE(connection.integer("SELECT max(sequence) FROM journal"), last);
        m_disk.clear();
        QCOMPARE(note(2000), last + 1);
        QVERIFY(connection.walBytes() < Connection::kCheckpointBytes);
    }

private:
    std::filesystem::path reserve() const { return m_disk.path() / "till.db.reserve"; }

    SmallDisk m_disk{128};
    StoreFiles m_files;
    Told m_told;
};

QTEST_APPLESS_MAIN(FullDiskTest)

#include "tst_full_disk.moc"
