// SPDX-License-Identifier: Apache-2.0
#include "app/shop/receipts/kept_receipt.h"

#include "app/shop/receipts/receipt.h"
#include "app/shop/receipts/return_period.h"
#include "app/shop/receipts/ticket_proof.h"

#include <utility>

namespace comptoir::shop {

namespace {

std::string numberOf(storage::JournalReader& journal, const journal::OriginalRecord& original)
{
    const auto record = journal.record(original.sequence);
    if (!record || record->envelope.registerId != original.registerId) {
        return {};
    }
    const auto* ticket = std::get_if<journal::TicketRecord>(&record->payload);
    return ticket != nullptr ? ticket->number : std::string();
}

/// What later tickets did to this one.
void lookAhead(storage::SalesReader& sales, ReceiptSource& source)
{
    const journal::Envelope& envelope = source.record.envelope;
    for (const storage::TicketSummary& later : sales.returnsOf(envelope.registerId, envelope.sequence)) {
        if (journal::natureOf(later.nature) == Nature::Cancellation) {
            source.cancelledBy = later.number;
        } else {
            source.returnedBy.insert(source.returnedBy.begin(), later.number);
        }
    }
}

} // namespace

std::optional<ReceiptSource> keptReceipt(
    const ReceiptFiles& files, std::int64_t sequence, const Store& store, Language language)
{
    auto record = files.journal.record(sequence);
    const auto stored = files.journal.stored(sequence);
    const bool isNote = record && std::holds_alternative<journal::NoteRecord>(record->payload);
    const bool isTicket = record && std::holds_alternative<journal::TicketRecord>(record->payload);
    if (!stored || (!isNote && !isTicket)) {
        return std::nullopt;
    }
    const auto seller = files.reference.findOperator(record->envelope.operatorCode);
    ReceiptSource source{
        .record = std::move(*record),
        .store = store,
        .operatorName = seller ? seller->firstName : std::string(),
        .signatureMark = signatureMark(stored->signature),
        .language = language,
    };
    const journal::Envelope& envelope = source.record.envelope;
    source.mark = {.at = {envelope.atMs}, .mode = envelope.mode};
    if (isNote) {
        return source;
    }
    const journal::TicketRecord& ticket = source.ticket();
    if (files.signer != nullptr) {
        source.proof =
            ticketProof(source.record, lastReturnDay(ticket, envelope.businessDay, store.returnDays), *files.signer);
    }
    if (ticket.original) {
        source.originalNumber = numberOf(files.journal, *ticket.original);
    }
    if (files.sales != nullptr) {
        lookAhead(*files.sales, source);
    }
    return source;
}

} // namespace comptoir::shop
