// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/uuid.h"
#include "app/shop/settlement/restore.h"

#include <optional>
#include <string>

namespace comptoir::shop {

/// Two copies of this register write under one name: a cloned disk, or an old backup that sold (journal.md §10).
/// Journals FORK and keeps it in mind: until it is settled, isForked() says that nothing more may be sold. Till thread.
void recordFork(Desk& desk, const HeadAbove& theirs);

bool isForked(Desk& desk);

/// What a manager chose for this copy.
enum class CopyFate {
    Undecided,
    Stays, ///< it gets a new key from hub or HQ, then goes on
    Leaves, ///< it sells nothing more; the other copy goes on
};

/// An approval of it is for this action.
inline constexpr const char* kSettleFork = "fork.settle";

/// Chooses and journals it: by whoever is signed in and may agree, or by `approval`. False without that right, and once
/// it is decided.
bool choose(Desk& desk, CopyFate fate, const std::optional<Uuid>& approval);

struct CopyDecision {
    CopyFate fate = CopyFate::Undecided;
    std::string approver; ///< operator code, or the approval's id
};
CopyDecision decision(Desk& desk);

/// At a start: the copy that a manager chose to stay has a new key. It goes on in a new segment above both copies, says
/// so, and revokes the key that both had. Answers whether it did; every server refuses the other copy from there on.
bool settleFork(Desk& desk);

} // namespace comptoir::shop
