// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/till_check.h"

#include "app/core/storage/storage_error.h"
#include "tests/app/core/storage/till_fixture.h"
#include "tests/support/damaged_file.h"

#include <sqlite3.h>

#include <QElapsedTimer>
#include <QTest>

#include <iterator>

using namespace comptoir;
using namespace comptoir::storage;
using namespace comptoir::test;

namespace {

void change(const std::filesystem::path& file, const char* sql)
{
    sqlite3* handle = nullptr;
    sqlite3_open(file.c_str(), &handle);
    char* message = nullptr;
    if (sqlite3_exec(handle, sql, nullptr, nullptr, &message) != SQLITE_OK) {
        qFatal("%s", message);
    }
    sqlite3_close(handle);
}

std::uint64_t placeOf(const std::filesystem::path& file, const std::string& text)
{
    std::ifstream stream(file, std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
    const std::size_t at = bytes.rfind(text);
    check(at != std::string::npos, "the text is in the file");
    return at;
}

/// A register that sold twice and let go of its file.
class Sold : public Till {
public:
    Sold()
    {
        append(ticketOf(999, 833));
        append(ticketOf(500, 417));
    }

    TillCheck checked()
    {
        close();
        return checkTillAtStart(file());
    }
};

} // namespace

class TillCheckTest : public QObject {
    Q_OBJECT

private slots:
    void aNewTillHasNothingToCheck()
    {
        const Folder folder;
        QCOMPARE(checkTillAtStart(folder / "till.db").health, TillHealth::Absent);
    }

    void aTillThatWasSwitchedOffIsSound()
    {
        Sold till;
        const TillCheck found = till.checked();
        QVERIFY2(found.health == TillHealth::Sound, found.reason.c_str());
        QCOMPARE(found.head, 5);
        QVERIFY(!found.damagedFrame);
    }

    void aByteOfARecordIsFound()
    {
        Sold till;
        till.close();
        flipBit(till.file(), placeOf(till.file(), "\"gross\":500"));
        const TillCheck found = checkTillAtStart(till.file());
        QVERIFY(found.health == TillHealth::Damaged);
        QVERIFY2(found.reason.starts_with("record 5"), found.reason.c_str());
    }

    void aFileThatIsNoDatabaseAnyMoreIsFound()
    {
        Sold till;
        till.close();
        flipBit(till.file(), 3);
        QVERIFY(checkTillAtStart(till.file()).health == TillHealth::Damaged);
    }

    void aLostPageOfTheJournalIsFound()
    {
        Sold till;
        const std::int64_t page = till.count("SELECT rootpage FROM sqlite_schema WHERE name = 'journal'");
        till.close();
        blank(till.file(), pageAt(page), 4096);
        QVERIFY(checkTillAtStart(till.file()).health == TillHealth::Damaged);
    }

    void aLostPageOfTheSettingsIsFound()
    {
        Sold till;
        till.database().settings().set("name", "value");
        const std::int64_t page = till.count("SELECT rootpage FROM sqlite_schema WHERE name = 'setting'");
        till.close();
        blank(till.file(), pageAt(page), 512);
        const TillCheck found = checkTillAtStart(till.file());
        QVERIFY(found.health == TillHealth::Damaged);
        QVERIFY2(found.reason.starts_with("setting"), found.reason.c_str());
    }

    void aMissingTriggerIsDamage()
    {
        Sold till;
        till.close();
        change(till.file(), "DROP TRIGGER journal_in_order");
        const TillCheck found = checkTillAtStart(till.file());
        QVERIFY(found.health == TillHealth::Damaged);
        QVERIFY(found.reason.find("journal_in_order") != std::string::npos);
    }

    void recordsThatAWitnessHoldsAndTheFileNoLongerHasAreMissed()
    {
        Sold till;
        till.journal().keepWatermark("hub", 5);
        till.close();
        change(till.file(), "DROP TRIGGER journal_never_deleted; DELETE FROM journal WHERE sequence = 5");
        change(till.file(),
            "CREATE TRIGGER journal_never_deleted BEFORE DELETE ON journal\n    BEGIN\n        SELECT RAISE(ABORT, 'a "
            "journal record is never deleted');\n    END");
        const TillCheck found = checkTillAtStart(till.file());
        QVERIFY(found.health == TillHealth::Damaged);
        QVERIFY2(found.reason.find("record 5 was delivered") != std::string::npos, found.reason.c_str());
    }

    void aTableThatDoesNotFollowFromTheRecordsIsNoDamageOfTheRecords()
    {
        Sold till;
        till.append(closeOf(journal::CloseLevel::Session));
        till.append(closeOf(journal::CloseLevel::Day));
        till.close();
        change(till.file(), "UPDATE journal_head_of_type SET sequence = 0 WHERE type = 'key'");
        const TillCheck found = checkTillAtStart(till.file());
        QVERIFY(found.health == TillHealth::Tables);
    }

    void aNewerFileIsRefusedAndNotCalledDamaged()
    {
        Sold till;
        till.close();
        change(till.file(), "PRAGMA user_version = 99");
        QVERIFY_THROWS_EXCEPTION(OtherFile, checkTillAtStart(till.file()));
    }

    void aTornFrameOfTheLogIsNamed()
    {
        Sold till;
        std::filesystem::path log = till.file();
        log += "-wal";
        const auto bytes = std::filesystem::file_size(log);
        const Folder folder; // as the power left it
        std::filesystem::copy_file(till.file(), folder / "till.db");
        std::filesystem::copy_file(log, folder / "till.db-wal");
        flipBit(folder / "till.db-wal", bytes - 2000);
        QVERIFY(checkTillAtStart(folder / "till.db").damagedFrame.has_value());
    }

    void aYearOfRecordsIsCheckedInAMoment()
    {
        Till till;
        {
            Transaction all = till.database().begin();
            for (int sale = 0; sale < kSales; ++sale) {
                till.clock.pass(1000);
                check(till.journal().append(draftOf(ticketOf(999, 833))).has_value(), "sold");
            }
            all.commit();
        }
        till.append(closeOf(journal::CloseLevel::Session));
        till.append(closeOf(journal::CloseLevel::Day));
        till.close();

        QElapsedTimer time;
        time.start();
        const TillCheck found = checkTillAtStart(till.file());
        const qint64 ms = time.elapsed();

        QVERIFY2(found.health == TillHealth::Sound, found.reason.c_str());
        qInfo("start check over %d records: %lld ms", kSales, ms);
        QVERIFY(ms < 2000);
    }

private:
    const int kSales = std::max(5000, qEnvironmentVariableIntValue("COMPTOIR_CHECK_RECORDS"));
};

QTEST_GUILESS_MAIN(TillCheckTest)

#include "tst_till_check.moc"
