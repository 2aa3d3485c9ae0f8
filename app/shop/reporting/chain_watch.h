// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/journal/verifier.h"
#include "app/core/storage/journal_reader.h"
#include "app/core/storage/page_check.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace comptoir::shop {

/// How far a journal has been verified, and what was found.
struct ChainStatus {
    std::int64_t checked = 0; ///< records verified so far
    std::int64_t checkedTo = 0; ///< sequence of the last of them
    std::int64_t head = 0; ///< of the journal
    std::int64_t anomalies = 0;
    std::vector<journal::Finding> found; ///< the first of them, kFoundKept at most

    bool pages = false; ///< SQLite's check of every table is done

    static constexpr std::size_t kFoundKept = 50;

    bool complete() const { return checkedTo == head && pages; }
    bool sound() const { return anomalies == 0; }
};

/// Verifies a register's journal in the background: first all of it and the pages of its database, then each record
/// that is added, with every check of `comptoirctl verify` that records alone allow. A slice at a time, so that whoever
/// calls decides when (never while a cart is open, sync.md §8). On the thread that owns `readOnly`.
class ChainWatch {
public:
    /// About 40 ms of signatures on the reference machine.
    static constexpr int kSlice = 500;

    /// `readOnly` outlives the watch.
    explicit ChainWatch(storage::Connection& readOnly);

    /// Checks the next records, at most `kSlice`, and after the last of them the pages. Nothing is left
    /// to do when the answer is complete().
    ChainStatus step();

    /// Lets go of the database at once. From any thread: a cart was opened.
    void pause() { m_pages.stop(); }

    /// Forgets what was checked: the next steps verify from the first record again.
    void restart();

private:
    ChainStatus status() const;

    storage::Connection& m_connection;
    storage::JournalReader m_reader;
    storage::PageCheck m_pages;
    std::optional<journal::Verifier> m_verifier;
    std::int64_t m_checkedTo = 0;
    std::int64_t m_head = 0;
};

} // namespace comptoir::shop
