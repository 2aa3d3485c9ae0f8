// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/journal/verifier.h"
#include "app/core/storage/journal_reader.h"

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

    static constexpr std::size_t kFoundKept = 50;

    bool complete() const { return checkedTo == head; }
    bool sound() const { return anomalies == 0; }
};

/// Verifies a register's journal in the background: first all of it, then each record that is added, with every check
/// of `comptoirctl verify` that records alone allow. A slice at a time, so that whoever calls decides when (never while
/// a cart is open, sync.md §8). On the thread that owns `readOnly`.
class ChainWatch {
public:
    /// About 40 ms of signatures on the reference machine.
    static constexpr int kSlice = 500;

    /// `readOnly` outlives the watch.
    explicit ChainWatch(storage::Connection& readOnly);

    /// Checks the next records, at most `kSlice`. Nothing is left to do when the answer is complete().
    ChainStatus step();

    /// Forgets what was checked: the next steps verify from the first record again.
    void restart();

private:
    ChainStatus status() const;

    storage::Connection& m_connection;
    storage::JournalReader m_reader;
    std::optional<journal::Verifier> m_verifier;
    std::int64_t m_checkedTo = 0;
    std::int64_t m_head = 0;
};

} // namespace comptoir::shop
