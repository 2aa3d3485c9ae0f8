// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/settlement/restore.h"

namespace comptoir::shop {

/// Two copies of this register write under one name: a cloned disk, or an old backup that sold (journal.md §10).
/// Journals FORK and keeps it in mind: until it is settled, isForked() says that nothing more may be sold. Till thread.
void recordFork(Desk& desk, const HeadAbove& theirs);

bool isForked(Desk& desk);

/// At a start: the copy that a manager chose to stay was enrolled again, with a new key. It goes on in a new segment
/// above both copies, and says so. Answers whether it did; the other copy is refused by every server from there on.
bool settleFork(Desk& desk);

} // namespace comptoir::shop
