// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/journal/ticket_record.h"

#include <string>
#include <vector>

namespace comptoir::journal {

/// A document printed before payment (journal.md §4; compulsory for services, receipts-and-returns.md §1). It counts in
/// no total: the ticket that follows names its sequence. Its number is its type sequence.
struct NoteRecord {
    std::string basket; ///< id; the ticket's `settlement`
    std::string currency = "EUR";
    std::vector<TicketLineRecord> lines;
    std::vector<BasketDiscountRecord> basketDiscounts;
    std::vector<VatRecord> vat;
    TotalsRecord totals;
    std::string document; ///< id of the private document that holds the customer's name; absent when refused

    friend bool operator==(const NoteRecord&, const NoteRecord&) = default;
};

/// The note of a basket as it stands.
NoteRecord noteRecord(const Basket& basket, const PricedBasket& priced, Language language);

} // namespace comptoir::journal
