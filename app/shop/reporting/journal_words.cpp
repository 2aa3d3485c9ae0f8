// SPDX-License-Identifier: Apache-2.0
#include "app/shop/reporting/journal_words.h"

#include "app/core/text/format.h"
#include "app/shop/reporting/event_titles.h"

#include <fmt/format.h>

namespace comptoir::shop {

namespace {

using namespace journal;

std::string natureWord(Nature nature, Language language)
{
    switch (nature) {
    case Nature::Sale:
        return LocalText{.fr = "Vente", .en = "Sale"}.in(language);
    case Nature::Return:
        return LocalText{.fr = "Retour", .en = "Return"}.in(language);
    case Nature::Exchange:
        return LocalText{.fr = "Échange", .en = "Exchange"}.in(language);
    case Nature::Cancellation:
        return LocalText{.fr = "Annulation", .en = "Cancellation"}.in(language);
    }
    check(false, "an unknown nature");
    return {};
}

std::string cashWord(CashKind kind, Language language)
{
    switch (kind) {
    case CashKind::Float:
        return LocalText{.fr = "Fond de caisse", .en = "Float"}.in(language);
    case CashKind::PayIn:
        return LocalText{.fr = "Entrée d’espèces", .en = "Cash in"}.in(language);
    case CashKind::PayOut:
        return LocalText{.fr = "Sortie d’espèces", .en = "Cash out"}.in(language);
    case CashKind::Drop:
        return LocalText{.fr = "Prélèvement", .en = "Skim"}.in(language);
    case CashKind::Loan:
        return LocalText{.fr = "Apport de monnaie", .en = "Loan"}.in(language);
    case CashKind::NoSale:
        return LocalText{.fr = "Tiroir ouvert sans vente", .en = "Drawer opened without a sale"}.in(language);
    case CashKind::Count:
        return LocalText{.fr = "Comptage", .en = "Count"}.in(language);
    }
    check(false, "an unknown cash kind");
    return {};
}

std::string closeWord(const CloseRecord& close, Language language)
{
    const auto words = [&](const char* french, const char* english) {
        return fmt::format(fmt::runtime(language == Language::French ? french : english), close.number);
    };
    switch (close.level) {
    case CloseLevel::Session:
        return words("Clôture de caisse, Z n°\u00A0{}", "Till close, Z no. {}");
    case CloseLevel::Day:
        return words("Clôture du jour n°\u00A0{}", "Day close no. {}");
    case CloseLevel::Month:
        return words("Clôture du mois n°\u00A0{}", "Month close no. {}");
    case CloseLevel::Year:
        return words("Clôture de l’année n°\u00A0{}", "Year close no. {}");
    }
    check(false, "an unknown close level");
    return {};
}

std::string channelWord(Channel channel, Language language)
{
    switch (channel) {
    case Channel::Paper:
        return LocalText{.fr = "papier", .en = "paper"}.in(language);
    case Channel::Email:
        return LocalText{.fr = "e-mail", .en = "e-mail"}.in(language);
    case Channel::Qr:
        return LocalText{.fr = "QR à l’écran", .en = "QR on screen"}.in(language);
    case Channel::None:
        return LocalText{.fr = "sans ticket", .en = "no receipt"}.in(language);
    }
    check(false, "an unknown channel");
    return {};
}

std::string outcomeWord(PaymentOutcome outcome, Language language)
{
    switch (outcome) {
    case PaymentOutcome::Approved:
        return LocalText{.fr = "accepté", .en = "approved"}.in(language);
    case PaymentOutcome::Partial:
        return LocalText{.fr = "accepté en partie", .en = "approved in part"}.in(language);
    case PaymentOutcome::Declined:
        return LocalText{.fr = "refusé", .en = "declined"}.in(language);
    case PaymentOutcome::Cancelled:
        return LocalText{.fr = "annulé", .en = "cancelled"}.in(language);
    case PaymentOutcome::Unknown:
        return LocalText{.fr = "sans réponse", .en = "no answer"}.in(language);
    case PaymentOutcome::RefundRequested:
        return LocalText{.fr = "remboursement demandé", .en = "refund requested"}.in(language);
    case PaymentOutcome::RefundConfirmed:
        return LocalText{.fr = "remboursement confirmé", .en = "refund confirmed"}.in(language);
    case PaymentOutcome::RefundFailed:
        return LocalText{.fr = "remboursement échoué", .en = "refund failed"}.in(language);
    }
    check(false, "an unknown payment outcome");
    return {};
}

/// For the types whose content needs no more than their name here.
std::string typeWord(RecordType type, Language language)
{
    switch (type) {
    case RecordType::Genesis:
        return LocalText{.fr = "Début du journal", .en = "Journal begun"}.in(language);
    case RecordType::Key:
        return LocalText{.fr = "Clé de signature", .en = "Signing key"}.in(language);
    case RecordType::Ticket:
        return LocalText{.fr = "Ticket", .en = "Ticket"}.in(language);
    case RecordType::Money:
        return LocalText{.fr = "Mouvement d’argent", .en = "Money movement"}.in(language);
    case RecordType::PaymentRequest:
        return LocalText{.fr = "Demande de paiement", .en = "Payment request"}.in(language);
    case RecordType::PaymentResult:
        return LocalText{.fr = "Réponse de paiement", .en = "Payment result"}.in(language);
    case RecordType::Note:
        return LocalText{.fr = "Note", .en = "Note"}.in(language);
    case RecordType::Void:
        return LocalText{.fr = "Vente annulée", .en = "Sale voided"}.in(language);
    case RecordType::Emission:
        return LocalText{.fr = "Ticket remis", .en = "Receipt given"}.in(language);
    case RecordType::Invoice:
        return LocalText{.fr = "Facture", .en = "Invoice"}.in(language);
    case RecordType::Cash:
        return LocalText{.fr = "Espèces", .en = "Cash"}.in(language);
    case RecordType::Pickup:
        return LocalText{.fr = "Retrait", .en = "Pickup"}.in(language);
    case RecordType::Customer:
        return LocalText{.fr = "Client", .en = "Customer"}.in(language);
    case RecordType::Stock:
        return LocalText{.fr = "Stock", .en = "Stock"}.in(language);
    case RecordType::Close:
        return LocalText{.fr = "Clôture", .en = "Close"}.in(language);
    case RecordType::Archive:
        return LocalText{.fr = "Archive", .en = "Archive"}.in(language);
    case RecordType::Event:
        return LocalText{.fr = "Évènement", .en = "Event"}.in(language);
    case RecordType::Ack:
        return LocalText{.fr = "Accusé d’un témoin", .en = "Witness receipt"}.in(language);
    }
    check(false, "an unknown record type");
    return {};
}

std::string counted(std::int64_t count, const LocalText& one, const LocalText& many, Language language)
{
    return fmt::format("{} {}", count, (count == 1 ? one : many).in(language));
}

std::string articles(std::size_t lines, Language language)
{
    return counted(
        static_cast<std::int64_t>(lines), {.fr = "article", .en = "item"}, {.fr = "articles", .en = "items"}, language);
}

std::string ticketDetail(const TicketRecord& ticket, Language language)
{
    std::string detail = articles(ticket.lines.size(), language);
    for (const PaymentRecord& payment : ticket.payments) {
        const LocalText tender = payment.tender == "cash" ? LocalText{.fr = "espèces", .en = "cash"}
            : payment.tender == "card"                    ? LocalText{.fr = "carte", .en = "card"}
                                                          : LocalText{.fr = payment.tender, .en = payment.tender};
        detail += " · " + tender.in(language);
    }
    return detail;
}

std::string emissionDetail(const EmissionRecord& emission, Language language)
{
    const std::string copy = emission.channel != Channel::Paper ? ""
        : emission.copy == 0 ? LocalText{.fr = " · original", .en = " · original"}.in(language)
                             : fmt::format(" · duplicata {}", emission.copy);
    return fmt::format("{} {} · {}{}", LocalText{.fr = "de l’écriture", .en = "of entry"}.in(language),
        text::wholeNumber(emission.of, language), channelWord(emission.channel, language), copy);
}

std::string closeDetail(const CloseRecord& close, Language language)
{
    return fmt::format("{} · {} {} – {}",
        counted(close.tickets, {.fr = "ticket", .en = "ticket"}, {.fr = "tickets", .en = "tickets"}, language),
        LocalText{.fr = "écritures", .en = "entries"}.in(language), text::wholeNumber(close.from, language),
        text::wholeNumber(close.to, language));
}

} // namespace

std::string entryTitle(const JournalEntry& entry, Language language)
{
    if (!entry.record) {
        return LocalText{.fr = "Écriture illisible", .en = "Entry cannot be read"}.in(language);
    }
    const Payload& payload = entry.record->payload;
    if (const auto* ticket = std::get_if<TicketRecord>(&payload)) {
        return natureWord(ticket->nature, language) + " " + text::shortTicketNumber(ticket->number);
    }
    if (const auto* cash = std::get_if<CashRecord>(&payload)) {
        return cashWord(cash->kind, language);
    }
    if (const auto* close = std::get_if<CloseRecord>(&payload)) {
        return closeWord(*close, language);
    }
    if (const auto* event = std::get_if<EventRecord>(&payload)) {
        return eventTitle(event->code, language);
    }
    return typeWord(entry.record->envelope.type, language);
}

std::string entryDetail(const JournalEntry& entry, Language language)
{
    if (!entry.record) {
        return {};
    }
    const Payload& payload = entry.record->payload;
    if (const auto* ticket = std::get_if<TicketRecord>(&payload)) {
        return ticketDetail(*ticket, language);
    }
    if (const auto* abandoned = std::get_if<VoidRecord>(&payload)) {
        return articles(abandoned->lines.size(), language);
    }
    if (const auto* emission = std::get_if<EmissionRecord>(&payload)) {
        return emissionDetail(*emission, language);
    }
    if (const auto* close = std::get_if<CloseRecord>(&payload)) {
        return closeDetail(*close, language);
    }
    if (const auto* result = std::get_if<PaymentResultRecord>(&payload)) {
        return outcomeWord(result->result, language);
    }
    if (const auto* event = std::get_if<EventRecord>(&payload)) {
        return event->text;
    }
    if (const auto* ack = std::get_if<AckRecord>(&payload)) {
        return fmt::format("{} · {}", ack->who, text::wholeNumber(ack->sequence, language));
    }
    if (const auto* genesis = std::get_if<GenesisRecord>(&payload)) {
        return genesis->reason;
    }
    if (const auto* key = std::get_if<KeyRecord>(&payload)) {
        return key->keyId;
    }
    return {};
}

} // namespace comptoir::shop
