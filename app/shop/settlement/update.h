// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/settlement/open_sale.h"

namespace comptoir::shop {

enum class UpdateRefusal {
    NotBegun, ///< the register has not begun its journal
    CartOpen, ///< something was entered: it is paid, held or void first
};

/// Before the first record of a program: journals that other software, or another company, writes from here on.
/// Whatever comes first then, a start of the till or a key that `comptoirctl` replaced, is announced.
void announceSoftware(Desk& desk);

/// Journals that another version takes over, from a register at rest (journal.md §10). The program ends after it.
Result<void, UpdateRefusal> beginUpdate(Desk& desk, const OpenSale& sale, const std::string& version);

/// Why the version that was to take over did not, as whoever started this one says; for the event of this start.
void noteFallBack(Desk& desk, const std::string& reason);

/// At a start, after BOOT: journals what became of an update, once. UPDATE_DONE also when a new version was started
/// that nobody announced.
void concludeUpdate(Desk& desk);

} // namespace comptoir::shop
