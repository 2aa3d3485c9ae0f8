// SPDX-License-Identifier: Apache-2.0
// A newer version changes the schema and does not start: the one before finds its databases as it left them. Never when
// something was recorded meanwhile.
#include "app/core/storage/update_copies.h"
#include "tests/app/core/storage/till_fixture.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::storage;
using namespace comptoir::test;

namespace {

constexpr const char* kOld = "0.1.0";

std::filesystem::path folderOf(const Till& till)
{
    return till.file().parent_path();
}

/// What a newer version does to a database before it says that it is ready.
void migrateToNewer(const std::filesystem::path& database)
{
    Connection connection(database, Access::ReadWrite);
    connection.execute("ALTER TABLE setting ADD COLUMN since INTEGER NOT NULL DEFAULT 0; PRAGMA user_version = 99");
}

/// A till that ended for an update, with its copies.
struct EndedTill {
    EndedTill()
    {
        till.append(ticketOf(999, 833));
        head = till.journal().state().sequence;
        till.close();
        keepCopies(folderOf(till), kOld);
    }

    Till till;
    std::int64_t head = 0;
};

} // namespace

class UpdateCopiesTest : public QObject {
    Q_OBJECT

private slots:
    void versionBeforeFindsItsDatabaseAgain()
    {
        EndedTill ended;
        migrateToNewer(ended.till.file());
        QVERIFY_EXCEPTION_THROWN(ended.till.open(), OtherFile);

        QCOMPARE(putCopiesBack(folderOf(ended.till), kOld), std::vector<std::string>{"till.db"});

        ended.till.open();
        QCOMPARE(ended.till.journal().state().sequence, ended.head);
        ended.till.append(ticketOf(500, 417));
        QVERIFY(std::filesystem::exists(folderOf(ended.till) / "before-update" / "tried" / "till.db"));
    }

    void nothingIsPutBackWhereTheSchemaIsTheSame()
    {
        EndedTill ended;
        ended.till.open(); // the newer version, which sells
        ended.till.append(ticketOf(500, 417));
        const std::int64_t head = ended.till.journal().state().sequence;
        ended.till.close();

        QVERIFY(putCopiesBack(folderOf(ended.till), kOld).empty());

        ended.till.open();
        QCOMPARE(ended.till.journal().state().sequence, head);
    }

    void whatANewerVersionRecordedIsNeverLeftBehind()
    {
        EndedTill ended;
        ended.till.open();
        ended.till.append(ticketOf(500, 417));
        ended.till.close();
        migrateToNewer(ended.till.file());

        QVERIFY_EXCEPTION_THROWN(putCopiesBack(folderOf(ended.till), kOld), OtherFile);

        Connection newer(ended.till.file(), Access::Audit);
        QCOMPARE(newer.integer("PRAGMA user_version"), 99);
        QCOMPARE(newer.integer("SELECT max(sequence) FROM journal"), ended.head + 1);
    }

    void newerVersionItselfPutsNothingBack()
    {
        EndedTill ended;
        migrateToNewer(ended.till.file());

        QVERIFY(putCopiesBack(folderOf(ended.till), "0.2.0").empty());

        QCOMPARE(Connection(ended.till.file(), Access::Audit).integer("PRAGMA user_version"), 99);
    }

    void goingBackThatWasCutIsDoneAgain()
    {
        EndedTill ended;
        migrateToNewer(ended.till.file());
        // The power went when the database had been set aside and its copy was not there yet.
        std::filesystem::rename(ended.till.file(), folderOf(ended.till) / "elsewhere");

        QCOMPARE(putCopiesBack(folderOf(ended.till), kOld), std::vector<std::string>{"till.db"});

        ended.till.open();
        QCOMPARE(ended.till.journal().state().sequence, ended.head);
    }

    void laterStartsOfTheSameVersionPutNothingBack()
    {
        EndedTill ended;
        const std::filesystem::path catalogue = folderOf(ended.till) / "catalogue-h1-1.db";
        {
            Connection connection(catalogue, Access::ReadWrite);
            connection.execute("CREATE TABLE t (a)");
        }
        keepCopies(folderOf(ended.till), kOld);
        QVERIFY(putCopiesBack(folderOf(ended.till), kOld).empty()); // the update failed before it changed anything
        std::filesystem::remove(catalogue); // HQ sent another one

        QVERIFY(putCopiesBack(folderOf(ended.till), kOld).empty());

        QVERIFY(!std::filesystem::exists(catalogue));
    }

    void copiesHoldWhatIsStillInTheLog()
    {
        Till till;
        till.append(ticketOf(999, 833));
        const std::int64_t head = till.journal().state().sequence;
        // A program that died: its log lies beside the database.
        const std::filesystem::path dead = folderOf(till) / "dead";
        std::filesystem::create_directory(dead);
        for (const char* part : {"till.db", "till.db-wal"}) {
            std::filesystem::copy_file(folderOf(till) / part, dead / part);
        }
        const std::int64_t size = sizeOfCopies(dead);
        keepCopies(dead, kOld);
        migrateToNewer(dead / "till.db");

        QCOMPARE(putCopiesBack(dead, kOld), std::vector<std::string>{"till.db"});

        QCOMPARE(Connection(dead / "till.db", Access::Audit).integer("SELECT max(sequence) FROM journal"), head);
        QVERIFY(size > 0);
    }

    void copiesOfAnEarlierUpdateMakeRoom()
    {
        EndedTill ended;
        ended.till.open();
        ended.till.append(ticketOf(500, 417));
        const std::int64_t head = ended.till.journal().state().sequence;
        ended.till.close();
        keepCopies(folderOf(ended.till), kOld);
        migrateToNewer(ended.till.file());

        putCopiesBack(folderOf(ended.till), kOld);

        ended.till.open();
        QCOMPARE(ended.till.journal().state().sequence, head);
    }
};

QTEST_APPLESS_MAIN(UpdateCopiesTest)

#include "tst_update_copies.moc"
