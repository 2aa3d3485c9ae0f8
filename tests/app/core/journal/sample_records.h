// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/journal/payload.h"
#include "app/core/journal/record.h"

#include <string>

namespace comptoir::test {

/// A ticket of one line at 20 % paid in cash; negative gives it back.
inline journal::TicketRecord ticketOf(std::int64_t gross, std::int64_t netOfTax, std::int64_t quantity = 1000)
{
    journal::TicketRecord ticket;
    ticket.settlement = "01890000-0000-7000-8000-000000000001";
    ticket.nature = quantity < 0 ? Nature::Return : Nature::Sale;
    journal::TicketLineRecord line;
    line.line = 1;
    line.sku = "A1";
    line.label = "T-shirt écru";
    line.quantity = quantity;
    line.unit = "pc";
    line.unitPrice = 99'900;
    line.gross = gross;
    line.net = gross;
    line.rateBp = 2000;
    line.netOfTax = netOfTax;
    ticket.lines = {line};
    ticket.vat = {{.rateBp = 2000, .gross = gross, .netOfTax = netOfTax, .tax = gross - netOfTax}};
    ticket.payments = {
        {.tender = "cash", .amount = gross, .given = {}, .change = {}, .reference = {}, .last4 = {}, .scheme = {}}};
    ticket.totals = {.netOfTax = netOfTax, .tax = gross - netOfTax, .gross = gross, .rounding = 0, .lines = 1};
    return ticket;
}

inline journal::CashRecord cashOf(journal::CashKind kind, std::int64_t amount)
{
    journal::CashRecord cash;
    cash.kind = kind;
    cash.session = "01890000-0000-7000-8000-0000000000aa";
    cash.amount = amount;
    return cash;
}

/// What is printed before `ticket` is paid.
inline journal::NoteRecord noteOf(const journal::TicketRecord& ticket)
{
    journal::NoteRecord note;
    note.basket = ticket.settlement;
    note.lines = ticket.lines;
    note.vat = ticket.vat;
    note.totals = ticket.totals;
    return note;
}

/// Money for an order, in cash.
inline journal::MoneyRecord moneyOf(journal::MoneyKind kind, std::int64_t amount)
{
    journal::MoneyRecord money;
    money.kind = kind;
    money.amount = amount;
    money.payments.emplace_back().tender = "cash";
    money.payments.back().amount = amount;
    money.link.order = "W-1";
    return money;
}

inline journal::InvoiceRecord invoiceOf(const journal::SealedRecord& ticket)
{
    journal::InvoiceRecord invoice;
    invoice.ticket = {.registerId = "S042-C03", .sequence = ticket.sequence, .hash = ticket.hash};
    invoice.document = "d1";
    return invoice;
}

inline journal::CloseRecord closeOf(journal::CloseLevel level)
{
    journal::CloseRecord close;
    close.level = level;
    return close;
}

inline journal::EventRecord eventOf(std::string code)
{
    return {.code = std::move(code), .text = {}, .data = {}};
}

} // namespace comptoir::test
