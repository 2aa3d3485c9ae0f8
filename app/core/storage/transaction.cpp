// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/transaction.h"

#include "app/core/base/check.h"

#include <sqlite3.h>

namespace comptoir::storage {

Transaction::Transaction(Connection& connection)
    : m_connection(connection)
{
    check(!connection.inTransaction(), "transactions do not nest");
    connection.transactionBegins();
    connection.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (!m_open) {
        return;
    }
    // SQLite has rolled back by itself after some failures (disk full, I/O error): then there is nothing left to undo.
    if (m_connection.inTransaction()) {
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
    m_connection.transactionEnded(false);
}

void Transaction::commit()
{
    check(m_open, "committed twice");
    m_connection.execute("COMMIT");
    m_open = false;
    m_connection.transactionEnded(true);
    m_connection.checkpointIfDue();
}

} // namespace comptoir::storage
