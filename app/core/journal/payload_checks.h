// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/journal/reference_checks.h"
#include "app/core/journal/return_checks.h"
#include "app/core/journal/verify_context.h"

#include <map>

namespace comptoir::journal {

/// What payloads say: sums, grand totals, numbers, returns, copies, closes, training (journal.md §4–7, §9).
class PayloadChecks {
public:
    void check(VerifyContext& context, const Record& record);

private:
    void checkTicket(VerifyContext& context, const Record& record, const TicketRecord& ticket);
    void checkEmission(VerifyContext& context, const EmissionRecord& emission);

    struct Paper {
        std::int64_t last = -1; ///< copy of the last paper
        bool untouched = false; ///< the printer took no byte of it: its number is free
    };

    ReferenceChecks m_references;
    ReturnChecks m_returns;
    std::map<std::int64_t, Paper> m_papers; ///< by the record shown
};

} // namespace comptoir::journal
