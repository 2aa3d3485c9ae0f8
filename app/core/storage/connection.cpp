// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/connection.h"

#include "app/core/base/check.h"
#include "app/core/storage/wal_check.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <unistd.h>
#include <utility>

namespace comptoir::storage {

namespace {

// How often the deadline is looked at, in virtual machine steps: about every tenth of a millisecond.
constexpr int kStepsBetweenLooks = 10'000;

bool reads(Access access)
{
    return access == Access::ReadOnly || access == Access::Audit;
}

int openFlags(Access access)
{
    // One thread per connection is promised by construction, so SQLite's own mutexes are left out.
    return SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_URI
        | (reads(access) ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
}

/// SQLite keeps a small file beside a database it reads. Where it cannot (a folder that is only read), and nothing was
/// left in the log, the file is read as one that nobody changes.
std::string nameOf(const std::filesystem::path& path, Access access)
{
    const bool still = access == Access::Audit && !std::filesystem::exists(logOf(path))
        && ::access(std::filesystem::absolute(path).parent_path().c_str(), W_OK) != 0;
    if (!still) {
        return path.string();
    }
    std::string uri = "file:";
    for (const char letter : std::filesystem::absolute(path).string()) {
        constexpr std::string_view kSpecial = "%?#";
        uri += kSpecial.find(letter) != std::string_view::npos ? fmt::format("%{:02x}", static_cast<int>(letter))
                                                               : std::string(1, letter);
    }
    return uri + "?immutable=1";
}

/// Threads with a connection each would wait for one another at every allocation, for a sum of memory nobody asks for.
void countNoMemory()
{
    // Refused when somebody else in the process was at SQLite before: then it is only slower.
    static const int kAnswer = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(kAnswer);
}

void configure(sqlite3* handle, int option, int wanted)
{
    int is = -1;
    if (sqlite3_db_config(handle, option, wanted, &is) != SQLITE_OK || is != wanted) {
        throw StorageError("this SQLite refuses a safety setting", option);
    }
}

} // namespace

void Connection::Close::operator()(sqlite3* handle) const
{
    sqlite3_close_v2(handle);
}

Connection::Connection(const std::filesystem::path& path, Access access)
    : m_path(path)
    , m_access(access)
{
    countNoMemory();
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(nameOf(path, access).c_str(), &handle, openFlags(access), nullptr);
    m_handle.reset(handle);
    if (code != SQLITE_OK) {
        throw StorageError("cannot open " + path.string() + ": " + sqlite3_errstr(code), code);
    }
    harden();
    switch (access) {
    case Access::ReadWrite:
        beginWriting();
        break;
    case Access::ReadOnly:
    case Access::Audit:
        beginReading();
        break;
    case Access::Bulk:
        expect("journal_mode=MEMORY", "memory");
        execute("PRAGMA synchronous=OFF; PRAGMA cache_size=-131072; PRAGMA temp_store=MEMORY");
        break;
    }
    m_pageSize = integer("PRAGMA page_size");
}

Connection::~Connection() = default;

void Connection::harden()
{
    configure(m_handle.get(), SQLITE_DBCONFIG_DEFENSIVE, 1);
    configure(m_handle.get(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    configure(m_handle.get(), SQLITE_DBCONFIG_ENABLE_FKEY, 1);
    configure(m_handle.get(), SQLITE_DBCONFIG_DQS_DML, 0);
    configure(m_handle.get(), SQLITE_DBCONFIG_DQS_DDL, 0);
    expect("recursive_triggers=ON", "");
    expect("recursive_triggers", "1");
    expect("foreign_keys", "1");
    expect("trusted_schema", "0");
}

void Connection::beginWriting()
{
    expect("journal_mode=WAL", "wal");
    expect("synchronous=FULL", "");
    expect("synchronous", "2");
    // Only checkpoint() moves pages: after a commit that passed kCheckpointBytes, or when the program is idle.
    expect("wal_autocheckpoint=0", "0");
    sqlite3_wal_hook(m_handle.get(), &Connection::walGrew, this);
    sqlite3_busy_timeout(m_handle.get(), static_cast<int>(kReaderDeadline.count()));
}

void Connection::beginReading()
{
    expect("wal_autocheckpoint=0", "0");
    configure(m_handle.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1);
    sqlite3_busy_timeout(m_handle.get(), static_cast<int>(kReaderDeadline.count()));
    if (m_access == Access::ReadOnly) {
        sqlite3_progress_handler(m_handle.get(), kStepsBetweenLooks, &Connection::deadlinePassed, this);
        startDeadline();
    }
}

void Connection::expect(const char* pragma, const char* wanted)
{
    const std::string is = text((std::string("PRAGMA ") + pragma).c_str());
    if (is != wanted) {
        throw StorageError(m_path.filename().string() + ": PRAGMA " + pragma + " answered \"" + is + "\"");
    }
}

void Connection::execute(const char* sql)
{
    startDeadline();
    char* message = nullptr;
    const int code = sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, &message);
    if (code != SQLITE_OK) {
        const std::string words = message == nullptr ? sqlite3_errstr(code) : message;
        sqlite3_free(message);
        throw StorageError(m_path.filename().string() + ": " + words, code);
    }
}

std::int64_t Connection::integer(const char* sql)
{
    Statement statement(*this, sql);
    Rows rows = statement.run();
    return rows.next() ? rows.integer(0) : 0;
}

std::string Connection::text(const char* sql)
{
    Statement statement(*this, sql);
    Rows rows = statement.run();
    return rows.next() ? rows.text(0) : std::string();
}

std::int64_t Connection::changes() const
{
    return sqlite3_changes64(m_handle.get());
}

std::int64_t Connection::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_handle.get());
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle.get()) == 0;
}

