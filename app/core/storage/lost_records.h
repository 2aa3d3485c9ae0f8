// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/till_database.h"

#include <optional>
#include <span>
#include <vector>

namespace comptoir::storage {

enum class ReturnFault {
    NotARecord, ///< not canonical, another hash, or not what its place says
    OtherRegister,
    OtherChain, ///< it does not follow from what is here: two journals under one name (journal.md §10, FORK)
    WrongPlace, ///< neither right after the head nor at the lower edge of a hole
    BadSignature,
};

/// Sequences that a restore left out, first and last.
struct Hole {
    std::int64_t from = 0;
    std::int64_t to = 0;

    friend bool operator==(const Hole&, const Hole&) = default;
};

/// Puts records of this register's journal back that are no longer here and that somebody still holds. Each is checked
/// as if a stranger gave it: its form, its hash, its link to the one before, its signature. Till thread.
class LostRecords {
public:
    /// `own` is the register's key; others count when the journal announces them.
    LostRecords(TillDatabase& till, const crypto::PublicKey& own);

    /// Records that follow the head, in order, each with its projections, in one transaction. Answers how many were put
    /// back before the first that may not be; those are durable.
    struct Taken {
        std::size_t count = 0;
        std::optional<ReturnFault> fault;
    };
    Taken append(std::span<const journal::SealedRecord> records);

    /// Records that fill a hole upwards from its lower edge, each with its projections, in one transaction.
    Taken fill(std::span<const journal::SealedRecord> records);

    std::vector<Hole> holes();

private:
    std::optional<ReturnFault> faultOf(const journal::SealedRecord& stored, const journal::Record& record,
        std::int64_t before, const crypto::Hash& hash);
    void learn(std::span<const journal::SealedRecord> records);
    bool signedByARegistersKey(const journal::Record& record, const journal::SealedRecord& stored) const;

    Connection& m_connection;
    RegisterJournal& m_journal;
    std::vector<crypto::PublicKey> m_keys;
};

} // namespace comptoir::storage
