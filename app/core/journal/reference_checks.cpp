// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/reference_checks.h"

#include "app/core/journal/document_number.h"

#include <algorithm>

namespace comptoir::journal {

void ReferenceChecks::check(VerifyContext& context, const Record& record)
{
    if (const auto* ticket = std::get_if<TicketRecord>(&record.payload)) {
        checkTicket(context, *ticket);
        m_tickets.push_back(record.envelope.sequence);
    } else if (const auto* note = std::get_if<NoteRecord>(&record.payload)) {
        m_notes.emplace(record.envelope.sequence, note->basket);
    } else if (const auto* invoice = std::get_if<InvoiceRecord>(&record.payload)) {
        checkInvoice(context, record, *invoice);
    } else if (const auto* request = std::get_if<PaymentRequestRecord>(&record.payload)) {
        m_requests.insert(request->key);
    } else if (const auto* result = std::get_if<PaymentResultRecord>(&record.payload)) {
        checkResult(context, *result);
    } else if (const auto* archive = std::get_if<ArchiveRecord>(&record.payload)) {
        checkArchive(context, *archive);
    }
}

void ReferenceChecks::checkTicket(VerifyContext& context, const TicketRecord& ticket)
{
    if (!ticket.note || *ticket.note < context.firstSequence) {
        return;
    }
    const auto note = m_notes.find(*ticket.note);
    context.unless(note != m_notes.end() && note->second == ticket.settlement, Check::Reference,
        "le ticket {} suit une note qui n’est pas à la séquence {}", ticket.number, *ticket.note);
}

void ReferenceChecks::checkInvoice(VerifyContext& context, const Record& record, const InvoiceRecord& invoice) const
{
    const std::int64_t last = context.state.invoiceNumber;
    const auto number = numberOfInvoice(invoice.number, record.envelope.registerId);
    const bool anyNumber = context.firstSequence > 1 && last == 0;
    context.unless(number && (anyNumber || *number == last + 1), Check::Reference, "facture {} après le numéro {}",
        invoice.number, last);
    if (invoice.ticket.registerId != record.envelope.registerId || invoice.ticket.sequence < context.firstSequence) {
        return; // its ticket lies in another journal, or before this extract
    }
    const crypto::Hash* hash = context.hashAt(invoice.ticket.sequence);
    const bool there = hash != nullptr && *hash == invoice.ticket.hash
        && std::ranges::binary_search(m_tickets, invoice.ticket.sequence);
    context.unless(there, Check::Reference, "la facture {} est celle d’un ticket qui n’est pas à la séquence {}",
        invoice.number, invoice.ticket.sequence);
}

void ReferenceChecks::checkResult(VerifyContext& context, const PaymentResultRecord& result) const
{
    context.unless(context.firstSequence > 1 || m_requests.contains(result.key), Check::Reference,
        "la réponse du terminal « {} » n’a pas été demandée", result.key);
}

void ReferenceChecks::checkArchive(VerifyContext& context, const ArchiveRecord& archive)
{
    if (archive.act != ArchiveAct::Made) {
        return;
    }
    // A period may be archived again, or after a later one: the archive before it is the one that ends where it begins.
    const auto before = m_archives.find(archive.from - 1);
    const bool unknown = context.firstSequence > 1 && before == m_archives.end();
    const crypto::Hash expected = before == m_archives.end() ? crypto::Hash() : before->second;
    context.unless(unknown || archive.previousArchive == expected, Check::Reference,
        "l’archive {} ne suit pas la précédente", archive.name);
    context.unless(archive.from <= archive.to && archive.to < context.sequence, Check::Reference,
        "l’archive {} tient des séquences qui n’existent pas encore", archive.name);
    m_archives[archive.to] = archive.file;
}

} // namespace comptoir::journal
