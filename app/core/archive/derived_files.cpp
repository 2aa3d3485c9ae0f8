// SPDX-License-Identifier: Apache-2.0
#include "app/core/archive/derived_files.h"

#include "app/core/archive/table_columns.h"
#include "app/core/base/currency.h"

#include <fmt/format.h>

namespace comptoir::archive {

using journal::Record;

namespace {

std::string text(std::string_view view)
{
    return std::string(view);
}

std::optional<std::int64_t> originalOf(const journal::TicketRecord& ticket)
{
    return ticket.original ? std::optional(ticket.original->sequence) : std::nullopt;
}

/// The ticket a line takes back: its own words, else the ticket's.
std::optional<std::int64_t> returnedSequence(const journal::TicketRecord& ticket, const journal::TicketLineRecord& line)
{
    if (!line.returns) {
        return std::nullopt;
    }
    return line.returns->sequence != 0 ? std::optional(line.returns->sequence) : originalOf(ticket);
}

std::optional<std::int64_t> returnedLine(const journal::TicketLineRecord& line)
{
    return line.returns ? std::optional(line.returns->line) : std::nullopt;
}

std::string descriptionText()
{
    std::string words =
        "Profil d’export fiscal\r\n\r\n"
        "Jeu de caractères : ISO 8859-15. Un enregistrement par ligne, fin de ligne CR LF.\r\n"
        "Champs séparés par une tabulation ; la première ligne de chaque fichier les nomme.\r\n"
        "Dates : AAAAMMJJ. Heures : AAAAMMJJ HH:MM:SS et le décalage sur UTC.\r\n"
        "Nombres : virgule décimale, sans séparateur de milliers ; montants dans la devise du ticket.\r\n"
        "Un champ vide est une donnée absente.\r\n";
    for (const TableColumns& table : tableColumns()) {
        words += fmt::format("\r\n{}.txt : {}\r\n", table.name, table.title);
        int place = 0;
        for (const Column& column : table.columns) {
            words += fmt::format("  {:>2}  {:<20}{}\r\n", ++place, column.name, column.meaning);
        }
    }
    return latin9(words);
}

} // namespace

DerivedFiles::DerivedFiles(std::string_view currency)
{
    const auto known = Currency::parse(currency);
    const int decimals = known ? known->exponent() : 0;
    for (const TableColumns& table : tableColumns()) {
        m_tables.emplace(text(table.name),
            Table{TableText(TableStyle::Spreadsheet, table.columns, decimals),
                TableText(TableStyle::TaxProfile, table.columns, decimals)});
    }
}

void DerivedFiles::add(const Record& record)
{
    const journal::Envelope& at = record.envelope;
    const std::string mode = text(journal::textOf(at.mode));
    if (const auto* ticket = std::get_if<journal::TicketRecord>(&record.payload)) {
        addTicket(record, *ticket);
    } else if (const auto* close = std::get_if<journal::CloseRecord>(&record.payload)) {
        addClose(record, *close);
    } else if (const auto* cash = std::get_if<journal::CashRecord>(&record.payload)) {
        addCash(record, *cash);
    } else if (const auto* event = std::get_if<journal::EventRecord>(&record.payload)) {
        put("events", {at.sequence, mode, at.businessDay, at.localTime, at.operatorCode, event->code, event->text});
    } else if (const auto* emission = std::get_if<journal::EmissionRecord>(&record.payload)) {
        put("emissions",
            {at.sequence, mode, at.localTime, at.operatorCode, emission->of, text(journal::textOf(emission->channel)),
                emission->copy, emission->status, emission->printer});
    }
}

Files DerivedFiles::files() const
{
    Files files;
    for (const auto& [name, table] : m_tables) {
        files.emplace("csv/" + name + ".csv", table.spreadsheet.text());
        files.emplace("fiscal/" + name + ".txt", table.tax.text());
    }
    files.emplace("fiscal/description.txt", descriptionText());
    return files;
}

void DerivedFiles::put(std::string_view table, const std::vector<Cell>& row)
{
    Table& texts = m_tables.find(table)->second;
    texts.spreadsheet.add(row);
    texts.tax.add(row);
}

void DerivedFiles::addTicket(const Record& record, const journal::TicketRecord& ticket)
{
    const journal::Envelope& at = record.envelope;
    const std::string mode = text(journal::textOf(at.mode));
    put("tickets",
        {at.sequence, ticket.number, mode, text(journal::textOf(ticket.nature)), at.businessDay, at.localTime,
            at.operatorCode, ticket.currency, ticket.totals.lines, ticket.totals.gross, ticket.totals.netOfTax,
            ticket.totals.tax, ticket.totals.rounding, cellOf(originalOf(ticket)), ticket.grandTotal.net,
            ticket.grandTotal.absolute, record.hash.hex()});
    for (const journal::TicketLineRecord& line : ticket.lines) {
        put("lines",
            {at.sequence, ticket.number, mode, line.line, line.sku, line.barcode, line.label, line.quantity, line.unit,
                line.unitPrice, line.gross, line.discount, line.net, line.rateBp, line.netOfTax,
                cellOf(returnedSequence(ticket, line)), cellOf(returnedLine(line))});
    }
    for (const journal::VatRecord& vat : ticket.vat) {
        put("vat", {at.sequence, ticket.number, mode, vat.rateBp, vat.gross, vat.netOfTax, vat.tax});
    }
    std::int64_t place = 0;
    for (const journal::PaymentRecord& payment : ticket.payments) {
        put("payments",
            {at.sequence, ticket.number, mode, ++place, payment.tender, payment.amount, cellOf(payment.given),
                cellOf(payment.change), payment.reference, payment.last4, payment.scheme});
    }
}

void DerivedFiles::addClose(const Record& record, const journal::CloseRecord& close)
{
    const journal::Envelope& at = record.envelope;
    put("closes",
        {at.sequence, text(journal::textOf(close.level)), close.number, at.businessDay, at.localTime, close.from,
            close.to, close.tickets, close.totals.gross, close.totals.netOfTax, close.totals.tax, close.discounts,
            close.cash.expected, cellOf(close.cash.counted), cellOf(close.cash.difference), close.grandTotal.net,
            close.grandTotal.absolute, close.merkleRoot.hex()});
}

void DerivedFiles::addCash(const Record& record, const journal::CashRecord& cash)
{
    const journal::Envelope& at = record.envelope;
    put("cash",
        {at.sequence, text(journal::textOf(at.mode)), at.businessDay, at.localTime, at.operatorCode, cash.session,
            text(journal::textOf(cash.kind)), cash.amount, cellOf(cash.expected), cellOf(cash.difference), cash.reason,
            cash.bag, cash.witness});
}

} // namespace comptoir::archive
