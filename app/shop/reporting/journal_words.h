// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/language.h"
#include "app/shop/reporting/journal_entry.h"

#include <string>

namespace comptoir::shop {

/// What a record is, in a few words: "Vente 2-018467", "Clôture du jour n° 12". A record that cannot be read says so.
std::string entryTitle(const JournalEntry& entry, Language language);

/// What else distinguishes it: articles and tenders of a ticket, the channel of a receipt, the text of an event. May be
/// empty.
std::string entryDetail(const JournalEntry& entry, Language language);

} // namespace comptoir::shop
