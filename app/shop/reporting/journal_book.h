// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/journal_pages.h"
#include "app/core/storage/journal_reader.h"
#include "app/shop/reporting/journal_entry.h"

#include <filesystem>
#include <optional>
#include <string>

namespace comptoir::shop {

/// Reads a register's journal for people: pages, one record with its proofs, an export. It never writes to the journal
/// and never trusts it. On the thread that owns `readOnly`, a connection of its own (sync.md §8).
class JournalBook {
public:
    /// `readOnly` outlives the book.
    JournalBook(storage::Connection& readOnly, std::string registerId);

    /// Newest first. `before`: the last page's `next`.
    JournalPage page(const JournalFilter& filter, std::optional<std::int64_t> before = std::nullopt);

    /// Empty when there is no such record.
    std::optional<JournalProof> proof(std::int64_t sequence);

    /// The business day with records before `day`, or the last one when `day` is empty. Empty when there is none.
    std::string dayBefore(const std::string& day);
    /// The one after it. Empty when there is none.
    std::string dayAfter(const std::string& day);

    std::int64_t head() { return m_pages.head(); }

    /// Writes the whole journal as journal.tsv, which `comptoirctl verify` and openssl read (journal.md §9), to `file`,
    /// which has its name only once whole. Answers how many records. Throws when the disk refuses.
    std::int64_t exportTo(const std::filesystem::path& file);

private:
    JournalPage found(const std::string& number);
    std::optional<crypto::PublicKey> keyOf(const std::string& id);

    storage::JournalPages m_pages;
    storage::JournalReader m_reader;
    std::string m_registerId;
};

} // namespace comptoir::shop
