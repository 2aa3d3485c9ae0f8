// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/reporting/chain_watch.h"
#include "app/shop/reporting/journal_entry.h"
#include "ui/backoffice/journal_view_model.h"
#include "ui/till/till_words.h"

#include <map>
#include <string>

namespace comptoir::ui {

/// First names by operator code.
using PeopleNames = std::map<std::string, QString>;

/// `18 204`, `18,204`.
QString counted(std::int64_t number, Language language);

/// `jeudi 19 novembre 2026` of a calendar day YYYY-MM-DD.
QString dayName(const std::string& businessDay, Language language);

JournalEntryRow journalRow(
    const shop::JournalEntry& entry, const shop::ChainStatus& chain, const PeopleNames& people, const TillWords& words);

JournalEntryState journalEntry(const shop::JournalProof& proof, const PeopleNames& people, const TillWords& words);

/// Title, detail, progress and state of the chain. `verifiedAt`: when the verification last reached the head.
void describeChain(JournalState& state, const shop::ChainStatus& chain, Instant verifiedAt, const TillWords& words);

} // namespace comptoir::ui
