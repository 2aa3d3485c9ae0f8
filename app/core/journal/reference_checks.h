// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/journal/verify_context.h"

#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace comptoir::journal {

/// Records that point back at others: a ticket at its note, an invoice at its ticket, the answer of a terminal at what
/// it was asked, an archive at the one before (journal.md §4, §9).
class ReferenceChecks {
public:
    void check(VerifyContext& context, const Record& record);

private:
    void checkTicket(VerifyContext& context, const TicketRecord& ticket);
    void checkInvoice(VerifyContext& context, const Record& record, const InvoiceRecord& invoice) const;
    void checkResult(VerifyContext& context, const PaymentResultRecord& result) const;
    void checkArchive(VerifyContext& context, const ArchiveRecord& archive);

    std::unordered_map<std::int64_t, std::string> m_notes; ///< basket, by sequence
    std::vector<std::int64_t> m_tickets; ///< sequences, ascending; for invoices
    std::set<std::string> m_requests; ///< keys of what terminals were asked
    std::map<std::int64_t, crypto::Hash> m_archives; ///< made, by their last sequence
};

} // namespace comptoir::journal
