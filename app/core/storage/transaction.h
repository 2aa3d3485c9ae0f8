// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/connection.h"

namespace comptoir::storage {

/// BEGIN IMMEDIATE … COMMIT. Whatever is not committed when it goes out of scope never happened. Does not nest.
class Transaction {
public:
    explicit Transaction(Connection& connection);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Durable when this returns.
    void commit();

private:
    Connection& m_connection;
    bool m_open = true;
};

} // namespace comptoir::storage
