// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/journal/chain_state.h"
#include "app/core/journal/sealer.h"

#include <optional>

namespace comptoir::journal {

/// The draft's payload with what only the journal knows: numbers, totals, expected cash, the sums of a close.
Payload completed(const Draft& draft, const ChainState& state, std::string_view registerId);

/// The first invariant of journal.md §5 and §6 that a completed draft breaks.
std::optional<SealError> draftFault(const Draft& completed, const ChainState& state);

/// Whether training makes such records (journal.md §7).
bool allowedInTraining(RecordType type);

/// Why a movement of cash cannot be made in `state`: no session is open, or one is already.
std::optional<SealError> sessionFault(const CashRecord& cash, const ChainState& state);

/// Why a completed close cannot be made in `state`: nothing is open, or its period is empty or not over.
std::optional<SealError> closeFault(const CloseRecord& close, const ChainState& state);

/// What a close of `level` says when it is made in `state`.
CloseRecord completedClose(CloseRecord close, const ChainState& state);

} // namespace comptoir::journal
