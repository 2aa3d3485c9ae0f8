// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/file_lock.h"
#include "app/core/storage/migrations.h"
#include "app/core/storage/transaction.h"
#include "app/core/storage/wal_check.h"
#include "tests/app/core/storage/storage_fixture.h"

#include <QTest>

#include <array>
#include <fstream>

using namespace comptoir;
using namespace comptoir::storage;
using namespace comptoir::test;

namespace {

constexpr std::array kFirst = {"CREATE TABLE thing (name TEXT NOT NULL) STRICT"};
constexpr std::array kSecond = {kFirst[0], "ALTER TABLE thing ADD COLUMN size INTEGER"};

std::string contentOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

class ConnectionTest : public QObject {
    Q_OBJECT

private slots:
    void writingConnectionIsAsSafeAsItSays()
    {
        const Folder folder;
        Connection connection(folder / "a.db", Access::ReadWrite);

        QCOMPARE(connection.text("PRAGMA journal_mode"), std::string("wal"));
        QCOMPARE(connection.integer("PRAGMA synchronous"), 2);
        QCOMPARE(connection.integer("PRAGMA foreign_keys"), 1);
        QCOMPARE(connection.integer("PRAGMA recursive_triggers"), 1);
        QCOMPARE(connection.integer("PRAGMA trusted_schema"), 0);
        connection.execute("CREATE TABLE t (x)");
        QVERIFY_EXCEPTION_THROWN(
            connection.execute("PRAGMA writable_schema=ON; DELETE FROM sqlite_schema"), StorageError);
    }

    void readerSeesCommitsAndCannotWrite()
    {
        const Folder folder;
        Connection writer(folder / "a.db", Access::ReadWrite);
        writer.execute("CREATE TABLE t (x INTEGER)");
        Connection reader(folder / "a.db", Access::ReadOnly);
        QCOMPARE(reader.integer("SELECT count(*) FROM t"), 0);

        writer.execute("INSERT INTO t VALUES (1)");

        QCOMPARE(reader.integer("SELECT count(*) FROM t"), 1);
        QVERIFY_EXCEPTION_THROWN(reader.execute("INSERT INTO t VALUES (2)"), StorageError);
    }

    void whatIsNotCommittedNeverHappened()
    {
        const Folder folder;
        Connection connection(folder / "a.db", Access::ReadWrite);
        connection.execute("CREATE TABLE t (x INTEGER)");
        {
            Transaction transaction(connection);
            connection.execute("INSERT INTO t VALUES (1)");
        }
        QCOMPARE(connection.integer("SELECT count(*) FROM t"), 0);

        Transaction transaction(connection);
        connection.execute("INSERT INTO t VALUES (2)");
        transaction.commit();
        QCOMPARE(connection.integer("SELECT x FROM t"), 2);
    }

    void longLogIsMovedIntoTheFileAtCommit()
    {
        const Folder folder;
        Connection connection(folder / "a.db", Access::ReadWrite);
        connection.execute("CREATE TABLE t (x BLOB)");
        Transaction transaction(connection);
        connection.execute("INSERT INTO t VALUES (zeroblob(5000000))");
        transaction.commit();

        QCOMPARE(connection.walBytes(), 0);
        QVERIFY(std::filesystem::file_size(folder / "a.db") > 5'000'000);
    }

    void theLogStartsOverInItsSpaceOnceItWasMoved()
    {
        const Folder folder;
        Connection connection(folder / "a.db", Access::ReadWrite);
        connection.execute("CREATE TABLE t (x BLOB)");
        connection.execute("INSERT INTO t VALUES (zeroblob(200000))");
        const auto length = std::filesystem::file_size(logOf(folder / "a.db"));

        connection.checkpointBehind();
        QCOMPARE(connection.walBytes(), 0);
        connection.execute("INSERT INTO t VALUES (zeroblob(100000))");

        QVERIFY(connection.walBytes() < 150'000);
        QCOMPARE(std::filesystem::file_size(logOf(folder / "a.db")), length);
    }

    void bindsEveryKindOfValue()
    {
        const Folder folder;
        Connection connection(folder / "a.db", Access::ReadWrite);
        connection.execute("CREATE TABLE t (a INTEGER, b TEXT, c BLOB, d TEXT, e INTEGER) STRICT");
        Statement insert(connection, "INSERT INTO t VALUES (?1, ?2, ?3, ?4, ?5)");
        insert.execute(7, std::string_view(), Blob{std::string_view("\0x", 2)}, std::optional<std::string>(), true);

        Statement read(connection, "SELECT a, b, c, d, e FROM t");
        Rows rows = read.run();
        QVERIFY(rows.next());
        QCOMPARE(rows.integer(0), 7);
        QVERIFY(!rows.isNull(1));
        QCOMPARE(rows.text(2), std::string("\0x", 2));
        QVERIFY(rows.isNull(3));
        QCOMPARE(rows.integer(4), 1);
    }

    void migratesStepByStepAndOnlyOnce()
    {
        const Folder folder;
        {
            Connection connection(folder / "a.db", Access::ReadWrite);
            migrate(connection, FileKind::Till, kFirst);
            connection.execute("INSERT INTO thing (name) VALUES ('cup')");
        }
        Connection connection(folder / "a.db", Access::ReadWrite);
        migrate(connection, FileKind::Till, kSecond);
        migrate(connection, FileKind::Till, kSecond);

        QCOMPARE(connection.integer("PRAGMA user_version"), 2);
        QCOMPARE(connection.integer("SELECT count(*) FROM thing WHERE size IS NULL"), 1);
    }

    void newerFileIsRefusedUnchanged()
    {
        const Folder folder;
        {
            Connection connection(folder / "a.db", Access::ReadWrite);
            migrate(connection, FileKind::Till, kSecond);
        }
        const std::string before = contentOf(folder / "a.db");
        {
            Connection connection(folder / "a.db", Access::ReadWrite);
            QVERIFY_EXCEPTION_THROWN(migrate(connection, FileKind::Till, kFirst), StorageError);
        }
        QVERIFY(contentOf(folder / "a.db") == before);
    }

    void anotherKindOfFileIsRefused()
    {
        const Folder folder;
        Connection connection(folder / "a.db", Access::ReadWrite);
        migrate(connection, FileKind::Till, kFirst);

        QVERIFY_EXCEPTION_THROWN(migrate(connection, FileKind::Reference, kFirst), StorageError);
    }

    void secondHolderIsToldWhoHasTheLock()
    {
        const Folder folder;
        auto first = FileLock::acquire(folder / "till.lock", "comptoir-till");
        QVERIFY(first.has_value());

        const auto second = FileLock::acquire(folder / "till.lock", "comptoirctl");
        QVERIFY(!second.has_value());
        QVERIFY(second.error().holder.starts_with("comptoir-till, process "));
    }

    void lockIsFreeOnceItsHolderIsGone()
    {
        const Folder folder;
        {
            const auto first = FileLock::acquire(folder / "till.lock", "comptoir-till");
            QVERIFY(first.has_value());
        }
        QVERIFY(FileLock::acquire(folder / "till.lock", "comptoirctl").has_value());
    }
};

QTEST_APPLESS_MAIN(ConnectionTest)

#include "tst_connection.moc"
