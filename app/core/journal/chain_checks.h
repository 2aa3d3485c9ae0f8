// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/journal/record_source.h"
#include "app/core/journal/verify_context.h"

namespace comptoir::journal {

/// Sequence, links, clock, business day and who writes: what envelopes alone show (journal.md §3, §9).
class ChainChecks {
public:
    void check(VerifyContext& context, const Record& record);

    /// The indexed columns beside a body repeat it (journal.md §2).
    static void checkColumns(VerifyContext& context, const Record& record, const StoredRecord& stored);

private:
    void checkRegister(VerifyContext& context, const Envelope& envelope);
    void checkAnnounced(VerifyContext& context, const Record& record) const;

    Envelope m_last; ///< of the record before; registerId empty at first
};

} // namespace comptoir::journal
