// SPDX-License-Identifier: Apache-2.0
// A disk that grows old: one bit of the till's database or of its log turns over. Each is found, or changed nothing
// that is read; and the register has every record again, byte for byte, from a hub that has them.
#include "app/core/storage/till_opening.h"
#include "app/core/storage/till_projections.h"
#include "app/shop/settlement/start.h"
#include "tests/support/damaged_file.h"
#include "tests/support/lossy_register.h"

#include <QTest>

#include <array>
#include <cstring>
#include <iterator>

using namespace comptoir;
using namespace comptoir::storage;
using namespace comptoir::test;
using shop::StartOutcome;

namespace {

std::string contentOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void write(const std::filesystem::path& path, const std::string& content)
{
    std::ofstream(path, std::ios::binary) << content;
}

std::uint64_t draw(SeededRandom& dice)
{
    std::array<std::byte, sizeof(std::uint32_t)> bytes{};
    dice.fill(bytes);
    std::uint32_t number = 0;
    std::memcpy(&number, bytes.data(), bytes.size());
    return number;
}

/// Every row that the verifier vouches for, as text.
std::string rowsOf(const std::filesystem::path& file)
{
    Connection reader = openTillReader(file);
    std::vector<std::string> tables = TillProjections::tables();
    tables.insert(tables.end(), {"journal", "journal_witness"});
    std::string text;
    for (const std::string& table : tables) {
        std::string columns;
        Statement names(reader, "SELECT name FROM pragma_table_info(?1)");
        for (Rows rows = names.run(table); rows.next();) {
            columns += (columns.empty() ? "quote(" : " || quote(") + rows.text(0) + ")";
        }
        Statement read(reader, "SELECT " + columns + " FROM " + table + " ORDER BY 1");
        for (Rows rows = read.run(); rows.next();) {
            text += table + " " + rows.text(0) + "\n";
        }
    }
    return text;
}

} // namespace

class BitFlipsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_flips = std::max(60, qEnvironmentVariableIntValue("COMPTOIR_BIT_FLIPS"));
        m_held.emplace(daySold(m_till));
        m_till.on(false);
        const journal::ChainState& state = m_till.state();
        m_till.till().journal().keepWitness(
            {.who = "hub", .sequence = state.sequence, .hash = state.head, .signature = {std::byte{1}}, .atMs = 1});
        checkAllAtNextStart(m_till.till().settings());
        m_live = contentOf(m_till.file());
        m_log = contentOf(m_till.wal());
        m_till.off();
        m_whole = contentOf(m_till.file());
        m_rows = rowsOf(m_till.file());
        QVERIFY(!m_log.empty());
    }

    void cleanupTestCase()
    {
        qInfo("%d bits turned over: %d found and repaired, %d in no use, %d made it another file", m_turned, m_found,
            m_unused, m_otherFile);
    }

    void everyBitOfTheDatabaseIsFoundOrInNoUse()
    {
        SeededRandom dice(20261126);
        for (int flip = 0; flip < m_flips; ++flip) {
            const std::uint64_t at = draw(dice) % m_whole.size();
            putImage(m_whole, {});
            flipBit(m_till.file(), at, static_cast<int>(draw(dice) % 8));
            prove(QStringLiteral("byte %1 of till.db").arg(at));
        }
    }

    void everyBitOfTheHeaderIsFoundOrInNoUse()
    {
        for (std::uint64_t at = 0; at < 100; at += 3) {
            putImage(m_whole, {});
            flipBit(m_till.file(), at, static_cast<int>(at % 8));
            prove(QStringLiteral("byte %1 of the header").arg(at));
        }
    }

    void everyBitOfTheLogIsFoundOrInNoUse()
    {
        SeededRandom dice(20261127);
        for (int flip = 0; flip < m_flips; ++flip) {
            const std::uint64_t at = draw(dice) % m_log.size();
            putImage(m_live, m_log);
            flipBit(m_till.wal(), at, static_cast<int>(draw(dice) % 8));
            prove(QStringLiteral("byte %1 of the log").arg(at));
        }
    }

private:
    void putImage(const std::string& database, const std::string& log)
    {
        m_till.off();
        std::filesystem::remove_all(m_till.folder() / "damaged");
        std::filesystem::remove(m_till.folder() / "till.db-shm");
        std::filesystem::remove(m_till.wal());
        write(m_till.file(), database);
        if (!log.empty()) {
            write(m_till.wal(), log);
        }
        m_till.clock().pass(60'000);
    }

    void prove(const QString& where)
    {
        ++m_turned;
        try {
            if (auditTill(m_till.file(), {}).sound()) {
                QVERIFY2(rowsOf(m_till.file()) == m_rows, qPrintable("called sound: " + where));
                ++m_unused;
                return;
            }
        } catch (const OtherFile&) {
            ++m_otherFile; // it says that another version wrote it, or another program
        }
        try {
            repairAndCompare(where);
            ++m_found;
        } catch (const OtherFile&) {
            QVERIFY2(m_otherFile > 0, qPrintable(where));
        }
    }

    void repairAndCompare(const QString& where)
    {
        auto opening = openTillAtStart(m_till.file(), "test", m_till.clock().now());
        QVERIFY(opening);
        const std::vector<std::string> mended = opening->mended;
        opening->till.reset();
        m_till.on(false);
        shop::WordAbove word;
        if (m_till.state().sequence < m_held->head().sequence) {
            word.ahead = m_held->head();
        }
        const StartOutcome outcome = shop::startRegister(m_till.desk(), *m_held, word, false, mended);
        QVERIFY2(outcome == StartOutcome::Clear || outcome == StartOutcome::Restored || outcome == StartOutcome::Mended,
            qPrintable(QStringLiteral("%1: outcome %2").arg(where).arg(static_cast<int>(outcome))));
        const QString faults = m_till.faults();
        QVERIFY2(faults.isEmpty(), qPrintable(where + ": " + faults));
        QVERIFY2(m_till.has(*m_held), qPrintable("another byte: " + where));
    }

    LossyRegister m_till;
    std::optional<HeldAbove> m_held;
    std::string m_whole; // the file, switched off in order
    std::string m_live; // the file and its log while it ran
    std::string m_log;
    std::string m_rows;
    int m_flips = 0;
    int m_turned = 0;
    int m_found = 0;
    int m_unused = 0;
    int m_otherFile = 0;
};

QTEST_GUILESS_MAIN(BitFlipsTest)

#include "tst_bit_flips.moc"
