// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/reporting/chain_watch.h"
#include "app/shop/reporting/journal_book.h"
#include "ui/base/till_thread.h"

#include <filesystem>

namespace comptoir::ui {

/// The journal as it is read for people: over a read-only connection that belongs to a thread of its own, so that a
/// long look back never makes a sale wait. Everything but `thread` is used on that thread only.
struct JournalReading {
    WorkThread& thread;
    shop::JournalBook& book;
    shop::ChainWatch& watch;
    const std::filesystem::path& exports; ///< the folder where exports go
};

} // namespace comptoir::ui
