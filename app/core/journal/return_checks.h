// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/journal/verify_context.h"

#include <unordered_map>
#include <vector>

namespace comptoir::journal {

/// Originals exist, and what is given back never exceeds what was sold, line by line (journal.md §9).
class ReturnChecks {
public:
    void check(VerifyContext& context, const Record& record, const TicketRecord& ticket);

private:
    struct Left {
        std::int64_t line = 0;
        std::int64_t quantity = 0;
        std::int64_t net = 0;
    };

    void giveBack(VerifyContext& context, const TicketLineRecord& line, std::int64_t original);

    std::unordered_map<std::int64_t, std::vector<Left>> m_sold; ///< by the ticket's sequence
};

} // namespace comptoir::journal
