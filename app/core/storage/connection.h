// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/statement.h"
#include "app/core/storage/storage_error.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

struct sqlite3;

namespace comptoir::storage {

enum class Access {
    ReadWrite, ///< creates the file; the only connection that writes and checkpoints it
    ReadOnly, ///< never checkpoints; a statement ends with a StorageError after kReaderDeadline
    Audit, ///< ReadOnly without the deadline, for a verification; reads a folder nobody may write, too
    Bulk, ///< fills a new file that nobody else sees yet: fast, not durable before seal()
};

/// Whoever keeps a copy of what a transaction changes is told how it ended, and may prepare for it.
class TransactionListener {
public:
    virtual ~TransactionListener() = default;

    virtual void beginning() { }
    virtual void committed() = 0;
    virtual void rolledBack() = 0;
};

/// One SQLite database, used by one thread. Opening sets every pragma of sync.md §8 and checks that it took.
class Connection {
public:
    static constexpr std::chrono::milliseconds kReaderDeadline{2000};
    static constexpr std::int64_t kCheckpointBytes = 4LL * 1024 * 1024;

    Connection(const std::filesystem::path& path, Access access);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Runs fixed SQL of one or more statements, such as a schema.
    void execute(const char* sql);
    void execute(const std::string& sql) { execute(sql.c_str()); }

    /// The single number a query answers; for pragmas and counts.
    std::int64_t integer(const char* sql);
    std::string text(const char* sql);

    /// Rows the last INSERT, UPDATE or DELETE touched.
    std::int64_t changes() const;
    std::int64_t lastRowId() const;
    bool inTransaction() const;

    /// Moves committed pages from the log into the file as far as no reader hinders; never waits. Call it when idle.
    void checkpoint();
    /// The same behind a commit, which must not hear of a failure: the next transaction does. A full disk is none, the
    /// log just grows.
    void checkpointBehind();
    /// The same for all pages, and cuts the log to nothing; false when a reader hinders for longer than its deadline.
    bool emptyLog();
    std::int64_t walBytes() const { return m_walPages * m_pageSize; }

    /// After a large change: the cache is SQLite's usual again, its memory free.
    void giveBackCache() noexcept;

    /// Ends Access::Bulk: everything is on disk, in one file without a log beside it.
    void seal();

    /// Ends the statement that is running, with a StorageError of code SQLITE_INTERRUPT there. From any thread.
    void interrupt();

    void listen(TransactionListener& listener) { m_listeners.push_back(&listener); }
    void forget(TransactionListener& listener) { std::erase(m_listeners, &listener); }

    const std::filesystem::path& path() const { return m_path; }
    sqlite3* handle() const { return m_handle.get(); }

private:
    friend class Transaction;
    friend class Statement;

    struct Close {
        void operator()(sqlite3* handle) const;
    };

    void harden();
    void beginWriting();
    void beginReading();
    void expect(const char* pragma, const char* wanted);
    void startDeadline();
    void transactionBegins();
    void transactionEnded(bool committed);
    void checkpointIfDue();

    static int walGrew(void* self, sqlite3* handle, const char* schema, int pages);
    static int deadlinePassed(void* self);

    std::filesystem::path m_path;
    Access m_access;
    std::unique_ptr<sqlite3, Close> m_handle;
    std::vector<TransactionListener*> m_listeners;
    std::int64_t m_walPages = 0;
    std::optional<StorageError> m_checkpointFailure; ///< told before the next transaction
    std::int64_t m_pageSize = 4096;
    std::chrono::steady_clock::time_point m_deadline;
};

} // namespace comptoir::storage
