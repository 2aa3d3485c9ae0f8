// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/money.h"
#include "app/core/journal/record.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace comptoir::shop {

/// What a person looks for in a journal.
enum class JournalKind {
    All,
    Tickets, ///< sales, returns, notes and voids
    Payments, ///< what terminals and ledgers were asked and answered
    Cash,
    Closes,
    Emissions, ///< receipts, copies, invoices
    Events, ///< and keys, acknowledgements, archives
};

struct JournalFilter {
    JournalKind kind = JournalKind::All;
    std::string businessDay; ///< YYYY-MM-DD; empty: every day
    /// An entry's sequence or a ticket's number, short or whole; empty: all. With it, kind and day do not count.
    std::string number;

    friend bool operator==(const JournalFilter&, const JournalFilter&) = default;
};

/// One record in a list. `record` is empty when its body cannot be read: the row stays, and says so.
struct JournalEntry {
    std::int64_t sequence = 0;
    std::string type; ///< as the row names it
    std::optional<journal::Record> record;
    std::optional<Money> amount; ///< what it moved or counted, where it did
};

struct JournalPage {
    std::vector<JournalEntry> entries; ///< newest first
    std::optional<std::int64_t> next; ///< ask for the page before this sequence; empty: that was all
};

/// One record with everything that proves it.
struct JournalProof {
    JournalEntry entry;
    std::string body; ///< the signed bytes, set out on lines; reading the lines together gives the bytes
    std::string hash; ///< hex, as stored
    std::string signature; ///< base64 of the DER, as stored
    std::string key; ///< its id, as the record names it
    bool hashRight = false; ///< the hash stored is the body's
    bool signatureRight = false; ///< the signature is the body's, by a key this journal announces
    bool linkRight = false; ///< it follows the record before it
    std::vector<std::string> witnesses; ///< who acknowledged it or a later one
};

} // namespace comptoir::shop