void Connection::checkpoint()
{
    check(m_access == Access::ReadWrite, "only the writing connection checkpoints");
    int inLog = 0;
    int moved = 0;
    const int code = sqlite3_wal_checkpoint_v2(m_handle.get(), nullptr, SQLITE_CHECKPOINT_PASSIVE, &inLog, &moved);
    if (code != SQLITE_OK && code != SQLITE_BUSY) {
        throw StorageError("checkpoint: " + std::string(sqlite3_errmsg(m_handle.get())), code);
    }
    m_walPages = inLog - moved;
}

bool Connection::emptyLog()
{
    check(m_access == Access::ReadWrite && !inTransaction(), "only the writing connection checkpoints");
    const int code = sqlite3_wal_checkpoint_v2(m_handle.get(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK && code != SQLITE_BUSY) {
        throw StorageError("checkpoint: " + std::string(sqlite3_errmsg(m_handle.get())), code);
    }
    m_walPages = code == SQLITE_OK ? 0 : m_walPages;
    return code == SQLITE_OK;
}

void Connection::giveBackCache() noexcept
{
    // A refusal would leave a larger cache, nothing worse.
    static_cast<void>(
        sqlite3_exec(m_handle.get(), "PRAGMA cache_size = -2000; PRAGMA shrink_memory", nullptr, nullptr, nullptr));
}

void Connection::interrupt()
{
    sqlite3_interrupt(m_handle.get());
}

void Connection::seal()
{
    check(m_access == Access::Bulk && !inTransaction());
    // Pages went out without waiting for the disk; the file counts only from here on.
    expect("journal_mode=DELETE", "delete");
    sqlite3_file* file = nullptr;
    if (sqlite3_file_control(m_handle.get(), nullptr, SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK
        || file->pMethods->xSync(file, SQLITE_SYNC_FULL) != SQLITE_OK) {
        throw StorageError("cannot sync " + m_path.string());
    }
}

void Connection::startDeadline()
{
    if (m_access == Access::ReadOnly) {
        m_deadline = std::chrono::steady_clock::now() + kReaderDeadline;
    }
}

void Connection::transactionBegins()
{
    if (const auto failure = std::exchange(m_checkpointFailure, std::nullopt)) {
        throw StorageError(*failure);
    }
    for (TransactionListener* listener : m_listeners) {
        listener->beginning();
    }
}

void Connection::checkpointIfDue()
{
    if (walBytes() >= kCheckpointBytes) {
        checkpointBehind();
    }
}

void Connection::checkpointBehind()
{
    try {
        checkpoint();
    } catch (const StorageError& error) {
        // What was committed is in the log, durable: its use case must not hear of a failure. Without room the log just
        // grows until there is some; anything else stops the next transaction.
        if (!error.isDiskFull()) {
            m_checkpointFailure = error;
        }
    }
}

void Connection::transactionEnded(bool committed)
{
    for (TransactionListener* listener : m_listeners) {
        committed ? listener->committed() : listener->rolledBack();
    }
}

int Connection::walGrew(void* self, sqlite3* /*handle*/, const char* /*schema*/, int pages)
{
    static_cast<Connection*>(self)->m_walPages = pages;
    return SQLITE_OK;
}

int Connection::deadlinePassed(void* self)
{
    return std::chrono::steady_clock::now() > static_cast<Connection*>(self)->m_deadline ? 1 : 0;
}

} // namespace comptoir::storage
