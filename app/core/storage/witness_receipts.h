// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/journal_reader.h"

namespace comptoir::storage {

/// The receipts of a register's witnesses: the latest of each, and which of them belong into the journal (journal.md
/// §8): at most one per witness and minute, one before each close, never one for acknowledgements alone. Till thread.
class WitnessReceipts {
public:
    explicit WitnessReceipts(Connection& connection);

    /// Keeps `mark` as its witness' latest, inside the caller's Transaction.
    void keep(const WitnessMark& mark);

    /// Whether `mark` is journaled now, by a record made at `at`.
    bool isDue(const WitnessMark& mark, Instant at);

    /// What a close takes along: every witness' latest receipt that says more than the journal has.
    std::vector<WitnessMark> unrecorded();

private:
    struct Journaled {
        std::int64_t sequence = 0; ///< what the witness had seen
        std::int64_t atMs = 0; ///< when the record was made
    };

    std::optional<Journaled> lastJournaled(const std::string& who);
    bool saysMore(const WitnessMark& mark, const std::optional<Journaled>& last);

    JournalReader m_reader;
    Statement m_keep;
    Statement m_last;
    Statement m_other;
};

/// A receipt as the journal has it.
journal::AckRecord ackOf(const WitnessMark& mark);

} // namespace comptoir::storage
