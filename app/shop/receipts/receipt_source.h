// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/store.h"
#include "app/core/journal/record.h"
#include "app/shop/receipts/document_printer.h"

#include <string>
#include <vector>

namespace comptoir::shop {

/// What a receipt is made from: the journal's record, which holds its own snapshot of everything sold, taxed and paid,
/// so that a receipt printed a year later says the same; and the store's texts.
struct ReceiptSource {
    journal::Record record; ///< of a ticket or a note
    Store store;
    std::string operatorName; ///< as the staff's feed has it; the code stands beside it
    std::string signatureMark; ///< the four characters of `Sig abcd`
    std::string proof; ///< compact JWS that proves the ticket with no network (ticketProof); empty: no QR
    PaperMark mark{};
    Language language = Language::French;
    std::string originalNumber{}; ///< of the ticket that a return or a cancellation is about, where it is known here
    std::string cancelledBy{}; ///< number of the ticket that cancelled this one
    std::vector<std::string> returnedBy{}; ///< numbers of those that took lines of it back, oldest first
    std::string invoiceNumber{}; ///< set: the head of an invoice, which names the ticket and repeats its amounts

    const journal::TicketRecord& ticket() const { return std::get<journal::TicketRecord>(record.payload); }
};

} // namespace comptoir::shop
