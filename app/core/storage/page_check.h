// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/connection.h"

#include <filesystem>
#include <string>
#include <vector>

namespace comptoir::storage {

/// SQLite's quick_check of a database that another thread writes, a table at a time, over a connection of its own: a
/// large table takes longer than a reader may (sync.md §8). One thread, but for stop().
class PageCheck {
public:
    explicit PageCheck(const std::filesystem::path& file);

    /// Checks the tables that are left, until it is stopped: that table is the next one again.
    void run();

    /// Ends the check that is running. From any thread: a cart was opened.
    void stop() { m_connection.interrupt(); }

    /// Begins with the first table again.
    void restart();

    bool complete() const { return m_next == m_tables.size(); }

    /// What SQLite says of the tables checked so far, a line each.
    const std::vector<std::string>& faults() const { return m_faults; }

private:
    bool checkNext(); // false when it was stopped

    Connection m_connection;
    std::vector<std::string> m_tables;
    std::size_t m_next = 0;
    std::vector<std::string> m_faults;
};

} // namespace comptoir::storage
