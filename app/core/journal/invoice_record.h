// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/journal/ticket_record.h"

#include <string>

namespace comptoir::journal {

/// An invoice asked for a ticket, of this register or another. It repeats no amount and never raises totals again.
struct InvoiceRecord {
    std::string number; ///< S042-C03-F00000001, continuous within a segment; the sealer gives it
    OriginalRecord ticket;
    std::string customer; ///< random id
    std::string document; ///< id of the private document that holds who is invoiced

    friend bool operator==(const InvoiceRecord&, const InvoiceRecord&) = default;
};

} // namespace comptoir::journal
