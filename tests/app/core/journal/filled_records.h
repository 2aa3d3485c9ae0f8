// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/app/core/journal/sample_records.h"

namespace comptoir::test {

// Records of which every field is filled.

inline journal::GenesisRecord filledGenesis()
{
    using namespace journal;
    GenesisRecord genesis;
    genesis.schema = 1;
    genesis.reason = "restore";
    genesis.previousHead = crypto::sha256("a");
    genesis.previousSequence = 7;
    genesis.witnessedHead = crypto::sha256("b");
    genesis.witnessedSequence = 9;
    genesis.grandTotal = {.net = -5, .absolute = 15};
    genesis.vatTie = VatTie::TaxUp;
    genesis.ticketNumber = 12;
    genesis.trainingNumber = 3;
    genesis.invoiceNumber = 2;
    return genesis;
}

inline journal::TicketRecord filledTicket()
{
    using namespace journal;
    TicketRecord ticket = ticketOf(999, 833);
    ticket.number = "S042-C03-00000001";
    ticket.order = "W-1";
    ticket.note = 4;
    ticket.customer = "0193c2a0-0000-4000-8000-000000000001";
    ticket.original = OriginalRecord{.registerId = "S042-C03", .sequence = 3, .hash = crypto::sha256("c")};
    TicketLineRecord& line = ticket.lines[0];
    line.barcode = "03017620422003";
    line.options = "M · écru";
    line.discounts = {{.rule = "MANUAL:DAMAGED", .amount = 5, .approval = "a0"}};
    line.eco = 2;
    line.operatorCode = "O17";
    line.vatCategory = "standard";
    line.override = OverrideRecord{.kind = OverrideKind::Tax, .old = 5, .reason = "DAMAGED", .approval = "a1"};
    line.returns = ReturnedLine{.registerId = "S042-C01", .sequence = 8, .hash = crypto::sha256("d"), .line = 2};
    line.reason = "TOO_SMALL";
    line.serial = "SN-1";
    line.lot = "L-7";
    line.order = LineOrder{.id = "0193c2a0-0000-7000-8000-0000000000cc", .line = 3};
    line.channel = "web";
    line.ground = ReturnGround::Withdrawal;
    line.condition = GoodsCondition::Opened;
    line.destination = GoodsDestination::Warehouse;
    TicketLineRecord ordered = line;
    ordered.returns = ReturnedLine{.order = "W-1", .line = 2};
    ticket.lines.push_back(ordered);
    ticket.basketDiscounts = {{.rule = "B", .amount = 9, .approval = "a4", .shares = {{.line = 1, .amount = 9}}}};
    ticket.corrections = {{.line = 2, .sku = "B7", .quantity = 1000, .amount = 100, .operatorCode = "O17", .atMs = 5}};
    ticket.payments = {{.tender = "card",
        .amount = 9,
        .given = 10,
        .change = 1,
        .reference = "AUTH",
        .last4 = "4242",
        .scheme = "CB"}};
    ticket.grandTotal = {.net = 1, .absolute = 2};
    return ticket;
}

inline journal::CashRecord filledCash()
{
    using namespace journal;
    CashRecord cash = cashOf(CashKind::Count, 5);
    cash.denominations = {{.denomination = 5, .count = 1}};
    cash.expected = 6;
    cash.counted = 5;
    cash.difference = -1;
    cash.reason = "MISTAKE";
    cash.witness = "O18";
    cash.bag = "B-1";
    cash.approval = "a2";
    return cash;
}

inline journal::CloseRecord filledClose()
{
    using namespace journal;
    const TicketRecord ticket = filledTicket();
    CloseRecord close = closeOf(CloseLevel::Day);
    close.session = "s";
    close.day = "2026-10-08";
    close.number = 4;
    close.from = 5;
    close.to = 9;
    close.previousClose = crypto::sha256("e");
    close.counts = {{"ticket", 3}};
    close.training = 1;
    close.tickets = 3;
    close.totals = ticket.totals;
    close.discounts = 7;
    close.vat = ticket.vat;
    close.tenders = {{"cash", {.count = 1, .amount = 2}}};
    close.money = {{"card", {.count = 1, .amount = 3000}}};
    close.cash = {.expected = 1, .counted = 2, .difference = 1};
    close.grandTotal = ticket.grandTotal;
    close.merkleRoot = crypto::sha256("f");
    close.unwitnessed = 2;
    return close;
}

} // namespace comptoir::test
